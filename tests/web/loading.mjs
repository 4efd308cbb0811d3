// How long a first visit takes where the net is slow, and what comes in which order.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { atHost } from './host.mjs';

const slow = { offline: false, latency: 100, downloadThroughput: 400_000 / 8, uploadThroughput: 200_000 / 8 };
const longest = { usable: 12_000, line: 3000, first: 12_000 }; // ms: until a touch is answered; then until a cramp has its first line, and all
const largest = { program: 480_000, first: 160_000 }; // bytes over the net

const packed = new Map();
// Sends what a host packs as it does: sounds and pictures are as small as they get.
function pack(path, file, headers) {
  if (['.ogg', '.oga', '.png'].includes(extname(path))) return file;
  if (!packed.has(path)) packed.set(path, brotliCompressSync(file));
  headers['Content-Encoding'] = 'br';
  return packed.get(path);
}

// Opens a page on a slow net, and stays until every line is there. Returns what came when.
async function firstVisit({ site }, phone, query) {
  for (const name of ['app.wasm', 'app.data', 'start.js']) pack('/' + name, readFileSync(join(site, name)), {}); // a host has done so before
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', slow);
  const files = new Map();
  browser.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => files.set(requestId, { path: new URL(request.url).pathname.slice(1), asked: timestamp, at: wallTime }));
  browser.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => files.has(requestId) && Object.assign(files.get(requestId), { came: timestamp, bytes: encodedDataLength }));
  await phone.page.goto(phone.url + query, { waitUntil: 'commit' });
  await phone.page.waitForFunction(() => performance.getEntriesByName('legato.shown').length > 0, null, { timeout: 60_000 });
  const index = readFileSync(join(site, 'voice/index.tsv'), 'utf8').trim().split('\n').slice(1).map((row) => row.split('\t'));
  const named = (kind) => index.filter(([, , of]) => of === kind).map(([name]) => `voice/${name}.ogg`);
  const voice = join(site, 'voice');
  const bytes = readdirSync(voice).reduce((all, file) => all + statSync(join(voice, file)).size, 0);
  const lines = { first: named('first'), warns: named('warns'), bytes };
  const end = Date.now() + 60_000;
  const came = () => [...files.values()].filter(({ bytes }) => bytes);
  while (lines.first.concat(lines.warns).some((line) => !came().some(({ path }) => path === line)) && Date.now() < end) await phone.page.waitForTimeout(200);
  const usable = await phone.page.evaluate(() => performance.getEntriesByName('legato.shown')[0].startTime);
  return { usable, lines, came: came(), began: Math.min(...[...files.values()].map(({ asked }) => asked)) };
}

async function looked(test, query) {
  const { usable, lines, came, began } = await atHost(test, { change: pack }, (phone) => firstVisit(test, phone, query));
  const sum = (files) => files.reduce((all, { bytes }) => all + bytes, 0);
  const ms = (moment) => Math.round((moment - began) * 1000);
  const before = came.filter(({ path, came }) => !/^voice|^icons/.test(path) && ms(came) <= usable); // icons are for who installs it
  const first = came.filter(({ path }) => lines.first.includes(path));
  const head = came.filter(({ path }) => path === 'voice/head.oga'); // what all lines begin with
  const said = sum(head) + sum(first);
  const warns = came.filter(({ path }) => lines.warns.includes(path));
  const [line, ...more] = first.map(({ came }) => ms(came)).sort((a, b) => a - b);
  const voice = more.at(-1);
  console.log(`        ${query || './'} at 400 kbit/s: usable after ${Math.round(usable)} ms with ${sum(before)} bytes; a cramp's first line after ${line} ms, all ${first.length}, ${said} bytes, after ${voice} ms; ${warns.length} that warn, ${sum(warns)} bytes, after ${Math.max(...warns.map(({ came }) => ms(came)))} ms; all lines are ${lines.bytes} bytes`);
  console.log('        ' + before.map(({ path, bytes }) => `${path || 'index.html'} ${bytes}`).join(', '));
  assert.ok(usable <= longest.usable, `usable after ${usable} ms`);
  assert.ok(sum(before) <= largest.program, `${sum(before)} bytes before that`);
  assert.equal(came.filter(({ path, asked }) => path.endsWith('.ogg') && ms(asked) < usable - 50).length, 0, 'no line comes before the program');
  assert.equal(first.length, lines.first.length);
  assert.ok(first.length > 0 && warns.length === lines.warns.length);
  assert.equal(head.length, 1);
  assert.ok(said <= largest.first, `${said} bytes of a cramp's lines`);
  assert.ok(line - usable <= longest.line, `the first line of a cramp ${line - usable} ms later`);
  assert.ok(voice - usable <= longest.first, `the voice of a cramp ${voice - usable} ms later`);
  const order = came.filter(({ path }) => path.endsWith('.ogg')).sort((a, b) => a.asked - b.asked).map(({ path }) => path);
  assert.deepEqual(new Set(order.slice(0, first.length)), new Set(lines.first), 'the lines of a cramp come first');
  assert.deepEqual(new Set(order.slice(first.length, first.length + warns.length)), new Set(lines.warns), 'then those that warn');
}

