// Keeps the whole app on the phone. A version is named after the content of its files. A new
// version is brought in beside the old one and waits until no page uses the old one any more, or
// until a page that has just been opened and has not begun anything lets it come: so an update
// never interrupts a session.
const here = 'legato.' + new URL(registration.scope).pathname + '.'; // one Legato a folder
const version = here + '@VERSION@';
const voice = here + 'voice.@VOICE@';
const files = {@FILES@
};

const digest = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function fetched(file, how) {
  const response = await fetch(file, { cache: how });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return { response, bytes: await response.clone().arrayBuffer() };
}

// Fetches a file and checks it: a host may be in the middle of a change, and files of two versions must not come
// together. What the page has fetched just now is taken; only what is of another version is asked for again.
async function bring(cache, file, isRight) {
  for (const how of ['force-cache', 'reload']) {
    const { response, bytes } = await fetched(file, how);
    // Makes a new answer of one that was led elsewhere, as browsers open no page with that.
    if (await isRight(bytes)) return cache.put(file, response.redirected ? new Response(bytes, response) : response);
  }
  throw new Error(`${file} is of another version`);
}

// Tells a page of this version by what stands in it, as hosts put things of their own into pages.
const isThisPage = (bytes) => new TextDecoder().decode(bytes).includes('@VERSION@');

addEventListener('install', (event) =>
  event.waitUntil(
    (async () => {
      const cache = await caches.open(version);
      await Promise.all([
        bring(cache, './', isThisPage),
        ...Object.entries(files).map(([file, hash]) => bring(cache, file, async (bytes) => (await digest(bytes)) === hash)),
      ]);
      await cache.put('since', new Response(String(Date.now()))); // for update.js
    })(),
  ),
);

// Index of the spoken lines: how they are made, and a row for each.
const index = 'voice/index.tsv';
const rowsIn = async (name) => (await (await (await caches.open(name)).match(index)).text()).trim().split('\n');

// Copies lines that are spoken as before, so that they need not be fetched again.
async function bringVoiceAlong(old) {
  const [[recipe, ...before], [recipeNow, ...now]] = [await rowsIn(old), await rowsIn(version)];
  if (recipe !== recipeNow) return;
  const [from, to] = [await caches.open(old), await caches.open(voice)];
  for (const row of now.filter((one) => before.includes(one))) {
    const file = `voice/${row.split('\t')[0]}.ogg`;
    const kept = await from.match(file);
    if (kept) await to.put(file, kept);
  }
}

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (!name.startsWith(here) || name === version || name === voice) continue;
        if (name.startsWith(here + 'voice.')) await bringVoiceAlong(name).catch(() => {}); // fetched again
        await caches.delete(name);
      }
      await (await caches.open(voice)).put(index, await (await caches.open(version)).match(index));
      await clients.claim();
    })(),
  ),
);

addEventListener('message', ({ data }) => data === 'come' && skipWaiting());

// Tells all pages what came of a reminder: the one that has the app knows the reminder
// (reminders.js).
async function tellPages(reminder, answer) {
  const pages = await clients.matchAll({ type: 'window' });
  for (const page of pages) page.postMessage({ reminder, answer });
  return pages;
}

// Takes the answer to a reminder, by one of its buttons or by a tap on it, which starts. Where no
// page is open a new one is opened, as nobody else can act on the answer; its address has the
// answer.
addEventListener('notificationclick', (event) => {
  const { notification } = event;
  const { reminder, opens } = notification.data;
  const answer = event.action || 'start';
  notification.close();
  event.waitUntil(
    (async () => {
      const [page] = await tellPages(reminder, answer);
      if (!page) return clients.openWindow('./?' + new URLSearchParams(answer === 'start' ? { open: opens } : { reminder, answer }));
      if (answer === 'start') await page.focus();
    })(),
  );
});
addEventListener('notificationclose', (event) => event.waitUntil(tellPages(event.notification.data.reminder, 'closed')));

// Answers a request for a spoken line, and keeps the line; where there is no room for it, it is
// heard all the same.
async function spoken(event) {
  const { request } = event;
  const cache = await caches.open(voice);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(cache.put(request, response.clone()).catch(() => {}));
  return response;
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.endsWith('.ogg')) return event.respondWith(spoken(event));
  // Sends an address that is none of Legato's to the app, as what it asks for would lie elsewhere there.
  const isPage = request.mode === 'navigate';
  if (isPage && !['', 'index.html'].includes(url.pathname.slice(new URL(registration.scope).pathname.length)))
    return event.respondWith(Response.redirect(registration.scope + url.search));
  event.respondWith(
    caches
      .open(version)
      .then((cache) => cache.match(isPage ? './' : request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});
