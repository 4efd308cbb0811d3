// Updates the app through the service worker, which keeps it on the phone.
const patience = 3000; // ms

// Lets a version come that was brought in while the app was used last: nothing has begun yet.
export async function letUpdateCome() {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => null);
  if (!registration?.waiting) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    registration.waiting.postMessage('come');
    setTimeout(resolve, patience);
  });
  location.reload();
  return new Promise(() => {});
}

const worker = navigator.serviceWorker;
let since = worker ? 0 : -1;

// Moment since which this version is kept for use without the net, in ms; 0: not yet; -1: this browser does not keep it.
export const offlineSince = () => since;

// Resolves once the page is kept, or will not be for now. `changed` is called when offlineSince has changed.
export async function keepOffline(changed) {
  try {
    await worker.register('service_worker.js');
    const { active } = await worker.ready;
    if (active.state === 'activating') await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
    since = Number(await (await caches.match('since')).text());
  } catch (error) {
    since = -1;
    console.info('Legato is not kept for offline use: ' + error);
  }
  changed();
}
