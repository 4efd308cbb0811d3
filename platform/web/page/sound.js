// A browser lets a page sound only after somebody has touched it, and stops it for calls, locks and
// its own reasons. Every touch may set it going again.
const touches = ['touchend', 'pointerup', 'click', 'keydown'];
let touched = false;

// SDL 2.26 forgets to take its callback back from a device that it closes. A block of sound that was
// asked for before would then be written by a device that does not exist any more.
const { disconnect } = ScriptProcessorNode.prototype;
ScriptProcessorNode.prototype.disconnect = function (...all) {
  this.onaudioprocess = null;
  return disconnect.apply(this, all);
};

export function keepSounding(app, onFirstTouch) {
  if (navigator.audioSession) navigator.audioSession.type = 'playback'; // also with the mute switch on, and locked
  const wake = () => {
    if (!touched) {
      touched = true;
      onFirstTouch();
    }
    const context = app()?.SDL2?.audioContext;
    if (context && context.state !== 'running' && context.state !== 'closed') context.resume().catch(() => {});
  };
  for (const touch of touches) addEventListener(touch, wake, { capture: true, passive: true });
  document.addEventListener('visibilitychange', wake);
}

// Something sounds already, but nobody has touched the page: all of it asks for that.
export function askForTouch() {
  const button = document.getElementById('voice');
  if (touched || !button) return;
  button.hidden = false;
  button.focus();
  for (const touch of ['click', 'keydown']) addEventListener(touch, () => (button.hidden = true), { once: true });
}

export const maySound = () => (touched ? 1 : 0);
