// Walks in a browser that no debugger looks into: it tells what it has by asking the host for an address.
// Chromium with one attached may never open a page again that was asked for while a new worker came: one of five times
// on a busy machine; without one none of a hundred.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../platform/web/serve.mjs';
import { browser, endThoseOf, flags } from './phone.mjs';

// Runs in the page: once the app is shown it tells which versions are kept and whether a session can be gone on with,
// begins one by the controls of a screen reader, and goes to the page anew, in the middle of it, once a newer version waits.
const teller = `
  const soon = () => new Promise((go) => setTimeout(go, 100));
  const has = (id) => document.querySelector('#screen > [data-id="' + id + '"]');
  const press = async (id) => {
    while (!has(id)) await soon();
    has(id).click();
  };
  const tell = (what) => fetch('/told/' + what, { method: 'POST' });
  while (!performance.getEntriesByName('legato.shown').length) await soon();
  const worker = await navigator.serviceWorker.ready;
  while (worker.active.state !== 'activated') await soon();
  const versions = (await caches.keys()).filter((name) => !name.includes('.voice.')).map((name) => name.split('.').pop());
  while (!has('welcome.next') && !has('nav.tonight')) await soon();
  await tell('has.' + versions.join('.') + (has('tonight.go_on') ? '.go_on' : ''));
  if (has('welcome.next')) for (const id of ['welcome.next', 'welcome.skip']) await press(id);
  for (const id of ['nav.routines', 'routines.ankle_circles', 'routine.begin']) await press(id);
  while (!has('player.pause') || navigator.mediaSession.playbackState !== 'playing') await soon();
  await new Promise((go) => setTimeout(go, 5000)); // past the count-in: something was done that can be gone on with
  while (!worker.waiting) {
    await worker.update();
    await soon();
  }
  await soon();
  await tell(has('player.pause') ? 'waits.playing' : 'waits');
  location.href = '/';
`;

export async function an_update_comes_when_the_app_is_opened_anew_and_so_does_the_session({ site }) {
  const newer = mkdtempSync(join(tmpdir(), 'legato-site-'));
  const profile = mkdtempSync(join(tmpdir(), 'legato-phone-'));
  cpSync(site, newer, { recursive: true });
  const page = join(newer, 'index.html');
  writeFileSync(join(newer, 'teller.js'), teller);
  writeFileSync(page, readFileSync(page, 'utf8').replace('</body>', '<script type="module" src="teller.js"></script></body>'));
  const requests = [];
  const server = await serve(newer, { requests });
  const told = () => requests.filter((path) => path.startsWith('/told/')).map((path) => path.slice('/told/'.length));
  const isTold = async (what) => {
    for (const end = Date.now() + 40_000; !told().includes(what); await sleep(100))
      if (Date.now() > end) throw new Error(`never told ${what}, but ${told()}`);
  };
  const phone = spawn(browser, ['--headless=new', `--user-data-dir=${profile}`, ...flags, `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' });
  try {
    const worker = join(newer, 'service_worker.js');
    const text = readFileSync(worker, 'utf8');
    const [, first] = text.match(/here \+ '([0-9a-f]{16})'/);
    await isTold('has.' + first);
    let before = first;
    for (const next of ['0123456789abcdef', '123456789abcdef0', '23456789abcdef01']) {
      const waited = told().length;
      writeFileSync(worker, text.replace(first, next));
      await isTold(`has.${next}.go_on`);
      assert.deepEqual(told().slice(waited), ['waits.playing', `has.${next}.go_on`], `${before} was shown again`);
      before = next;
    }
  } finally {
    phone.kill('SIGKILL');
    endThoseOf(profile);
    server.closeAllConnections();
    server.close();
    await sleep(500); // the rest of the browser follows
    rmSync(newer, { recursive: true });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
