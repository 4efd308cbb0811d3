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

export function keepOffline() {
  navigator.serviceWorker?.register('service_worker.js').catch((error) => console.info('Legato is not kept for offline use: ' + error));
}
