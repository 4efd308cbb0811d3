// Stands in for the worker that keeps a page for use without the net: the app has all of it.
import { put } from './phone.js';
import { registration } from './reminders.js';

export function begin() {
  const worker = new EventTarget();
  worker.controller = {};
  worker.getRegistration = async () => registration;
  put(navigator, 'serviceWorker', worker);
}
