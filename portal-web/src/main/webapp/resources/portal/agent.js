/* A token at the signer's own machine: the digests go to the agent on the loopback address, the
   signatures come back into the form. Nothing else leaves, and nothing is kept. */
(() => {
  'use strict';
  const part = document.querySelector('[data-agent]');
  if (!part) return;
  const say = (name) => {
    part.querySelectorAll('[data-says]').forEach((words) => {
      words.hidden = words.dataset.says !== name;
    });
  };
  const form = part.querySelector('form');
  const target = part.querySelector('[data-values]');
  const go = part.querySelector('[data-go]');

  const ask = async () => {
    say('asking');
    go.disabled = true;
    try {
      const answer = await fetch(part.dataset.agent, {
        method: 'POST',
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          certificate: part.dataset.certificate,
          algorithm: part.dataset.algorithm,
          digests: part.dataset.digests.split(' '),
        }),
      });
      const told = await answer.json();
      if (!answer.ok) {
        say(told.error === 'declined' || told.error === 'certificate' ? told.error : 'refused');
        return;
      }
      target.value = told.signatures.join(' ');
      say('sending');
      part.querySelector('[data-send-form]').click();
    } catch (absent) {
      say('absent');
    } finally {
      go.disabled = false;
    }
  };

  go.hidden = false;
  go.addEventListener('click', ask);
  say('ready');
  if (form) form.addEventListener('submit', () => say('sending'));
})();
