// Reminders ring only while the page is open: no browser wakes one that is closed.
export function askToNotify() {
  if (globalThis.Notification?.permission === 'default') Notification.requestPermission().catch(() => {});
}

export async function notify(title, text, opens) {
  if (globalThis.Notification?.permission !== 'granted') return;
  const options = { body: text, icon: 'icons/icon-192.png', tag: 'legato-reminder', data: opens };
  const registration = await navigator.serviceWorker?.getRegistration();
  try {
    if (registration) await registration.showNotification(title, options);
    else new Notification(title, options);
  } catch (error) {
    console.info('Legato could not remind: ' + error);
  }
}
