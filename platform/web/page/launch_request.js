// Reads what the address asks for: a shortcut says "cramp" or "bedtime", a reminder what it opens,
// or how it was answered.
import { tab } from './names.js';

const address = new URLSearchParams(location.search);

// Reads what a page is asked for that is open already.
export function requestIn(search) {
  const asked = new URLSearchParams(search);
  const command = ['cramp', 'bedtime'].find((one) => asked.has(one));
  return { command, opens: asked.get('open'), reminder: asked.get('reminder'), answer: asked.get('answer') };
}

export const reminded = address.get('open');

// Takes the answer once, so that a page that is loaded again does not answer again.
export function takeAnswer() {
  const [reminder, answer] = [address.get('reminder'), address.get('answer')];
  if (!reminder || !answer) return null;
  history.replaceState(history.state, '', './');
  return [reminder, answer];
}

// Age after which a cramp is over: a browser that brings its page back, or somebody who reloads it
// in the morning, does not ask for relief.
const over = 10 * 60_000; // ms

export function launchRequest() {
  if (!address.has('cramp')) return address.has('bedtime') ? 'bedtime' : '';
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = document.wasDiscarded || ['reload', 'back_forward'].includes(navigation?.type);
  const before = Number(tab.get('cramp'));
  if (isBack && before && Date.now() - before > over) return '';
  if (!isBack || !before) tab.set('cramp', String(Date.now()));
  return 'cramp';
}
