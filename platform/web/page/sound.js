// A browser lets a page sound only after somebody has touched it, and stops it for calls, locks and
// its own reasons. Every touch may set it going again.
const touches = ['touchend', 'pointerup', 'click', 'keydown'];
const patience = 10_000; // ms between two tries to bring back a sound device that was lost
let touched = false;

// SDL 2.26 forgets to take its callback back from a device that it closes. A block of sound that was
// asked for before would then be written by a device that does not exist any more.
const { disconnect } = ScriptProcessorNode.prototype;
ScriptProcessorNode.prototype.disconnect = function (...all) {
  this.onaudioprocess = null;
  return disconnect.apply(this, all);
};

// It closes one that the system has closed already, too.
const { close } = AudioContext.prototype;
AudioContext.prototype.close = function () {
  return this.state === 'closed' ? Promise.resolve() : close.call(this);
};

// Not every key is a touch in the eyes of a browser: Escape is none.
const isTouch = ({ type }) => type !== 'keydown' || (navigator.userActivation?.isActive ?? true);

// `context`: SDL's, while its device is open. `isMissed`: a session runs that ought to sound.
// `onTouch`: sound may be opened now, for the first time or again.
export function keepSounding({ context, isMissed, onTouch }) {
  if (navigator.audioSession) navigator.audioSession.type = 'playback'; // also with the mute switch on, and locked
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

// Something sounds already, but nobody has touched the page: all of it asks for that.
export function askForTouch() {
  const button = document.getElementById('voice');
  if (touched || !button) return;
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

// Held back by the system, as for a call: it has sounded and will again by itself.
const sounded = new WeakSet();
export function isHeld(context) {
  if (!context) return 0;
  if (context.state === 'running') sounded.add(context);
  return sounded.has(context) && context.state !== 'running' && context.state !== 'closed' ? 1 : 0;
}
