// Sound that is heard as it was meant, whatever the page is busy with: all of it is recorded on its way to the speaker.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const rate = 48000;

// Runs in the browser's thread for sound: passes on all that goes to the speaker, in pieces, with the frame at which
// each begins.
function recorder() {
  registerProcessor(
    'recorder',
    class extends AudioWorkletProcessor {
      piece = new Float32Array(128 * 32);
      filled = 0;

      process([[side]]) {
        if (side) this.piece.set(side, this.filled);
        this.filled += 128;
        if (this.filled < this.piece.length) return true;
        this.port.postMessage({ from: currentFrame + 128 - this.filled, samples: this.piece });
        this.piece = new Float32Array(this.piece.length);
        this.filled = 0;
        return true;
      }
    },
  );
}

// Runs in the page before anything of ours.
function record(recorder) {
  const recorded = (globalThis.recorded = []);
  const module = URL.createObjectURL(new Blob([recorder], { type: 'text/javascript' }));
  const { connect } = AudioNode.prototype;
  const Context = globalThis.AudioContext;
  globalThis.AudioContext = class extends Context {
    constructor(...all) {
      super(...all);
      this.audioWorklet.addModule(module).then(() => {
        this.recorder = new AudioWorkletNode(this, 'recorder');
        this.recorder.port.onmessage = ({ data }) => recorded.push(data);
        connect.call(this.recorder, this.destination); // which asks it for samples
      });
    }
  };
  AudioNode.prototype.connect = function (to, ...all) {
    if (to === this.context.destination) connect.call(this, this.context.recorder);
    return connect.call(this, to, ...all);
  };
  // The moment when the page last told the queue to forget what it holds.
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (what, ...all) {
    if (typeof what === 'number') recorded.told = seen.sounds.at(-1).currentTime;
    return postMessage.call(this, what, ...all);
  };
}

async function recording(open) {
  const phone = await open({ bypassCSP: true });
  await phone.context.addInitScript(`(${record})(${JSON.stringify(`(${recorder})()`)})`);
  await phone.start();
  await phone.welcome();
  return phone;
}

// Begins a routine and waits, paused at its beginning, until all its sounds are ready.
async function readyToPlay(phone, routine) {
  const lines = (await (await fetch(phone.url + 'voice/index.tsv')).text()).trim().split('\n').length - 1;
  await phone.page.waitForFunction((lines) => performance.getEntriesByType('resource').filter(({ name, responseEnd }) => responseEnd && /voice\/.*\.ogg$/.test(name)).length >= lines, lines, { timeout: 60_000 });
  await phone.begin(routine);
  await phone.tap('player.pause');
  await sleep(4000);
  await phone.tap('player.back');
  await sleep(1000);
  await phone.page.evaluate(() => (recorded.length = 0));
}

// What was heard since then, from the first sample that is not silent.
async function heard(phone) {
  const pieces = await phone.page.evaluate(() => recorded.map(({ from, samples }) => ({ from, samples: Array.from(samples, (sample) => Math.round(sample * 32768)) })));
  const begin = pieces[0].from;
  const all = new Int32Array(pieces.at(-1).from + pieces.at(-1).samples.length - begin);
  for (const { from, samples } of pieces) all.set(samples, from - begin);
  const first = all.findIndex((sample) => sample !== 0);
  return { first: begin + first, samples: all.subarray(first) };
}

// What `legato render walk_10` wrote, if LEGATO_RENDERED names such a file; otherwise nothing.
function rendered() {
  const file = process.env.LEGATO_RENDERED;
  if (!file) return console.log('        not compared with a file: LEGATO_RENDERED names none');
  const wav = readFileSync(file);
  return new Int16Array(wav.buffer, wav.byteOffset + 44, (wav.length - 44) / 2).filter((_, i) => i % 2 === 0);
}

export async function a_page_that_is_busy_for_a_second_is_heard_all_the_same({ open }) {
  const whole = 10; // s
  const countIn = 3; // s
  const play = async (stalls) => {
    const phone = await recording(open);
    await readyToPlay(phone, 'walk_10');
    await phone.tap('player.pause'); // counts in
    for (const wait of stalls) {
      await sleep(wait);
      await phone.page.evaluate(() => {
        const end = performance.now() + 1000;
        while (performance.now() < end);
      });
    }
    await phone.page.waitForFunction((frames) => recorded.length && recorded.at(-1).from - recorded[0].from > frames, (whole + 2) * rate, { timeout: 60_000 });
    const { samples } = await heard(phone);
    await phone.close();
    return samples;
  };
  const busy = await play([1500, 2000, 700]);
  const calm = await play([]);
  const isAsIn = (other, from, difference) => {
    const wrong = busy.subarray(from, whole * rate).findIndex((sample, i) => Math.abs(sample - other[i]) > difference);
    assert.equal(wrong, -1, `the sound is another ${(from + wrong) / rate} s after its beginning`);
  };
  isAsIn(calm, 0, 0);
  const file = rendered();
  if (file) isAsIn(file, countIn * rate, 2); // a line is decoded with other roundings
}

// Pauses amid the first line of the next step, and returns the ms for which it is still heard once the page knows. Less than
// 0: the line had a breath just then, which says nothing.
async function pausedAfter(phone) {
  await phone.tap('player.skip');
  await sleep(300); // of the step before nothing is heard any more
  await phone.page.evaluate(() => (recorded.length = 0));
  const isSaid = () => recorded.length > 0 && recorded.at(-1).samples.some((sample) => Math.abs(sample) > 0.2); // no tone is as loud
  await phone.page.waitForFunction(isSaid, null, { polling: 50 });
  await phone.tap('player.pause');
  await sleep(1500);
  const { first, samples } = await heard(phone);
  const last = (first + samples.findLastIndex((sample) => sample !== 0)) / rate;
  const told = await phone.page.evaluate(() => recorded.told);
  await phone.tap('player.pause');
  await sleep(1000);
  return Math.round((last - told) * 1000);
}

export async function a_pause_is_heard_at_once_whatever_lies_before_the_speaker({ open }) {
  const phone = await recording(open);
  await readyToPlay(phone);
  await phone.tap('player.pause');
  await sleep(1000);
  const after = [];
  for (let tries = 0; after.length < 3; ++tries) {
    assert.ok(tries < 8, 'it was never being said');
    const ms = await pausedAfter(phone);
    if (ms > 0) after.push(ms);
  }
  console.log(`        silent after ${after.join(', ')} ms`);
  assert.ok(Math.max(...after) <= 100);
}

export async function a_sound_that_is_tried_is_heard_and_so_is_the_next({ open }) {
  const phone = await recording(open);
  await phone.tap('nav.settings');
  await phone.tap('settings.sound');
  for (const id of ['sound.try_tones', 'sound.try_tones', 'sound.try_voice']) {
    await phone.page.evaluate(() => (recorded.length = 0));
    await phone.tap(id);
    await phone.page.waitForFunction(() => recorded.some(({ samples }) => samples.some((sample) => Math.abs(sample) > 0.02)), null, { timeout: 20_000 });
    await phone.page.waitForFunction(() => seen.sounds.every(({ state }) => state !== 'running'), null, { timeout: 20_000 }); // its end
  }
}
