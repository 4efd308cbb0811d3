// The phone's own way back, and out of the app where there is nothing behind what is shown.
import { on, phone, put } from './phone.js';

export function begin() {
  put(history, 'pushState', () => {});
  put(history, 'back', () => phone.leave());
  on('back', () => dispatchEvent(new PopStateEvent('popstate')));
}
