import { named } from './names.js';

// One page at a time has the app, as each has all files in its memory. Another one is told, and may
// take over: then the first one has let go before the second reads what was kept. One that a phone
// has put to sleep cannot let go, so it is waited for only so long; when it wakes up it finds that
// nothing it does is kept any more (isMyTurn), and that another one has the app.
const name = named('app');
const turn = named('turn');
const mine = String(Math.random());
const patience = 1500; // ms

let isMarked = false;

// Where no mark can be left, as storage is full or forbidden, none can be taken away either.
export const isMyTurn = () => !isMarked || localStorage.getItem(turn) === mine;
function takeIt() {
  try {
    localStorage.setItem(turn, mine);
    isMarked = true;
  } catch {
    // what is to be kept will say so
  }
  return true;
}

// True: this page has the app, until `onTaken` is called. False: another one has it.
export async function takeTurn(onTaken, { steal = false } = {}) {
  if (!navigator.locks || !globalThis.BroadcastChannel) return takeIt(); // an old browser: the last one to open has it
  const channel = new BroadcastChannel(name);
  if (steal) channel.postMessage('let go');
  const ask = (options) =>
    new Promise((answer, refuse) => {
      let taken = false;
      navigator.locks
        .request(name, options, (lock) => {
          if (!lock) return answer(false);
          taken = true;
          return new Promise((letGo) => {
            channel.onmessage = () => {
              onTaken();
              letGo();
            };
            answer(takeIt());
          });
        })
        .catch((error) => (taken ? onTaken() : refuse(error)));
    });
  if (!steal) return ask({ ifAvailable: true });
  const waiting = new AbortController();
  setTimeout(() => waiting.abort(), patience);
  return ask({ signal: waiting.signal }).catch(() => ask({ steal: true }));
}
