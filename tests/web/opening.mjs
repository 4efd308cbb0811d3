// What is seen before the program is there, and what is said where it cannot come.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atHost } from './host.mjs';

const root = new URL('../../', import.meta.url).pathname;
const instruction = () => {
  const [relief] = readdirSync(join(root, 'routines'))
    .filter((name) => name.startsWith('cramp') && name.endsWith('.toml'))
    .map((name) => readFileSync(join(root, 'routines', name), 'utf8'));
  return /^show = "(.*)"$/m.exec(relief)[1];
};
const seen = (page) => page.evaluate(() => document.body.innerText.trim());
const paper = (page) => page.evaluate(() => getComputedStyle(document.getElementById('first')).backgroundColor);
// Takes a picture at once; others wait for a style that hangs.
async function picture(phone, file, page = phone.page) {
  const browser = await phone.context.newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot');
  writeFileSync(file, Buffer.from(data, 'base64'));
}
const bars = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('meta[name="theme-color"]')].map(({ content }) => 'rgb(' + [1, 3, 5].map((at) => parseInt(content.slice(at, at + 2), 16)).join(', ') + ')'),
  );
const bright = (color) => Math.max(...color.match(/\d+/g).map(Number)) > 127;

// Looks at a page whose host keeps back what `hangs` says.
const slow = (test, hangs, options, look) =>
  atHost(
    test,
    { hangs },
    async (phone) => {
      await look(phone);
      await phone.page.goto('about:blank');
      phone.complaints.length = 0; // of files that never came
    },
    options,
  );
const onlyThePage = (path) => path !== '/index.html';
const hours = (phone, count) => phone.context.addInitScript((ms) => {
  const { now } = Date;
  Date.now = () => now() + ms;
}, count * 3_600_000);

export async function something_calm_is_seen_before_any_other_file_by_theme_and_hour(test) {
  for (const [name, later, options, isBright] of [
    ['light', 0, { colorScheme: 'light' }, true],
    ['dark', 0, { colorScheme: 'dark' }, false],
    ['night', 13, { colorScheme: 'light' }, false],
  ])
    await slow(test, onlyThePage, options, async (phone) => {
      await hours(phone, later);
      for (const [width, height] of [[320, 568], [412, 915], [1280, 800]]) {
        await phone.page.setViewportSize({ width, height });
        for (const query of ['', '?cramp']) {
          await phone.page.goto(phone.url + query, { waitUntil: 'commit' });
          await phone.page.getByRole('heading', { name: 'Legato' }).waitFor();
          assert.equal(bright(await paper(phone.page)), isBright, name);
          for (const bar of await bars(phone.page)) assert.equal(bar, await paper(phone.page), 'the bar of the browser');
          const words = await seen(phone.page);
          if (query) assert.ok(words.includes(instruction()) && words.includes('Emergency: 112'), words);
          else assert.deepEqual(words.split(/\n+/), ['Legato', 'One moment. Breathe out slowly.']);
          assert.equal(await phone.page.locator('progress').isVisible(), true);
          assert.equal(await phone.page.evaluate(() => document.getElementById('first').scrollHeight <= innerHeight), true);
          await picture(phone, join(test.pictures, `first${query.replace('?', '_')}_${name}_${width}x${height}.png`));
        }
      }
    });
}

export async function the_first_paint_has_the_colour_of_what_follows({ open }) {
  for (const [later, colorScheme] of [[0, 'light'], [0, 'dark'], [13, 'light']]) {
    const phone = await open({ colorScheme });
    await hours(phone, later);
    await phone.context.addInitScript(() => {
      document.addEventListener('readystatechange', () => (globalThis.paper ??= getComputedStyle(document.getElementById('first')).backgroundColor));
    });
    await phone.start();
    await phone.page.waitForTimeout(1500); // a change of theme is gradual
    const around = await phone.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(await phone.page.evaluate(() => globalThis.paper), around);
    assert.equal(await phone.page.locator('#first').count(), 0);
  }
}

