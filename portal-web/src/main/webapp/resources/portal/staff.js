/* Keys of staff pages. Letters never fire while typing and can be switched off (WCAG 2.1.4). */
(() => {
  'use strict';
  const OFF = 'motcua.keys';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const remembered = () => {
    try {
      return localStorage.getItem(OFF) === 'off';
    } catch (closed) {
      return false;
    }
  };
  let off = remembered();

  const button = one('.keys-off');
  const say = () => {
    button.textContent = off ? button.dataset.on : button.dataset.off;
  };
  if (button) {
    button.hidden = false;
    say();
    button.addEventListener('click', () => {
      off = !off;
      try {
        localStorage.setItem(OFF, off ? 'off' : 'on');
      } catch (closed) {
        /* kept for this page only */
      }
      say();
    });
  }

  const typing = (target) =>
    target.isContentEditable ||
    target.matches('textarea,select') ||
    (target.matches('input') && !/^(radio|checkbox|submit|button)$/.test(target.type));

  /* Lists: J and K walk, Enter opens. */
  const rows = () => all('[data-open]').map((link) => link.closest('tr'));
  const walk = (by) => {
    const list = rows();
    if (!list.length) return false;
    const at = list.findIndex((row) => row.classList.contains('on'));
    const next = Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + by));
    list.forEach((row) => row.classList.remove('on'));
    list[next].classList.add('on');
    one('[data-open]', list[next]).focus({ preventScroll: true });
    list[next].scrollIntoView({ block: 'nearest' });
    return true;
  };

  /* A dossier: 1 and 2 judge the paper one stands on, or the first without a word. */
  const judge = (index) => {
    const sets = all('[data-judge]').filter((set) => one('input[type=radio]', set));
    const set =
      sets.find((candidate) => candidate.contains(document.activeElement)) ||
      sets.find((candidate) => !one('input[type=radio]:checked', candidate));
    const radio = set && all('input[type=radio]', set)[index];
    if (!radio) return false;
    radio.checked = true;
    radio.focus();
    return true;
  };

  const press = (key) => {
    const target = all('[data-key]').find((candidate) => candidate.dataset.key === key);
    if (!target) return false;
    target.click();
    return true;
  };

  const search = () => {
    const input = one('[data-search]');
    if (!input) return false;
    input.focus();
    input.select();
    return true;
  };

  const letter = (key) => {
    if (key === '/') return search();
    if (key === '1' || key === '2') return judge(Number(key) - 1);
    if (key === 'j' && rows().length) return walk(1);
    if (key === 'k' && rows().length) return walk(-1);
    return press(key);
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      const kind = event.key === 'Enter' ? '[data-send]' : event.key === 's' ? '[data-save]' : null;
      const target = kind && one(kind);
      if (target) {
        event.preventDefault();
        target.click();
      }
      return;
    }
    if (event.key === 'Escape') {
      if (typing(event.target)) event.target.blur();
      else press('Escape');
      return;
    }
    if (off || typing(event.target)) return;
    if (letter(event.key.toLowerCase())) event.preventDefault();
  });

  /* A refusal needs its reason: open the place for it. */
  const outcome = one('[data-outcome]');
  const refused = one('[data-refused]');
  if (outcome && refused) {
    outcome.addEventListener('change', (event) => {
      refused.open = event.target.value === 'REFUSED';
    });
  }

  /* Several signatures: the button says how many. */
  const many = one('[data-many]');
  if (many) {
    const plain = many.value;
    const tell = () => {
      const chosen = all('input[name=chosen]:checked').length;
      many.value = chosen ? many.dataset.many.replace('#', chosen) : plain;
    };
    document.addEventListener('change', tell);
    tell();
  }

  /* A job at work: its part of the page is fetched again until it has ended. */
  const follow = () => {
    const part = one('[data-poll=true]');
    if (!part) return;
    setTimeout(async () => {
      try {
        const answer = await fetch(location.href, { credentials: 'same-origin' });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.getElementById(part.id);
        if (fresh) part.replaceWith(fresh);
        else location.reload();
      } catch (offline) {
        /* asked again below */
      }
      follow();
    }, 1500);
  };
  follow();
})();
