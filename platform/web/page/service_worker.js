// Keeps the whole app on the phone. A version is what its files are. A new one is brought in beside
// the old one and waits until no page uses that any more, or until a page that has just been opened
// and has not begun anything lets it come: so an update never interrupts a session.
const version = 'legato-@VERSION@';
const voice = 'legato-voice-@VOICE@';
const files = ['./', '@FILES@'];

addEventListener('install', (event) =>
  event.waitUntil(
    caches.open(version).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))),
  ),
);

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('legato-') && name !== version && name !== voice) await caches.delete(name);
      await clients.claim();
    })(),
  ),
);

addEventListener('message', ({ data }) => data === 'come' && skipWaiting());

// A reminder was tapped: the page that shows the app opens what it is about, or a new one does.
addEventListener('notificationclick', (event) => {
  const { notification } = event;
  notification.close();
  event.waitUntil(
    (async () => {
      const [page] = await clients.matchAll({ type: 'window' });
      if (!page) return clients.openWindow('./?open=' + encodeURIComponent(notification.data));
      page.postMessage({ opens: notification.data });
      return page.focus();
    })(),
  );
});

// A spoken line stays once it was heard of.
async function spoken(request) {
  const cache = await caches.open(voice);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.endsWith('.ogg')) return event.respondWith(spoken(request));
  event.respondWith(
    caches
      .open(version)
      .then((cache) => cache.match(request.mode === 'navigate' ? './' : request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});