export async function a_theme_that_was_chosen_is_that_of_the_next_first_paint(test) {
  const phone = await test.open({ colorScheme: 'light' });
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.tap('settings.appearance');
  await phone.tap('set.theme.night');
  await phone.page.waitForFunction(() => document.querySelector('[data-id="set.theme.night"][aria-pressed="true"]'));
  await phone.page.waitForTimeout(500);
  await phone.context.route('**/app.wasm', () => {}); // never comes
  await phone.page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  await phone.page.goto(phone.url, { waitUntil: 'commit' });
  await phone.page.getByRole('heading', { name: 'Legato' }).waitFor();
  assert.equal(await paper(phone.page), 'rgb(12, 5, 2)');
}

export async function the_number_to_call_is_that_of_the_zone_from_the_first_paint_on(test) {
  for (const [timezoneId, number] of [['America/New_York', '911'], ['UTC', '112, or your local emergency number']]) {
    await slow(test, onlyThePage, { timezoneId }, async (phone) => {
      await phone.page.goto(phone.url + '?cramp', { waitUntil: 'commit' });
      const link = phone.page.getByRole('link', { name: 'Emergency: ' + number });
      assert.equal(await link.getAttribute('href'), 'tel:' + parseInt(number));
    });
  }
  const phone = await test.open({ timezoneId: 'America/New_York' }); // and the program says the same
  await phone.start('?cramp');
  await phone.page.touchscreen.tap(200, 400);
  await phone.tap('cramp.call');
  await phone.has('call.emergency');
  assert.match(await phone.text('call.emergency'), /911/);
}

export async function a_file_that_hangs_leaves_words_and_a_way_to_try_again({ open, pictures }) {
  const phone = await open();
  let hanging = true;
  const hangs = async (file) => {
    const page = await phone.context.newPage();
    await page.route('**/' + file, (route) => (hanging ? null : route.continue())); // null: never answered
    await page.goto(phone.url + '?cramp', { waitUntil: 'commit' });
    await page.getByText(instruction()).waitFor();
    const again = page.getByRole('link', { name: 'Try again' });
    assert.equal(await again.isVisible(), false);
    await again.waitFor();
    assert.match(await seen(page), /This takes longer than usual/);
    await picture(phone, join(pictures, `hangs_${file}.png`), page);
    return page;
  };
  await Promise.all(['page.css', 'start.js', 'app.wasm'].map(async (file) => (await hangs(file)).close())); // as only one page at a time has the app
  const page = await hangs('app.data');
  await page.bringToFront();
  hanging = false;
  await page.getByRole('link', { name: 'Try again' }).tap();
  await phone.ready(page);
  await page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
}

export async function what_comes_is_counted({ open }) {
  const phone = await open();
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', { offline: false, latency: 20, downloadThroughput: 600_000, uploadThroughput: 600_000 });
  await phone.page.goto(phone.url, { waitUntil: 'commit' });
  const part = () => phone.page.evaluate(() => (document.querySelector('progress')?.value ?? 0) / (document.querySelector('progress')?.max ?? 1));
  const parts = [];
  while (await phone.page.locator('progress').count()) {
    parts.push(await part());
    await phone.page.waitForTimeout(200);
  }
  assert.ok(parts.some((one) => one > 0.2 && one < 0.5) && parts.some((one) => one > 0.6 && one < 0.95), parts.join(' '));
  assert.ok(parts.every((one, i) => i === 0 || one >= parts[i - 1] || one === 0), parts.join(' '));
  await phone.ready();
  const [words, shown] = await phone.page.evaluate(() => ['first-contentful-paint', 'legato.shown'].map((name) => performance.getEntriesByName(name)[0].startTime));
  console.log(`        at 600 kB/s: words after ${words.toFixed(0)} ms, the program after ${shown.toFixed(0)} ms`);
  assert.ok(words < shown / 2, `${words} of ${shown} ms`);
}

