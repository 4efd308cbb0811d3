// What the address asks for: of a shortcut "cramp" or "bedtime", of a reminder what it opens.
import { named } from './names.js';

export const reminded = new URLSearchParams(location.search).get('open');

// A cramp of hours ago is over: a browser that brings its page back, or somebody who reloads it in
// the morning, does not ask for relief.
const over = 10 * 60_000; // ms
const began = named('cramp');

export function currentWish() {
  const wish = location.search.slice(1);
  if (wish !== 'cramp') return wish;
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = document.wasDiscarded || ['reload', 'back_forward'].includes(navigation?.type);
  try {
    const before = Number(sessionStorage.getItem(began));
    if (isBack && before && Date.now() - before > over) return '';
    if (!isBack || !before) sessionStorage.setItem(began, String(Date.now()));
  } catch {
    // nothing can be remembered: then it is a cramp
  }
  return wish;
}
