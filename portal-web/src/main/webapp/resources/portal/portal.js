/* Progressive enhancement only: every page works without this file. */
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  /* A refused form: go to the summary; its links go into the field. */
  const summary = one('.error-summary');
  if (summary) {
    summary.focus();
    summary.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#"]');
      const target = link && document.getElementById(link.hash.slice(1));
      if (!target) return;
      const input = target.matches('input,select,textarea') ? target : one('input,select,textarea', target);
      if (!input) return;
      event.preventDefault();
      (one(`label[for="${CSS.escape(input.id)}"]`) || input).scrollIntoView({ block: 'center' });
      input.focus({ preventScroll: true });
    });
  }

  /* A second press of the same button sends nothing. The server would notice too. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = '1';
    if (event.submitter) event.submitter.setAttribute('aria-disabled', 'true');
    setTimeout(() => {
      delete form.dataset.sent;
      if (event.submitter) event.submitter.removeAttribute('aria-disabled');
    }, 8000);
  });

  /* Back button: a page kept by the browser may be sent again. */
  addEventListener('pageshow', (event) => {
    if (event.persisted) all('form').forEach((form) => delete form.dataset.sent);
  });

  /* Chosen files: say which and how large. */
  document.addEventListener('change', (event) => {
    const input = event.target;
    const pick = input.type === 'file' && input.closest('.pick');
    const said = pick && one('.pick-yes', pick);
    if (!said) return;
    const files = Array.from(input.files);
    pick.classList.toggle('chosen', files.length > 0);
    const size = (bytes) =>
      bytes < 1048576
        ? `${Math.max(1, Math.round(bytes / 1024))} KB`
        : `${(bytes / 1048576).toFixed(1).replace('.', ',')} MB`;
    said.textContent = files.map((file) => `${file.name}, ${size(file.size)}`).join('; ');
  });

  /* Buttons that only script can serve are hidden in the markup until here. */
  all('[data-copy]').forEach((button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(button.dataset.copy).then(() => {
        const said = one('.said', button);
        if (said) said.textContent = button.dataset.done || '';
      });
    });
  });
  all('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });

  /* Questions that an answer above brings up; without script the page shows them after sending. */
  const answerTo = (name) => {
    const text = document.getElementById(name);
    if (text && text.type !== 'radio') return text.value;
    const chosen = all('input[type=radio]:checked').find(
      (radio) => radio.id === name || radio.id.startsWith(`${name}-`));
    return chosen ? chosen.value.slice(chosen.value.lastIndexOf(':') + 1) : '';
  };
  const holds = (condition) => {
    const [, name, not, values] = condition.match(/^([^!=]+)(!?)=(.*)$/);
    return values.split('|').includes(answerTo(name)) !== (not === '!');
  };
  const waiting = all('[data-when]');
  const seen = document.getElementById('seen');
  const bringUp = () => {
    waiting.forEach((question) => {
      question.hidden = !question.dataset.when.split(';').every(holds);
    });
    if (seen) seen.value = all('[data-key]:not([hidden])').map((one) => one.dataset.key).join(',');
  };
  if (waiting.length) {
    document.addEventListener('change', bringUp);
    bringUp();
  }

  /* Waiting for the bank: look again by itself while somebody looks at the page. */
  const again = one('[data-again]');
  if (again) {
    setInterval(() => {
      if (!document.hidden && !getSelection().toString()) location.replace(location.href);
    }, again.dataset.again * 1000);
  }

  /* Filters apply at once; without script their form has a button. */
  all('form[data-auto] select').forEach((select) => {
    select.addEventListener('change', () => select.form.requestSubmit());
  });

  /* Close the menu with Escape or a press beside it. */
  all('details.menu').forEach((menu) => {
    document.addEventListener('click', (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menu.open) {
        menu.open = false;
        one('summary', menu).focus();
      }
    });
  });
})();
