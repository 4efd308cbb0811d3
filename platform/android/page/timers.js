// Has the phone run the page's timers while nobody sees it: a WebView lets them wait a second, later a minute, unless it
// sounds. What the phone says comes at once.
import { isSeen, onSeen } from './seen.js';
import { on, phone } from './phone.js';

const waiting = new Map(); // work by the number of its timer, with the moment when it is due

const wait = (ms) => Math.min(Math.max(0, Math.ceil(ms)), 0x7fffffff); // as a whole number that Java can take

export function begin() {
  const set = globalThis.setTimeout.bind(globalThis);
  const clear = globalThis.clearTimeout.bind(globalThis);
  const run = (id) => {
    const timer = waiting.get(id);
    globalThis.clearTimeout(id);
    timer?.work();
  };
  globalThis.setTimeout = (work, ms = 0, ...values) => {
    const id = set(() => run(id), ms);
    waiting.set(id, { work: () => work(...values), due: performance.now() + ms });
    if (!isSeen()) phone.wakeIn(id, wait(ms));
    return id;
  };
  globalThis.clearTimeout = (id) => {
    waiting.delete(id);
    clear(id);
  };
  on('tick', (id) => run(Number(id)));
  // Those that were set while the page was seen wait too.
  onSeen((seen) => {
    if (seen) return;
    for (const [id, { due }] of waiting) phone.wakeIn(id, wait(due - performance.now()));
  });
}
