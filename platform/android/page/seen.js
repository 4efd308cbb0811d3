// Tells whether the page is seen. Behind a dark screen it has no pictures to wait for, whatever the WebView says of itself.
import { on, phone, putGetter } from './phone.js';

let seen = true;
const listeners = [];
export const isSeen = () => seen;
export const onSeen = (listener) => listeners.push(listener);

function tell(now) {
  if (now === seen) return;
  seen = now;
  for (const listener of listeners) listener(seen);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

export function begin() {
  seen = phone.isSeen();
  putGetter(document, 'visibilityState', () => (seen ? 'visible' : 'hidden'));
  putGetter(document, 'hidden', () => !seen);
  // What the WebView says of itself is about its window, not about the person.
  addEventListener('visibilitychange', (event) => event.isTrusted && event.stopImmediatePropagation(), true);
  on('seen', (value) => tell(value === '1'));
}
