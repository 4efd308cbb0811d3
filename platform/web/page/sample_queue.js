// Queue of samples in the browser's thread for sound, see sound_queue.js. It is told blocks, { from, sides }; a frame
// from which on it has to forget all; or null, that it is needed no more.
const word = 2048; // frames between two words to the page
const quantum = 128; // frames that the browser takes at once

class SampleQueue extends AudioWorkletProcessor {
  blocks = [];
  taken = 0; // frames, from the beginning
  told = 0;
  flows = false;
  isOver = false;

  constructor() {
    super();
    this.port.onmessage = ({ data }) => {
      if (data === null) this.isOver = true;
      else if (typeof data === 'number') this.forget(data);
      else this.blocks.push(data);
    };
  }

  forget(from) {
    this.blocks = this.blocks.filter((block) => block.from < from);
    const last = this.blocks.at(-1);
    if (last) last.sides = last.sides.map((side) => side.subarray(0, from - last.from));
  }

  // Says how far it is, and whether sound flows, which is not so while there is none.
  tell(flows) {
    if (flows === this.flows && this.taken - this.told < word) return;
    this.flows = flows;
    this.told = this.taken;
    this.port.postMessage({ frames: this.taken, at: currentTime + quantum / sampleRate, flows });
  }

  process(_, [out]) {
    let filled = 0;
    const { length } = out[0];
    while (filled < length && this.blocks.length) {
      const { from, sides } = this.blocks[0];
      const begin = this.taken - from;
      const count = Math.min(length - filled, sides[0].length - begin);
      if (count > 0) out.forEach((side, i) => side.set(sides[i].subarray(begin, begin + count), filled));
      else this.blocks.shift();
      filled += Math.max(0, count);
      this.taken += Math.max(0, count);
    }
    this.tell(filled === length);
    return !this.isOver;
  }
}

registerProcessor('legato', SampleQueue);
