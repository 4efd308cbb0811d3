import { named } from './names.js';

// Gives the app to one page at a time, as each page has all files in its memory. Another page is
// told, and may take over: then the first one has let go before the second reads what was kept. A
// page that a phone has put to sleep cannot let go, so it is waited for only so long; when it wakes
// up it finds that its changes are not kept any more (isMyTurn), and that another page has the app.
const name = named('app');
const turn = named('turn');
const mine = String(Math.random());
const patience = 1500; // ms

let isMarked = false;

// True while this page may keep things. Where no mark can be left, as storage is full or forbidden,
// none can be taken away either.
export const isMyTurn = () => !isMarked || localStorage.getItem(turn) === mine;
function takeIt() {
  try {
    localStorage.setItem(turn, mine);
    isMarked = true;
  } catch {
    // nothing to do: the first change to be kept will say so
  }
  return true;
}

// Takes the turn. True: this page has the app, until `onTaken` is called. False: another page has
// it.
export async function takeTurn(onTaken, { steal = false } = {}) {
  if (!navigator.locks || !globalThis.BroadcastChannel) return takeIt(); // old browser: the last page has it
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