export async function a_slow_net_is_enough_for_a_first_visit(test) {
  await looked(test, '');
}

export async function a_slow_net_is_enough_for_a_cramp(test) {
  await looked(test, '?cramp');
}

export async function lines_that_do_not_begin_alike_make_no_site() {
  const folder = mkdtempSync(join(tmpdir(), 'legato-lines-'));
  const from = (file) => new URL('../../' + file, import.meta.url).pathname;
  const clip = readFileSync(from('tests/data/voice/short-line-16-khz.ogg'));
  const cut = () => spawnSync(process.execPath, [from('platform/web/site/voice_head.mjs'), folder], { encoding: 'utf8' });
  try {
    for (const name of ['a.ogg', 'b.ogg']) writeFileSync(join(folder, name), clip);
    assert.equal(cut().status, 0);
    for (const name of ['a.ogg', 'b.ogg']) {
      const rest = readFileSync(join(folder, name));
      assert.ok(rest.length < clip.length / 2);
      assert.ok(Buffer.concat([readFileSync(join(folder, 'head.oga')), rest]).equals(clip));
    }
    writeFileSync(join(folder, 'a.ogg'), clip);
    writeFileSync(join(folder, 'b.ogg'), readFileSync(from('tests/data/voice/tone-24-khz.ogg')));
    const { status, stderr } = cut();
    assert.equal(status, 1);
    assert.match(stderr, /b\.ogg: it begins otherwise/);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A rest of the program that never comes, and that a page which asks for it would wait for, for ever.
const without = { hangs: (path) => path.startsWith('/later.') };

export async function a_cramp_does_without_the_rest_of_the_program(test) {
  await atHost(test, without, async (phone) => {
    await phone.start('?cramp');
    await phone.page.touchscreen.tap(200, 500); // gives it its voice
    await phone.page.waitForFunction(() => seen.sounds.some((sound) => sound.state === 'running'));
    await phone.tap('cramp.call');
    await phone.has('call.emergency');
    await phone.page.keyboard.press('Escape');
    await phone.tap('cramp.hurts');
    await phone.tap('cramp.up');
    await phone.page.waitForTimeout(1000);
    await phone.tap('cramp.eased');
    await phone.node('cramp.after.0').waitFor({ state: 'attached', timeout: 60_000 }); // it rests for a while before it asks
    await phone.page.screenshot({ path: phone.pictures + '/cramp_without_the_rest.png' });
    await phone.tap('cramp.close');
    await phone.lacks('cramp.close');
  });
}

export async function the_first_screens_do_without_the_rest_of_the_program(test) {
  await atHost(test, without, async (phone) => {
    await phone.start();
    await phone.welcome();
    await phone.tap('tonight.begin');
    await phone.has('player.pause');
    await phone.tap('player.pause');
    await phone.tap('player.pause');
    await phone.tap('player.done');
    await phone.has('done.title');
  });
}

export async function who_asks_for_the_rest_of_the_program_waits_for_it({ open }) {
  const phone = await open();
  let asked = 0;
  await phone.page.route('**/later.wasm', async (route) => {
    if (asked++ === 0) await sleep(20_000); // the page's own request, for which nobody waits
    await route.continue();
  });
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.has('settings.safety');
  assert.equal(asked, 2);
  await phone.tap('settings.about');
  await phone.tap('about.licences');
  await phone.has('licences.0'); // the texts came with it
}

export async function the_rest_of_the_program_that_cannot_be_had_is_told({ open }) {
  const phone = await open();
  await phone.page.route('**/later.wasm', (route) => route.abort());
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.page.waitForFunction(() => /needs the net once/.test(document.getElementById('notice').textContent));
  phone.complaints.length = 0; // a browser complains of what was not to be had
  await phone.page.unroute('**/later.wasm');
  await phone.page.getByRole('button', { name: 'Go on' }).click();
  await phone.page.waitForFunction(() => performance.getEntriesByName('legato.shown').length > 0);
  await phone.tap('nav.settings');
  await phone.has('settings.safety');
}

export async function a_browser_that_lets_no_page_wait_has_all_of_the_program_at_the_start({ open }) {
  const phone = await open();
  await phone.context.addInitScript(() => {
    const { Module } = WebAssembly;
    WebAssembly.Module = class {
      constructor(bytes) {
        if (bytes.byteLength > 4096) throw new RangeError('too large to be compiled while the page waits');
        return new Module(bytes);
      }
    };
  });
  await phone.start();
  const [shown, rest] = await phone.page.evaluate(() => [performance.getEntriesByName('legato.shown')[0].startTime, performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/later.wasm')).responseEnd]);
  assert.ok(rest < shown, `the rest came after ${rest} ms, and a touch was answered after ${shown} ms`);
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.has('settings.safety');
}
