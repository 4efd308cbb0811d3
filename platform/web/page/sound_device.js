// The sound device that SDL finds in the page: an AudioContext, with what SDL needs of one and browsers do not have.
import { SoundQueue } from './sound_queue.js';

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

const sounded = new WeakSet(); // devices that have sounded since they were opened

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
    if (ready === this) {
      ready = null;
      prepareSound();
    }
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

// True while the system holds sound back, as for a call: it has sounded and will again.
export function isHeld(context) {
  if (!context) return 0;
  if (context.state === 'running') sounded.add(context);
  return sounded.has(context) && context.state !== 'running' && context.state !== 'closed' ? 1 : 0;
}
