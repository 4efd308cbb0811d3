// Queue of samples in front of the speaker. The browser takes them from it in a thread of its own (sample_queue.js), so
// that a page which is busy for a second is heard all the same. It stands in for the node that SDL writes its sound
// into, and has SDL's callback fill it.
const ahead = 1.5; // s of sound in the queue
const atOnce = 8; // blocks that are filled before a command returns; the others follow with the queue's next word

export class SoundQueue {
  onaudioprocess = null;
  #context;
  #node;
  #block;
  #asked = 0; // frames that were put into the queue, from its beginning
  #heard = 0;
  #taken = { frames: 0, at: 0, flows: false }; // what the queue said last

  // `block`: frames that SDL writes at once.
  constructor(context, block) {
    this.#context = context;
    this.#block = block;
    this.#node = new AudioWorkletNode(context, 'legato', { numberOfInputs: 0, outputChannelCount: [2] });
    this.#node.port.onmessage = ({ data }) => {
      this.#taken = data;
      this.#fill(atOnce);
    };
  }

  // Has the module that the queue needs in the browser's thread. False: it cannot be had.
  static async prepare(context) {
    try {
      await context.audioWorklet.addModule('sample_queue.js');
      return true;
    } catch {
      return false; // an old browser, or a page that did not come over a safe connection
    }
  }

  connect(to) {
    this.#node.connect(to);
  }

  disconnect() {
    this.onaudioprocess = null;
    this.#node.port.onmessage = null;
    this.#node.port.postMessage(null);
    this.#node.disconnect();
  }

  // Frames that the speaker has taken. What it took since it said so last is reckoned by its clock.
  heard() {
    const { frames, at, flows } = this.#taken;
    const since = flows ? Math.max(0, this.#context.currentTime - at) * this.#context.sampleRate : 0;
    this.#heard = Math.max(this.#heard, Math.min(this.#asked, Math.floor(frames + since)));
    return this.#heard;
  }

  renew(from) {
    this.#asked = from;
    this.#node.port.postMessage(from);
    this.#fill(atOnce);
  }

  #fill(blocks) {
    const enough = this.heard() + ahead * this.#context.sampleRate;
    for (; blocks > 0 && this.#asked < enough && this.onaudioprocess; --blocks) {
      const sides = [new Float32Array(this.#block), new Float32Array(this.#block)];
      this.onaudioprocess({ outputBuffer: { numberOfChannels: 2, getChannelData: (side) => sides[side] } });
      this.#node.port.postMessage({ from: this.#asked, sides }, sides.map(({ buffer }) => buffer));
      this.#asked += this.#block;
    }
  }
}
