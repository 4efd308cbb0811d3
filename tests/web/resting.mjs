// What it costs: to load, to keep, to leave open; and what works without the net.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../platform/web/serve.mjs';

export async function it_is_small({ site }) {
  const packed = (folder, wanted) =>
    readdirSync(folder)
      .filter((name) => wanted.test(name))
      .reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
  const sizes = { wasm: packed(site, /^app\.wasm$/), js: packed(site, /^start\.js$/), data: packed(site, /\.data$/), page: packed(site, /\.(html|css)$/), later: packed(site, /^later\./) };
  const first = sizes.wasm + sizes.js + sizes.data + sizes.page;
  console.log(`        brotli: wasm ${sizes.wasm} + js ${sizes.js} + data ${sizes.data} + page ${sizes.page} = ${first} bytes; what follows ${sizes.later}`);
  assert.ok(first <= 480_000, `${first} bytes`);
  assert.ok(sizes.later <= 105_000, `${sizes.later} bytes`);
}

export async function an_idle_page_does_nothing({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.until(async () => await navigator.serviceWorker.ready && true);
  await sleep(12_000); // the spoken lines come in
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Performance.enable');
  const measure = async () => {
    const { metrics } = await browser.send('Performance.getMetrics');
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return { cpu: value('ProcessTime'), at: value('Timestamp'), ...(await phone.page.evaluate(() => ({ draws: seen.draws, callbacks: seen.callbacks }))) };
  };
  const before = await measure();
  await sleep(10_000);
  const after = await measure();
  const percent = ((after.cpu - before.cpu) / (after.at - before.at)) * 100;
  console.log(`        idle: ${after.draws - before.draws} draws, ${after.callbacks - before.callbacks} frames, ${percent.toFixed(2)} % of a core`);
  assert.equal(after.draws - before.draws, 0);
  assert.equal(after.callbacks - before.callbacks, 0);
  assert.ok(percent <= 0.5, `${percent} %`);
}

export async function it_works_without_the_net({ open, server, requests }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.until(async () => {
    const names = await caches.keys();
    const voice = names.find((name) => name.includes('.voice.'));
    const lines = (await (await fetch('voice/index.tsv')).text()).trim().split('\n').length - 1;
    return voice && (await (await caches.open(voice)).keys()).length === lines + 1; // and their index
  });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  requests.length = 0;
  await phone.page.reload();
  await phone.ready();
  await phone.begin();
  await sleep(3000);
  assert.deepEqual(requests, []);
  assert.deepEqual(await phone.node('toast').allTextContents(), []); // with its voice
  await phone.start('?cramp'); // what the shortcut opens
}

export async function an_update_waits_for_the_end_of_a_session({ open, site }) {
  const newer = mkdtempSync(join(tmpdir(), 'legato-site-'));
  cpSync(site, newer, { recursive: true });
  const server = await serve(newer);
  const url = `http://127.0.0.1:${server.address().port}/`;
  try {
    const phone = await open();
    phone.url = url;
    await phone.page.goto(url);
    await phone.ready();
    await phone.welcome();
    await phone.page.evaluate(() => navigator.serviceWorker.ready);
    await phone.begin();
    const worker = join(newer, 'service_worker.js');
    const before = readFileSync(worker, 'utf8');
    const after = before.replace(/here \+ '[0-9a-f]{16}'/, "here + '0123456789abcdef'");
    assert.notEqual(after, before);
    writeFileSync(worker, after);
    await phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await phone.until(async () => (await navigator.serviceWorker.getRegistration()).waiting);
    await sleep(1000);
    await phone.has('player.pause');
    assert.equal(await phone.page.evaluate(async () => (await caches.keys()).filter((name) => !name.includes('.voice.')).length), 2);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(newer, { recursive: true });
  }
}

// As on a host that is in the middle of a change.
export async function files_of_two_versions_never_come_together({ open, site }) {
  const mixed = mkdtempSync(join(tmpdir(), 'legato-site-'));
  cpSync(site, mixed, { recursive: true });
  writeFileSync(join(mixed, 'page.css'), readFileSync(join(mixed, 'page.css'), 'utf8') + '/* newer */');
  const server = await serve(mixed);
  try {
    const phone = await open();
    phone.url = `http://127.0.0.1:${server.address().port}/`;
    await phone.start();
    await phone.welcome();
    await phone.until(async () => !(await navigator.serviceWorker.getRegistration())?.installing);
    assert.equal(await phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null), null);
    cpSync(join(site, 'page.css'), join(mixed, 'page.css')); // now it is all there
    await phone.start();
    await phone.page.evaluate(() => navigator.serviceWorker.ready);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(mixed, { recursive: true });
  }
}
