/* Filling in: keeps answers while they are typed, sends papers in pieces. */
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => root.querySelectorAll(selector);
  const load = () => location.replace(location.href);
  const send = (address, token, method, body) =>
    fetch(address, { method, body, redirect: 'manual', headers: { 'X-Page-Token': token } });

  /* Answers are kept while they are typed. */
  const keptForm = one('form[data-keep]');
  if (keptForm) {
    const { keep, token, failed, retry, reload } = keptForm.dataset;
    const line = one('#saved');
    const base = one('#base');
    let timer = 0;
    let running = null;
    let dirty = false;
    let stopped = false;
    const say = (text, word, act) => {
      const said = document.createElement('span');
      said.textContent = text;
      if (word) said.className = 'svc-saved--bad';
      line.replaceChildren(said);
      if (!word) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-btn';
      button.textContent = word;
      button.addEventListener('click', act);
      line.append(' ', button);
    };
    const values = () => {
      const sent = new URLSearchParams({ base: base.value });
      all('input,select,textarea', keptForm).forEach((input) => {
        if (!input.id || input.type === 'hidden' || input.type === 'submit') return;
        if (input.type !== 'radio') sent.append(input.id, input.value);
        else if (input.checked) {
          sent.append(input.id.replace(/-\d+$/, ''), input.value.slice(input.value.lastIndexOf(':') + 1));
        }
      });
      return sent;
    };
    const post = async () => {
      try {
        const answer = await send(keep, token, 'POST', values());
        if (![200, 409, 422].includes(answer.status)) throw answer;
        const told = await answer.json();
        stopped = stopped || answer.status === 409;
        dirty = dirty || answer.status === 422;
        if (answer.ok) base.value = told.base;
        if (answer.ok) say(told.text);
        else say(told.text, stopped ? reload : retry, stopped ? load : save);
      } catch (cause) {
        dirty = true;
        say(failed, retry, cause.type === 'opaqueredirect' ? load : save);
      }
      running = null;
    };
    const save = () => {
      clearTimeout(timer);
      if (stopped || running || !dirty) return;
      dirty = false;
      running = post();
    };
    const soon = (event) => {
      if (event.isComposing) return;
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(() => Promise.resolve(running).then(save), 1000);
    };
    keptForm.addEventListener('input', soon);
    keptForm.addEventListener('change', soon);
    addEventListener('online', () => dirty && save());
    keptForm.addEventListener('submit', (event) => {
      clearTimeout(timer);
      stopped = true;
      if (!running) return;
      event.preventDefault();
      const button = event.submitter;
      running.then(() => keptForm.requestSubmit(button));
    });
  }

  /* Papers go in pieces; photos are made smaller first, a broken network makes it wait. */
  const rowOf = one('#upload-row');
  if (rowOf) {
    const PIECE = 262144;
    const words = rowOf.dataset;
    const form = rowOf.closest('form');
    const said = one('#upload-said');
    const [pattern, icons] = rowOf.content.children;
    const STATES = ['going', 'paused', 'checking', 'done', 'bad'];
    const tags = STATES.map((state) => rowOf.getAttribute(`data-tag-${state}`));
    const LOOKS = ['info', 'warn', 'info', 'ok', 'err'];
    let running = 0;
    let then = null;
    let chain = Promise.resolve();
    const call = (method, path, body) => send(words.to + path, words.token, method, body);
    const shrink = async (file) => {
      try {
        if (!/^image\/(jpeg|png)$/.test(file.type)) return file;
        const picture = await createImageBitmap(file);
        const scale = 2000 / Math.max(picture.width, picture.height);
        if (scale >= 1) return file;
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(picture.width * scale);
        canvas.height = Math.round(picture.height * scale);
        canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
        const small = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.8));
        if (!small || small.size >= file.size) return file;
        return new File([small], file.name.replace(/\.\w+$/, '') + '.jpg');
      } catch {
        return file;
      }
    };
    const digest = async (file) => {
      const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      return Array.from(new Uint8Array(sum), (one) => one.toString(16).padStart(2, '0')).join('');
    };
    const upload = async (pick, chosen) => {
      const row = pattern.cloneNode(true);
      const [name, bar, line] = ['b', 'progress', 'p'].map((part) => one(part, row));
      const acts = one('.file-acts', row);
      const tag = one('.tag', pick.closest('.paper'));
      let id = '';
      let stopped = false;
      let tries = 0;
      let wake = () => {};
      const act = (word, press, href) => {
        const button = document.createElement(href ? 'a' : 'button');
        if (href) button.href = href;
        else button.type = 'button';
        button.className = 'link-btn';
        const hidden = document.createElement('span');
        hidden.className = 'vh';
        hidden.textContent = ` ${chosen.name}`;
        button.append(word, hidden);
        if (press) button.addEventListener('click', press);
        return button;
      };
      const mark = (state) => {
        if (!tag) return;
        const at = STATES.indexOf(state);
        tag.className = state ? `tag tag--${LOOKS[at]}` : 'tag';
        tag.replaceChildren(state ? icons.children[at].cloneNode(true) : '', tags[at] || words.tagOpen);
      };
      const show = (state, text, buttons) => {
        mark(state);
        line.textContent = text;
        acts.replaceChildren(...buttons);
        bar.hidden = state === 'done' || state === 'bad';
        bar.className = state === 'paused' ? 'paused' : '';
      };
      const remove = () => {
        stopped = true;
        wake();
        if (id) call('DELETE', `/${id}`).catch(() => {});
        row.remove();
        mark(one('.file a', pick.closest('.paper')) ? 'done' : '');
        one('input', pick).focus();
      };
      let told = -1;
      const progress = (offset, size) => {
        const percent = Math.floor((offset * 100) / size);
        bar.value = percent;
        show('going', words.going.replace('[%]', `${percent} %`), [act(words.stop, remove)]);
        if (percent - percent % 50 > told) said.textContent = `${chosen.name}: ${told = percent - percent % 50} %`;
      };
      const bad = (text) => {
        show('bad', text, [act(words.remove, remove)]);
        said.textContent = `${chosen.name}: ${text}`;
      };
      name.textContent = chosen.name;
      bar.setAttribute('aria-label', chosen.name);
      pick.before(row);
      show('going', words.going.replace('[%]', '0 %'), [act(words.stop, remove)]);
      const file = await shrink(chosen);
      const sha256 = await digest(file).catch(() => '');
      const begin = `?${new URLSearchParams({
        dossier: words.dossier, paper: pick.dataset.paper, name: file.name, size: file.size, sha256 })}`;
      let offset = 0;
      const next = () => {
        if (!id) return call('POST', begin);
        if (offset < file.size) return call('PUT', `/${id}?offset=${offset}`, file.slice(offset, offset + PIECE));
        show('checking', words.checking, []);
        return call('POST', `/${id}`);
      };
      while (!stopped) {
        try {
          const answer = await next();
          if (answer.type === 'opaqueredirect') return bad(words.signin);
          if (answer.status === 422) return bad((await answer.json()).text);
          if (answer.status === 403 || (answer.status === 404 && !id)) return bad(words.stale);
          if (answer.status === 404) id = '';
          if (!id) offset = 0;
          if (!answer.ok && answer.status !== 409) throw answer;
          const got = await answer.json();
          tries = 0;
          if (got.file) {
            chosen = got;
            name.textContent = got.name;
            show('done', got.text, [act(words.see, null, words.papers + got.file), act(words.remove, remove)]);
            said.textContent = `${got.name}: ${words.tagDone}`;
            const join = one('.join', pick.closest('.paper') || pick);
            const names = join ? Array.from(all('.file b', join.closest('.paper'))) : [];
            if (names.filter((b) => /\.(jpe?g|png)$/i.test(b.textContent)).length > 1) join.hidden = false;
            return true;
          }
          if (!id) all(`[data-waiting="${got.id}"]`).forEach((old) => old.remove());
          id = got.id || id;
          offset = got.offset;
          if (offset < file.size && !stopped) progress(offset, file.size);
        } catch {
          if (stopped) return true;
          tries += 1;
          show('paused', words.paused.replace('[%]', `${bar.value} %`),
            [act(words.retry, () => wake()), act(words.remove, remove)]);
          if (tries === 1) said.textContent = `${chosen.name}: ${words.tagPaused}`;
          await new Promise((done) => {
            wake = done;
            setTimeout(done, Math.min(30000, 1000 * 2 ** (tries - 1)));
            addEventListener('online', done, { once: true });
          });
        }
      }
      return true;
    };
    const button = one('#upload');
    if (button) button.hidden = true;
    document.addEventListener('change', (event) => {
      const pick = event.target.type === 'file' && event.target.closest('[data-paper]');
      if (!pick || !event.target.files.length) return;
      const files = Array.from(event.target.files);
      event.target.value = '';
      pick.classList.remove('chosen');
      files.forEach((file) => {
        running += 1;
        chain = chain.then(() => upload(pick, file)).then((well) => {
          running -= 1;
          if (!well) then = null;
          if (!running && then) form.requestSubmit(then);
        });
      });
    });
    form.addEventListener('submit', (event) => {
      const later = event.submitter && event.submitter.id === 'later';
      if (!running || later) return;
      event.preventDefault();
      then = event.submitter;
      said.textContent = words.wait;
      said.className = 'notice notice--info';
    });
  }
})();
