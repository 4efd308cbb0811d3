// One page at a time has the app, as each has all files in its memory. Another one is told, and may
// take over: then the first one has let go before the second reads what was kept.
const name = 'legato';

// True: this page has the app, until `onTaken` is called. False: another one has it.
export async function takeTurn(onTaken, { steal = false } = {}) {
  if (!navigator.locks) return true; // an old browser: no worse than two windows of anything
  const channel = new BroadcastChannel(name);
  if (steal) channel.postMessage('let go');
  return new Promise((resolve) => {
    navigator.locks
      .request(name, steal ? {} : { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (!lock) return undefined;
        return new Promise((letGo) => {
          channel.onmessage = () => {
            onTaken();
            letGo();
          };
        });
      })
      .catch(() => resolve(true));
  });
}
