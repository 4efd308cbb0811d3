// One page at a time has the app, as each has all files in its memory. Another one is told, and may
// take over: then the first one has let go before the second reads what was kept. One that a phone
// has put to sleep cannot let go, so it is waited for only so long; when it wakes up it finds that
// nothing it does is kept any more (isMyTurn), and that another one has the app.
const name = 'legato';
const turn = 'legato.turn';
const mine = String(Math.random());
const patience = 1500; // ms

export const isMyTurn = () => localStorage.getItem(turn) === mine;

// True: this page has the app, until `onTaken` is called. False: another one has it.
export async function takeTurn(onTaken, { steal = false } = {}) {
  const begin = () => {
    localStorage.setItem(turn, mine);
    return true;
  };
  if (!navigator.locks) return begin(); // an old browser: the last one to open has it
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
            answer(begin());
          });
        })
        .catch((error) => (taken ? onTaken() : refuse(error)));
    });
  if (!steal) return ask({ ifAvailable: true });
  return ask({ signal: AbortSignal.timeout(patience) }).catch(() => ask({ steal: true }));
}
