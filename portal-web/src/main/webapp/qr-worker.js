/* Gives the page that checks codes when there is no network; what it gives, the page has kept. */
'use strict';
const STORE = 'qr-1';
const PATIENCE = 4000;

const late = () => new Promise((_, fail) => setTimeout(fail, PATIENCE));
const answer = async (request) => {
  const store = await caches.open(STORE);
  const kept = await store.match(request, { ignoreVary: true });
  try {
    return await (kept ? Promise.race([fetch(request), late()]) : fetch(request));
  } catch (unreachable) {
    return kept || Response.error();
  }
};

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const ours = new URL(event.request.url).origin === location.origin;
  if (ours && event.request.method === 'GET') event.respondWith(answer(event.request));
});
