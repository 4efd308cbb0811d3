// Keeps sound going. A browser lets a page sound only after somebody has touched it, and stops it
// for calls, locks and its own reasons. Every touch may set it going again.
const touches = ['touchend', 'pointerup', 'click', 'keydown'];
const patience = 10_000; // ms between two tries to bring back a sound device that was lost
let touched = false;

// True for a touch in the eyes of a browser: the key Escape is none.
const isTouch = ({ type }) => type !== 'keydown' || (navigator.userActivation?.isActive ?? true);

// Wakes the sound after touches. `context`: SDL's, while its device is open. `isMissed`: a session
// runs that ought to sound. `onTouch`: sound may be opened now, for the first time or again.
export function keepSounding({ context, isMissed, onTouch }) {
  if (navigator.audioSession) navigator.audioSession.type = 'playback'; // plays also muted and locked
  let tried = -patience;
  const wake = () => {
    const open = context();
    if (open && open.state !== 'closed') {
      if (open.state !== 'running') open.resume().catch(() => {});
    } else if (touched && isMissed() && performance.now() - tried >= patience) {
      tried = performance.now();
      onTouch();
    }
  };
  const touch = (event) => {
    if (!touched && isTouch(event)) {
      touched = true;
      tried = performance.now();
      onTouch();
    }
    wake();
  };
  for (const kind of touches) addEventListener(kind, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
  addEventListener('pageshow', wake);
}

// Asks for a touch on a page that should sound but was not touched: the whole screen is one button.
export function askForTouch() {
  const button = document.getElementById('voice');
  if (touched || !globalThis.AudioContext) return;
  button.hidden = false;
  button.focus();
  const done = (event) => {
    if (!isTouch(event)) return;
    button.hidden = true;
    for (const kind of ['click', 'keydown']) removeEventListener(kind, done);
  };
  for (const kind of ['click', 'keydown']) addEventListener(kind, done);
}

export const maySound = () => (touched ? 1 : 0);
