// Keeps sound going. A browser lets a page sound only after somebody has touched it, and stops it
// for calls, locks and its own reasons. Every touch may set it going again.
import { SoundQueue } from './sound_queue.js';

const touches = ['touchend', 'pointerup', 'click', 'keydown'];
const patience = 10_000; // ms between two tries to bring back a sound device that was lost
let touched = false;

const Context = globalThis.AudioContext;
const rate = 48000; // of the sounds, as SDL's own conversion from one block to the next is not exact

// Takes SDL's callback back from a device that it closes, which SDL 2.26 forgets. A block of sound
// that was asked for before would then be written by a device that does not exist any more.
const disconnect = globalThis.ScriptProcessorNode?.prototype.disconnect;
if (disconnect)
  ScriptProcessorNode.prototype.disconnect = function (...all) {
    this.onaudioprocess = null;
    return disconnect.apply(this, all);
  };

const noNode = { connect() {}, disconnect() {} }; // silent: a queue may be there at the next try

let ready = null; // device that SDL gets next
let queue = null; // what it plays through, while it does

// SDL's kind of device. It waits before it is needed, as a queue cannot be had within a touch; and it is not closed after
// a session but sleeps until the next.
class Device extends (Context ?? Object) {
  hasQueue = false;

  constructor() {
    if (ready && ready.state !== 'closed') {
      ready.resume().catch(() => {}); // within a touch
      return ready;
    }
    super({ sampleRate: rate });
    ready = this;
    if (globalThis.AudioWorkletNode && this.sampleRate === rate) SoundQueue.prepare(this).then((has) => (this.hasQueue = has));
  }

  createScriptProcessor(block, ...channels) {
    queue = this.hasQueue ? new SoundQueue(this, block) : null;
    return queue ?? super.createScriptProcessor?.(block, ...channels) ?? noNode;
  }

  // Lets SDL close a device that the system has closed already, and one that may have got stuck for good.
  close() {
    queue = null;
    sounded.delete(this);
    if (this.state === 'running') return this.suspend();
    if (ready === this) ready = null;
    return this.state === 'closed' ? Promise.resolve() : super.close();
  }
}

// Leaves sound alone where SDL's kind of it is missing: then it says so, and goes on with captions.
globalThis.webkitAudioContext = undefined;
globalThis.AudioContext = Context && (globalThis.ScriptProcessorNode || globalThis.AudioWorkletNode) ? Device : undefined;

// Gets a device ready, without sounding.
export function prepareSound() {
  if (globalThis.AudioContext) new Device().suspend().catch(() => {});
}

export const soundHeard = () => queue?.heard() ?? -1;
export const renewSound = (from) => queue?.renew(from);

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

// True while the system holds sound back, as for a call: it has sounded and will again.
const sounded = new WeakSet();
export function isHeld(context) {
  if (!context) return 0;
  if (context.state === 'running') sounded.add(context);
  return sounded.has(context) && context.state !== 'running' && context.state !== 'closed' ? 1 : 0;
}