// What keeps a browser from it, and what is said then.
const unfit = {
  without_WebAssembly: [(phone) => phone.context.addInitScript(() => delete globalThis.WebAssembly), /no WebAssembly.*iOS 16/],
  without_modules: [
    async (phone) => {
      await phone.context.addInitScript(() => delete HTMLScriptElement.prototype.noModule);
      await phone.context.route('**/start.js', () => {}); // as it is not asked for
    },
    /too old.*iOS 16.*97.*102/,
  ],
  too_old_for_its_script: [(phone) => phone.context.route('**/start.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'let a ?!= 1;' })), /cannot run Legato.*iOS 16/],
  without_something_that_it_needs: [(phone) => phone.context.route('**/start.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'new Nothing();' })), /cannot run Legato.*Nothing is not defined/],
  without_its_script: [(phone) => phone.context.route('**/start.js', (route) => route.fulfill({ status: 404, body: '' })), /did not come/],
};

export async function a_browser_that_cannot_run_it_is_told_which_can({ open, pictures, tools }) {
  for (const [name, [make, told]] of Object.entries(unfit)) {
    const phone = await open({ bypassCSP: true }); // for axe
    await make(phone);
    await phone.page.goto(phone.url + '?cramp', { waitUntil: 'commit' });
    await phone.page.locator('#trouble').waitFor();
    const words = await seen(phone.page);
    assert.match(words, told, name);
    assert.ok(words.includes(instruction()) && words.includes('Try again'), words);
    assert.equal(await phone.page.locator('progress').isVisible(), false);
    await picture(phone, join(pictures, name + '.png'));
    await phone.page.evaluate(readFileSync(tools.axe, 'utf8'));
    const faults = await phone.page.evaluate(async () => (await axe.run()).violations.map(({ id, nodes }) => id + ' at ' + nodes.map((node) => node.html).join(' ')));
    assert.deepEqual(faults, []);
    await phone.page.goto(phone.url, { waitUntil: 'commit' });
    await phone.page.locator('#trouble').waitFor();
    assert.ok((await seen(phone.page)).includes(instruction()), 'somebody with a cramp may be here by any way');
    await phone.page.goto('about:blank');
    phone.complaints.length = 0; // the browser says it, too
  }
}

export async function without_JavaScript_there_are_the_words({ open, pictures }) {
  const phone = await open({ javaScriptEnabled: false });
  await phone.page.goto(phone.url);
  await phone.page.screenshot({ path: join(pictures, 'without_scripts.png') });
  for (const words of ['Legato needs JavaScript', instruction(), 'Emergency: 112']) await phone.page.getByText(words, { exact: false }).first().waitFor();
}

export async function without_sound_it_runs_with_captions({ open }) {
  for (const names of [['AudioContext', 'webkitAudioContext', 'ScriptProcessorNode'], ['ScriptProcessorNode', 'AudioWorkletNode']]) {
    const phone = await open();
    await phone.context.addInitScript((names) => names.forEach((name) => delete globalThis[name]), names);
    await phone.start('?cramp');
    await phone.page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
    assert.equal(await phone.page.getByRole('button', { name: 'Tap for voice' }).isVisible(), false);
    const caption = await phone.text('cramp.caption');
    await phone.page.touchscreen.tap(200, 250); // which would begin the sound
    if (names.length > 1) continue;
    await phone.page.waitForFunction((before) => document.querySelector('[data-id="cramp.caption"]').textContent !== before, caption, { timeout: 30_000 });
    await phone.page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
  }
}

// Opens the page of what is kept, and returns what it says.
async function yourData(phone) {
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.tap('settings.data');
  await phone.has('data.folder');
  return () => phone.page.evaluate(() => document.getElementById('screen').innerText);
}

export async function where_nothing_lasts_it_says_so({ open, pictures }) {
  const phone = await open();
  await phone.forbidStorage();
  await phone.context.addInitScript(() => delete Navigator.prototype.serviceWorker);
  await phone.start();
  assert.match(await phone.text('toast'), /keeps nothing for Legato now/);
  const words = await yourData(phone);
  assert.match(await words(), /keeps nothing for Legato now/);
  assert.match(await words(), /Needs the net each time it is opened/);
  await phone.page.screenshot({ path: join(pictures, 'nothing_lasts.png') });
}

export async function your_data_says_since_when_it_needs_no_net({ open, pictures }) {
  const phone = await open();
  await phone.start();
  const words = await yourData(phone);
  await phone.until(() => document.getElementById('screen').textContent.includes('Kept for use without the net'));
  const day = await phone.page.evaluate(() => new Date(Date.now()).getDate());
  assert.match(await words(), new RegExp(`Since \\w+ ${day} `));
  await phone.page.screenshot({ path: join(pictures, 'kept_without_net.png') });
}
