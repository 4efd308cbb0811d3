// The service worker: it keeps the app on the phone.
export async function letUpdateCome(isUrgent) {
  if (!navigator.serviceWorker) return;
  const registration = await navigator.serviceWorker.getRegistration();
  // A newer version was brought in while the app was used last. Now nothing has begun yet.
  if (registration?.waiting && !isUrgent) {
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      registration.waiting.postMessage('come');
      setTimeout(resolve, 3000);
    });
    location.reload();
    return new Promise(() => {});
  }
}

export function keepOffline() {
  navigator.serviceWorker?.register('service_worker.js').catch((error) => console.info('Legato is not kept for offline use: ' + error));
}
