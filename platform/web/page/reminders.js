// Shows reminders, which come only while the page is open: no browser wakes one that is closed. An app around it does.
import { named } from './names.js';
import { shell } from './shell.js';

// Permission for notifications, numbered as page_may_remind in page.h does.
export const mayRemind = () => ({ default: 1, denied: 2, granted: shell ? 4 : 3 })[globalThis.Notification?.permission] ?? 0;

export function askToRemind(answered) {
  if (mayRemind() === 1) Notification.requestPermission().then(answered, () => {});
}

// Answers to reminders: an id, and an answer by name, "closed" or "failed". The service worker
// tells of them (service_worker.js); answers wait until somebody listens.
const early = [];
let heard = (...what) => early.push(what);
export function onReminderAnswer(listener) {
  heard = listener;
  for (const what of early.splice(0)) heard(...what);
}
navigator.serviceWorker?.addEventListener('message', ({ data }) => data?.reminder && heard(data.reminder, data.answer));

const tagOf = (reminder) => named('reminder.' + reminder);
const worker = async () => {
  const registration = await navigator.serviceWorker?.getRegistration();
  return registration?.active ? registration : null;
};

// Works in order: a reminder has been shown by the time that it is withdrawn.
let settled = Promise.resolve();
function inOrder(work) {
  const done = settled.then(work);
  settled = done.catch(() => {});
  return done;
}

// Makes the buttons, as many as fit. A tap on the notification itself starts, too.
function buttonsOf(answers) {
  const buttons = answers.split('\n').filter(Boolean).map((line) => {
    const [action] = line.split(' ', 1);
    return { action, title: line.slice(action.length + 1) };
  });
  const most = globalThis.Notification?.maxActions ?? 0;
  return buttons.length <= most ? buttons : buttons.filter(({ action }) => action !== 'start').slice(0, most);
}

// Notifications that the page shows itself, without buttons, where no worker is there yet.
const ofPage = new Map();
function showByPage(reminder, title, options) {
  const notification = new Notification(title, options);
  ofPage.set(reminder, notification);
  notification.onclick = () => {
    focus();
    heard(reminder, 'start');
  };
  notification.onclose = () => ofPage.get(reminder) === notification && ofPage.delete(reminder) && heard(reminder, 'closed');
}

// Shows a reminder. 1: it is shown in a moment, or "failed" is heard. 0: none may be shown.
export function showReminder(reminder, title, text, opens, answers) {
  if (globalThis.Notification?.permission !== 'granted') return 0;
  const options = { body: text, icon: 'icons/icon-192.png', tag: tagOf(reminder), renotify: true, data: { reminder, opens } };
  inOrder(async () => {
    const registration = await worker();
    if (registration) await registration.showNotification(title, { ...options, actions: buttonsOf(answers) });
    else showByPage(reminder, title, options);
  }).catch((error) => {
    console.info('Legato could not remind: ' + error);
    heard(reminder, 'failed');
  });
  return 1;
}

export function withdrawReminder(reminder) {
  inOrder(async () => {
    const own = ofPage.get(reminder);
    ofPage.delete(reminder);
    own?.close();
    const shown = await (await worker())?.getNotifications({ tag: tagOf(reminder) });
    for (const notification of shown ?? []) notification.close();
  }).catch(() => {});
}
