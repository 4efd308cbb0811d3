// What comes out of the speaker: samples are tapped on their way there, and compared with the lines that the site has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Runs in the page before anything of ours: `heard` has what sounds first, and when the page took
// the first touch.
export function tapTheSpeaker() {
  const heard = (globalThis.heard = { taken: 0, onset: null, snapshot: null });
  const caption = () => {
    const shown = document.querySelector('[data-id="cramp.caption"]');
    return shown?.getAttribute('aria-label') ?? shown?.textContent;
  };
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
      heard.captionThen = caption();
      heard.snapshot = Array.from(window); // its beginning is the first sound, or just before
      clearInterval(poll);
    }, 10);
  }
  // The line that the page shows when it takes the touch, and when that is. The step may end just then: the line
  // of the next one is shown with the sound.
  addEventListener(
    'pointerup',
    () => {
      if (heard.taken) return;
      heard.taken = performance.now();
      heard.caption = caption();
      performance.mark('test.touch');
    },
    true,
  );
}

// A spoken line, put together as the page does: bytes of an Ogg file.
export function lineOf(site, text) {
  const rows = readFileSync(join(site, 'voice/index.tsv'), 'utf8').split('\n');
  const row = rows.map((row) => row.split('\t')).find((row) => row[3] === text);
  return row ? Buffer.concat(['head.oga', row[0] + '.ogg'].map((file) => readFileSync(join(site, 'voice', file)))) : null;
}

// How much of what was heard first is the beginning of a line, from 0 to 1, and at which ms of the line that begins.
// Pieces are looked for one by one, as a busy browser leaves out some.
export async function likeness(page, bytes) {
  return page.evaluate(
    async (bytes) => {
      const { snapshot, rate } = heard;
      const offline = new OfflineAudioContext(1, 1, rate);
      const line = (await offline.decodeAudioData(Uint8Array.from(bytes).buffer)).getChannelData(0);
      const piece = Math.floor(rate * 0.05);
      const alike = (at, lag) => {
        let [both, a, b] = [0, 0, 0];
        for (let i = 0; i < piece; i += 4) {
          const [x, y] = [snapshot[at + i], line[lag + i]];
          both += x * y;
          a += x * x;
          b += y * y;
        }
        return both / Math.sqrt(a * b || 1);
      };
      const begins = [];
      let pieces = 0;
      for (let at = 0; at + piece <= snapshot.length; at += piece, ++pieces)
        for (let lag = 0; lag + piece < Math.min(line.length, rate); ++lag)
          if (alike(at, lag) > 0.95) {
            begins.push((lag / rate) * 1000);
            break;
          }
      return { like: begins.length / pieces, from: Math.min(...begins) };
    },
    [...bytes],
  );
}

// What a page was heard to say after the first touch: how many ms later it began, and whether that is the line which was
// on the screen then, from its beginning. The step may end just with the touch: then it is the line of the next one.
export async function answerToTouch(page, site) {
  const [late, ...captions] = await page.evaluate(() => [heard.onset - heard.taken, heard.captionThen, heard.caption]);
  let caption, like, from;
  while (captions.length && !(like >= 0.5)) {
    caption = captions.pop();
    const line = lineOf(site, caption);
    if (!line) throw new Error(`no spoken line: ${caption}`);
    ({ like, from } = await likeness(page, line));
  }
  return { late, caption, like, from, isLine: like >= 0.5 && from <= 300 };
}
