/* Checks the code of a result here, in the browser: no part of it is sent anywhere.
   The same steps as vn.motcua.evidence; the forms are in docs/evidence-offline.md. */
(() => {
  'use strict';
  const STORE = 'qr-1';
  const PATIENCE = 5000;
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const root = document.getElementById('qr');
  const at = (id) => document.getElementById(id);
  const subtle = window.crypto && crypto.subtle;
  if (!subtle || !window.caches || !window.BigInt) return; // the page says what to do instead

  const utf8 = (text) => new TextEncoder().encode(text);
  const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  const sha256 = async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes));
  const broken = () => { throw new Error('not in our form'); };

  /* The part of CBOR that we use. */
  const read = (bytes) => {
    let i = 0;
    const take = (n) => {
      i += n;
      return i > bytes.length ? broken() : bytes.subarray(i - n, i);
    };
    const next = (depth) => {
      const first = take(1)[0];
      if (first === 0xf6) return null;
      let n = first & 31;
      if (n > 27 || depth > 8) broken();
      if (n > 23) n = take(1 << n - 24).reduce((value, b) => value * 256 + b, 0);
      switch (first >> 5) {
        case 0: return n;
        case 1: return -1 - n;
        case 2: return take(n);
        case 3: return new TextDecoder('utf-8', { fatal: true }).decode(take(n));
        case 4: {
          const list = [];
          while (n-- > 0) list.push(next(depth + 1));
          return list;
        }
        case 5: {
          const map = {};
          while (n-- > 0) {
            const key = next(depth + 1);
            map[key] = next(depth + 1);
          }
          return map;
        }
        case 6: return next(depth + 1);
        default: return broken();
      }
    };
    const value = next(0);
    return i === bytes.length ? value : broken();
  };

  /* COSE_Sign1 with ES256. */
  const opened = (bytes) => {
    const [head, , content, signature] = read(bytes);
    const { 1: algorithm, 4: id } = read(head);
    return algorithm === -7 ? { head, id: hex(id), content, signature } : broken();
  };
  const item = (kind, bytes) => {
    const n = bytes.length;
    const size = n < 24 ? [n] : n < 256 ? [24, n] : n < 65536 ? [25, n >> 8, n & 255]
      : [26, n >>> 24, n >> 16 & 255, n >> 8 & 255, n & 255];
    size[0] |= kind << 5;
    return [new Uint8Array(size), bytes];
  };
  const isBy = async (signed, point, purpose) => {
    const parts = [new Uint8Array([0x84])].concat(
      item(3, utf8('Signature1')), item(2, signed.head), item(2, utf8(purpose)), item(2, signed.content));
    const data = new Uint8Array(await new Blob(parts).arrayBuffer());
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await subtle.importKey('raw', point, curve, false, ['verify']);
    return subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signed.signature, data);
  };
  const idOf = async (point) => hex((await sha256(point)).subarray(0, 8));

  /* The lists: the newest that is rightly signed is kept for the time without network. */
  const body = async (answer) => new Uint8Array(await answer.arrayBuffer());
  const fetched = async (url) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(url, { cache: 'no-cache', signal: stop.signal });
      return answer.ok ? await body(answer) : null;
    } catch (unreachable) {
      return null;
    } finally {
      clearTimeout(timer);
    }
  };
  const listed = async (url, check) => {
    const store = await caches.open(STORE);
    const kept = await store.match(url);
    const good = async (bytes) => {
      try {
        return bytes && await check(bytes);
      } catch (wrong) {
        return null;
      }
    };
    const old = kept && await good(await body(kept));
    const bytes = await fetched(url);
    const fresh = await good(bytes);
    if (!fresh || old && old.number > fresh.number) return old;
    await store.put(url, new Response(bytes));
    return fresh;
  };
  const keysFrom = async (bytes) => {
    const signed = opened(bytes);
    const { 1: number, 3: point, 4: keys } = read(signed.content);
    if (signed.id !== await idOf(point) || !await isBy(signed, point, 'motcua-keys-1')) return null;
    const pin = hex(await sha256(point));
    const pinned = localStorage.getItem('qr-pin');
    if (pinned && pinned !== pin) {
      at('qr-pin').hidden = false;
      return null;
    }
    localStorage.setItem('qr-pin', pin);
    const byId = {};
    for (const key of keys) byId[await idOf(key[0])] = key;
    return { number, point, byId, pin };
  };
  const revokedFrom = (keys) => async (bytes) => {
    const signed = opened(bytes);
    if (!await isBy(signed, keys.point, 'motcua-revoked-1')) return null;
    const { 1: number, 2: issued, 3: until, 4: count, 5: width, 6: coded } = read(signed.content);
    return { number, issued, until, count, width, coded };
  };

  /* Day on which the result was taken back, or undefined: numbers in order, Rice coded. */
  const revokedOn = ({ count, width, coded }, data) => {
    const wanted = BigInt(`0x${hex(data.subarray(0, 8))}`);
    let i = 0;
    const bit = () => {
      if (i >= coded.length * 8) broken();
      const one = coded[i >> 3] >> 7 - (i & 7) & 1;
      i += 1;
      return one;
    };
    const bits = (n) => {
      let value = 0;
      while (n-- > 0) value = value * 2 + bit();
      return value;
    };
    let number = 0n;
    for (let n = 0; n < count; n += 1) {
      let quotient = 0n;
      while (bit()) quotient += 1n;
      const low = Math.min(width, 32);
      const high = BigInt(bits(width - low)) << BigInt(low);
      number += (quotient << BigInt(width)) + high + BigInt(bits(low));
      const day = bits(16);
      if (number === wanted) return day;
    }
    return undefined;
  };

  const statementIn = (text) => {
    const code = text.slice(text.indexOf('#') + 1).replace(/\s/g, '').toUpperCase();
    const bytes = [];
    let kept = 0;
    let count = 0;
    for (const letter of code) {
      const digit = ALPHABET.indexOf(letter);
      if (digit < 0) broken();
      kept = (kept << 5 | digit) & 0xfff;
      count += 5;
      if (count > 7) bytes.push(kept >> (count -= 8) & 255);
    }
    const signed = opened(new Uint8Array(bytes));
    const { 1: number, 2: outcome, 3: day, 4: data, 5: holder } = read(signed.content);
    return { signed, number, outcome, day, data, holder };
  };

  const judge = async (text, keys, revoked) => {
    let said;
    try {
      said = statementIn(text);
    } catch (other) {
      return { verdict: 'UNREADABLE' };
    }
    const key = keys.byId[said.signed.id];
    if (!key) return { verdict: 'UNKNOWN_KEY' };
    if (!await isBy(said.signed, key[0], 'motcua-result-1')) return { verdict: 'FORGED' };
    if (said.day < key[3] || said.day > key[4]) return { verdict: 'OUTSIDE_KEY_DAYS' };
    const ended = revoked ? revokedOn(revoked, said.data) : undefined;
    const old = !revoked || revoked.until * 1000 < Date.now();
    const verdict = ended !== undefined ? 'REVOKED' : old ? 'LIST_TOO_OLD' : 'GENUINE';
    return { verdict, said, key, ended };
  };

  /* What is shown. */
  const two = (n) => String(n).padStart(2, '0');
  const day = (n) => {
    const d = new Date(n * 864e5);
    return `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`;
  };
  const moment = (seconds) => {
    const here = seconds + 25200;
    const minute = Math.floor(here / 60) % 1440;
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${day(Math.floor(here / 86400))}`;
  };
  const fill = (name, value) => {
    root.querySelectorAll(`[data-fill=${name}]`).forEach((place) => { place.textContent = value; });
  };
  const show = (selector, shown) => {
    root.querySelectorAll(selector).forEach((place) => { place.hidden = !shown(place); });
  };
  let current;
  const lists = (async () => {
    const keys = await listed(root.dataset.keys, keysFrom);
    return { keys, revoked: keys && await listed(root.dataset.revoked, revokedFrom(keys)) };
  })();

  const answer = async (text) => {
    const { keys, revoked } = await lists;
    const found = keys ? await judge(text, keys, revoked) : { verdict: 'NO_LISTS' };
    current = found;
    if (found.said) {
      fill('agency', found.key[document.documentElement.lang === 'en' ? 2 : 1]);
      fill('number', found.said.number);
      fill('date', day(found.said.day));
      fill('ended', found.ended === undefined ? '' : day(found.ended));
    }
    fill('listed', revoked ? moment(revoked.issued) : '–');
    if (keys) fill('pin', keys.pin.replace(/(.{8})/g, '$1 ').trim());
    show('[data-verdict]', (one) => one.dataset.verdict === found.verdict);
    show('[data-outcome]', (one) => found.said && Number(one.dataset.outcome) === found.said.outcome);
    show('[data-known]', () => Boolean(found.said));
    show('[data-ended]', () => found.ended !== undefined);
    show('[data-holds]', () => false);
    if (video.srcObject) off.click();
    at('qr-ask').hidden = true;
    at('qr-answer').hidden = false;
    root.querySelector('[data-verdict]:not([hidden]) h1').focus();
  };

  /* The holder's name is compared here, too. */
  at('qr-holder').addEventListener('submit', async (event) => {
    event.preventDefault();
    const plain = (text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase();
    const code = plain(at('qr-code').value).replace(/O/g, '0').replace(/[IL]/g, '1').replace(/[^0-9A-Z]/g, '');
    const secret = utf8(`${code}\n${plain(at('qr-name').value)}`);
    const salt = utf8(`motcua-holder-1:${hex(current.said.data)}`);
    const key = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
    const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 10000 }, key, 128);
    const same = hex(new Uint8Array(bits)) === hex(current.said.holder);
    show('[data-holds]', (one) => one.dataset.holds === String(same));
  });

  at('qr-paste').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = at('qr-text').value;
    if (text.trim()) answer(text);
  });
  at('qr-again').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname + location.search);
    at('qr-text').value = '';
    at('qr-answer').hidden = true;
    at('qr-ask').hidden = false;
    at('qr-text').focus();
  });

  /* The camera. Where the browser reads no codes itself, a reader is fetched once it is asked for. */
  const readsItself = async () => window.BarcodeDetector
    && (await BarcodeDetector.getSupportedFormats()).includes('qr_code');
  const codeReader = async () => {
    const { BarcodeDetector: Reader } = await readsItself() ? window : await import(root.dataset.reader);
    return new Reader({ formats: ['qr_code'] });
  };
  const camera = at('qr-camera');
  const off = at('qr-stop');
  const video = at('qr-video');
  const filming = (on) => {
    at('qr-film').hidden = off.hidden = !on;
    camera.hidden = on;
    (on ? off : camera).focus();
  };
  const end = (stream) => stream.getTracks().forEach((track) => track.stop());
  const filmed = async (stream, reader) => {
    video.srcObject = stream;
    filming(true);
    await video.play();
    while (stream.active && !at('qr-ask').hidden) {
      const [code] = await reader.detect(video);
      if (code && code.rawValue) return code.rawValue;
      await new Promise((done) => setTimeout(done, 150));
    }
    return null;
  };
  if (navigator.mediaDevices) {
    camera.hidden = false;
    off.addEventListener('click', () => {
      end(video.srcObject);
      video.pause();
    });
    camera.addEventListener('click', async () => {
      let stream;
      show('.qr-trouble', () => false);
      camera.disabled = true;
      try {
        const reader = await codeReader().catch(() => null);
        if (!reader) {
          at('qr-no-reader').hidden = false;
          return;
        }
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        const text = await filmed(stream, reader);
        if (text) answer(text);
      } catch (refused) {
        at('qr-no-camera').hidden = stream && !stream.active;
      } finally {
        if (stream) end(stream);
        camera.disabled = false;
        filming(false);
      }
    });
  }

  /* For the time without network: the page in both languages as a stranger sees it, and what it uses. */
  const keep = async () => {
    if (!navigator.serviceWorker) return;
    await navigator.serviceWorker.register(root.dataset.worker, { scope: root.dataset.page });
    const store = await caches.open(STORE);
    const lang = document.documentElement.lang;
    for (const tag of ['vi', 'en']) {
      const address = `${root.dataset.page}?lang=${tag}`;
      const page = await fetch(address, { credentials: 'omit' });
      if (!page.ok) return;
      if (tag === lang) await store.put(root.dataset.page, page.clone());
      await store.put(address, page);
    }
    const reader = ['decode', 'index'].map((part) => new URL(root.dataset.reader.replace('decode', part), location).href);
    const used = performance.getEntriesByType('resource').map((entry) => entry.name)
      .filter((name) => name.startsWith(`${location.origin}/`) && /\.(js|css|woff2|svg)([?]|$)/.test(name))
      .filter((name) => !reader.includes(name)); // may have failed; the page does without
    await store.addAll(Array.from(new Set(used)));
    if (navigator.mediaDevices && !await readsItself()) await store.addAll(reader).catch(() => {});
    const { keys, revoked } = await lists;
    if (!keys || !revoked) return;
    fill('listed', moment(revoked.issued));
    fill('pin', keys.pin.replace(/(.{8})/g, '$1 ').trim());
    at('qr-ready').hidden = false;
  };

  at('qr-old').hidden = true;
  show('[data-script]', () => true);
  const look = () => {
    if (location.hash.length > 1) answer(location.hash);
  };
  addEventListener('hashchange', look);
  look();
  const start = () => keep().catch(() => {}); // without storage the page works with network only
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
})();
