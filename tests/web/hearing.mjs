// Sound that is heard as it was meant, whatever the page is busy with: all of it is recorded on its way to the speaker.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
}

async function recording(open) {
  const phone = await open({ bypassCSP: true });
  await phone.context.addInitScript(`(${record})(${JSON.stringify(`(${recorder})()`)})`);
  await phone.start();
  await phone.welcome();
  return phone;
}

// What was heard so far, from the first sample that is not silent.
async function heard(phone) {
  const pieces = await phone.page.evaluate(() => recorded.map(({ from, samples }) => ({ from, samples: Array.from(samples, (sample) => Math.round(sample * 32768)) })));
  const all = new Int32Array(pieces.at(-1).from + pieces.at(-1).samples.length);
  for (const { from, samples } of pieces) all.set(samples, from);
  const first = all.findIndex((sample) => sample !== 0);
  return { first, samples: all.subarray(first) };
}

// What the program writes into a file, if one was built here for this machine; otherwise nothing.
function rendered(routine) {
  const program = ['release', 'dev', 'asan'].map((build) => `build/${build}/legato`).find(existsSync);
  if (!program) return console.log('        not compared with a file: no program was built for this machine');
  const folder = mkdtempSync(join(tmpdir(), 'legato-rendered-'));
  try {
    const file = join(folder, 'session.wav');
    execFileSync(program, ['render', routine, '--output', file], { env: { ...process.env, TZ: 'UTC', XDG_DATA_HOME: folder } });
    const wav = readFileSync(file);
    const samples = new Int16Array(wav.buffer, wav.byteOffset + 44, (wav.length - 44) / 2).filter((_, i) => i % 2 === 0);
    return samples.subarray(samples.findIndex((sample) => sample !== 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function a_page_that_is_busy_for_a_second_is_heard_all_the_same({ open }) {
  const whole = 10; // s
  const play = async (stalls) => {
    const phone = await recording(open);
    await sleep(5000); // until all its lines are here
    await phone.begin('walk_10');
    for (const wait of stalls) {
      await sleep(wait);
      await phone.page.evaluate(() => {
        const end = performance.now() + 1000;
        while (performance.now() < end);
      });
    }
    await phone.page.waitForFunction((frames) => recorded.length && recorded.at(-1).from > frames, (whole + 1) * rate, { timeout: 60_000 });
    const { samples } = await heard(phone);
    await phone.close();
    return samples;
  };
  const busy = await play([1500, 2000, 700]);
  const calm = await play([]);
  const isAsIn = (other, difference) => {
    const wrong = busy.subarray(0, whole * rate).findIndex((sample, i) => Math.abs(sample - other[i]) > difference);
    assert.equal(wrong, -1, `the sound is another ${wrong / rate} s after its beginning`);
  };
  isAsIn(calm, 0);
  const file = rendered('walk_10');
  if (file) isAsIn(file, 2); // a line is decoded with other roundings
}

// Pauses amid the first line of the next step, and returns the ms after the touch for which it is still heard.
async function pausedAfter(phone) {
  await phone.tap('player.skip');
  await sleep(2000);
  await phone.page.evaluate(() => addEventListener('pointerup', () => (globalThis.touched = seen.sounds.at(-1).currentTime), { capture: true, once: true }));
  await phone.tap('player.pause');
  await sleep(1500);
  const { first, samples } = await heard(phone);
  const last = (first + samples.findLastIndex((sample) => sample !== 0)) / rate;
  const touched = await phone.page.evaluate(() => globalThis.touched);
  assert.ok(last > touched, 'it was being said');
  await phone.tap('player.pause');
  await sleep(1000);
  return Math.round((last - touched) * 1000);
}

export async function a_pause_is_heard_at_once_whatever_lies_before_the_speaker({ open }) {
  const phone = await recording(open);
  await sleep(5000); // until all its lines are here
  await phone.begin();
  await sleep(4000);
  const after = [];
  for (let i = 0; i < 3; ++i) after.push(await pausedAfter(phone));
  console.log(`        silent ${after.join(', ')} ms after the touch`);
  assert.ok(Math.min(...after) <= 150, 'a machine that is busy with other things may be late, but not each time');
}
