// What comes out of the speaker: samples are tapped on their way there, and compared with the lines that the site has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Runs in the page before anything of ours: `heard` has what sounds first, and when the page took
// the first touch.
export function tapTheSpeaker() {
  const heard = (globalThis.heard = { taken: 0, onset: null, snapshot: null });
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (to, ...all) {
    if (to === this.context.destination) listen(this);
    return connect.call(this, to, ...all);
  };
  function listen(node) {
    const tap = node.context.createAnalyser();
    tap.fftSize = 32768;
    connect.call(node, tap);
    const window = new Float32Array(tap.fftSize);
    const poll = setInterval(() => {
      tap.getFloatTimeDomainData(window);
      const now = performance.now();
      heard.rate = node.context.sampleRate;
      const first = window.findIndex((sample) => Math.abs(sample) > 2e-4);
      const length = (window.length / heard.rate) * 1000;
      if (first >= 0) heard.onset ??= now - length + (first / heard.rate) * 1000;
      if (heard.onset === null || now - heard.onset < length - 20) return;
      heard.snapshot = Array.from(window); // its beginning is the first sound, or just before
      clearInterval(poll);
    }, 10);
  }
  // The line that the page shows when it takes the touch, and when that is.
  addEventListener(
    'pointerup',
    () => {
      if (heard.taken) return;
      heard.taken = performance.now();
      const caption = document.querySelector('[data-id="cramp.caption"]');
      heard.caption = caption?.getAttribute('aria-label') ?? caption?.textContent;
      performance.mark('test.touch');
    },
    true,
  );
}

// A spoken line of the first load, as it lies in the site: bytes of an Ogg file.
export function lineOf(site, text) {
  const script = readFileSync(join(site, 'start.js'), 'utf8');
  const data = readFileSync(join(site, 'app.data'));
  const file = (name) => {
    const place = script.match(new RegExp(`filename:"/share/voice/${name}",start:([\\de]+),end:([\\de]+)`));
    return data.subarray(Number(place[1]), Number(place[2]));
  };
  const row = file('index.tsv').toString().split('\n').find((row) => row.split('\t')[3] === text);
  return row ? file(row.split('\t')[0] + '.ogg') : null;
}

// How like the beginning of a line is what was heard: 1 = the same but for its level. `within`: ms that the line may
// begin after the first sound.
export async function likeness(page, bytes, within = 150) {
  return page.evaluate(
    async ([bytes, within]) => {
      const { snapshot, rate } = heard;
      const offline = new OfflineAudioContext(1, 1, rate);
      const line = (await offline.decodeAudioData(Uint8Array.from(bytes).buffer)).getChannelData(0);
      const [count, step] = [Math.floor(rate * 0.4), 2];
      let best = 0;
      for (let lag = 0; lag < (rate * within) / 1000; ++lag) {
        let [both, a, b] = [0, 0, 0];
        for (let i = 0; i < count; i += step) {
          const [x, y] = [snapshot[lag + i], line[i]];
          both += x * y;
          a += x * x;
          b += y * y;
        }
        best = Math.max(best, both / Math.sqrt(a * b || 1));
      }
      return best;
    },
    [[...bytes], within],
  );
}
