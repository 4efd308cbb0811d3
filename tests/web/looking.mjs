// What is seen, and what those are told who do not see it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Goes past the main screens; `look` is called on each.
async function everywhere(phone, look) {
  await phone.start();
  await look('welcome');
  await phone.welcome();
  await look('tonight');
  await phone.tap('nav.routines');
  await phone.has('routines.ankle_circles');
  await look('routines');
  await phone.tap('routines.ankle_circles');
  await phone.has('routine.begin');
  await look('routine');
  await phone.tap('routine.begin');
  await phone.has('player.done');
  await sleep(5500);
  await look('player');
  await phone.tap('player.done');
  await phone.has('done.title');
  await look('done');
  await phone.page.keyboard.press('Escape');
  for (const place of ['progress', 'settings']) {
    await phone.tap('nav.' + place);
    await sleep(400);
    await look(place);
  }
  for (const page of ['appearance', 'sound', 'data', 'safety']) {
    await phone.tap('settings.' + page);
    await sleep(400);
    await look('settings_' + page);
    await phone.page.keyboard.press('Escape');
    await phone.has('nav.settings');
  }
}

async function pictures({ open, pictures, sizes }, name) {
  const phone = await open({ size: sizes[name] });
  const { width, height, scale } = sizes[name];
  await everywhere(phone, async (place) => {
    await sleep(400);
    await phone.page.screenshot({ path: join(pictures, `${place}_${width}x${height}.png`) });
    const canvas = await phone.page.evaluate(() => [document.getElementById('canvas').width, document.getElementById('canvas').height]);
    assert.ok(Math.abs(canvas[0] - width * scale) <= 1 && Math.abs(canvas[1] - height * scale) <= 1, `a pixel of the canvas is one of the screen: ${canvas}`);
  });
}
export const every_screen_on_an_android_phone = (test) => pictures(test, 'android');
export const every_screen_on_an_iphone = (test) => pictures(test, 'iphone');

export async function no_screen_has_a_fault_that_axe_knows({ open, tools }) {
  const phone = await open({ bypassCSP: true }); // axe is brought in from outside, nothing else is
  const source = readFileSync(tools.axe, 'utf8');
  const faults = [];
  const look = async (place) => {
    await phone.page.evaluate(source);
    const { violations } = await phone.page.evaluate(() => axe.run());
    for (const { id, nodes } of violations) faults.push(`${place}: ${id} at ${nodes.map((node) => node.html).join(' ')}`);
  };
  await everywhere(phone, look);
  await phone.start('?cramp');
  await look('cramp');
  assert.deepEqual(faults, []);
}

export async function a_screen_reader_is_told_each_phase_once_and_never_each_second({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.page.evaluate(() => {
    globalThis.said = [];
    new MutationObserver(() => said.push(document.getElementById('said').lastChild.textContent)).observe(document.getElementById('said'), { childList: true, characterData: true, subtree: true });
  });
  await phone.begin();
  await sleep(8000);
  await phone.tap('player.skip');
  await sleep(1000);
  const said = await phone.page.evaluate(() => globalThis.said);
  assert.equal(said.length, 2, said.join(' | '));
  assert.match(said[0], /^Sit tall\. /);
  assert.equal(await phone.page.locator('#canvas').getAttribute('aria-hidden'), 'true');
  await phone.page.getByRole('button', { name: 'Pause' }).waitFor();
  await phone.page.getByRole('timer').waitFor({ state: 'attached' });
  // As a screen reader presses.
  await phone.page.getByRole('button', { name: 'Pause' }).evaluate((button) => button.click());
  await phone.page.getByRole('button', { name: 'Go on' }).waitFor({ state: 'attached' });
}

export async function the_phone_may_be_turned({ open, pictures }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  for (const [width, height] of [[915, 412], [412, 915]]) {
    await phone.page.setViewportSize({ width, height });
    await phone.page.waitForFunction((wide) => Math.abs(document.getElementById('canvas').width - wide * devicePixelRatio) <= 1, width);
    await sleep(500);
    await phone.page.screenshot({ path: join(pictures, `turned_${width}x${height}.png`) });
    const outside = await phone.page.evaluate(() => [...document.querySelectorAll('#screen > button')].map((button) => [button.dataset.id, button.getBoundingClientRect()]).filter(([, box]) => box.right > innerWidth + 1 || box.bottom > innerHeight + 1).map(([id]) => id));
    assert.deepEqual(outside, []);
    await phone.tap('player.pause');
    await sleep(300);
  }
}

export async function the_look_follows_the_phone({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  const around = () => phone.page.evaluate(() => document.documentElement.style.getPropertyValue('--around'));
  const light = await around();
  await phone.page.emulateMedia({ colorScheme: 'dark' });
  await phone.page.waitForFunction((light) => document.documentElement.style.getPropertyValue('--around') !== light, light);
  await sleep(1500);
  const dark = await around();
  await phone.page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await phone.page.waitForFunction((dark) => document.documentElement.style.getPropertyValue('--around') !== dark, dark);
  await phone.page.waitForFunction(() => document.querySelector('meta[name="theme-color"]').content === document.documentElement.style.getPropertyValue('--around'));
}

export async function forced_colours_are_high_contrast({ open }) {
  const phone = await open();
  await phone.page.emulateMedia({ forcedColors: 'active' });
  await phone.start();
  await phone.page.waitForFunction(() => document.documentElement.style.getPropertyValue('--around') === '#ffffff');
  await phone.page.emulateMedia({ forcedColors: 'none' });
  await phone.page.waitForFunction(() => document.documentElement.style.getPropertyValue('--around') === '#faf6f2');
}

export async function its_manifest_is_complete_and_its_pictures_are_what_it_says({ open, requests }) {
  const phone = await open();
  await phone.start();
  const manifest = await phone.page.evaluate(async () => (await fetch('manifest.webmanifest')).json());
  for (const key of ['name', 'description', 'start_url', 'scope', 'display', 'theme_color']) assert.ok(manifest[key], key);
  const browser = await phone.context.newCDPSession(phone.page);
  const { appId } = await browser.send('Page.getAppId');
  assert.ok(manifest.id);
  assert.equal(appId, new URL(manifest.id, new URL(phone.url).origin).href);
  assert.deepEqual((await browser.send('Page.getAppManifest')).errors, []);
  assert.deepEqual(manifest.icons.map(({ purpose }) => purpose).sort(), ['any', 'any', 'maskable', 'maskable']);
  assert.deepEqual(new Set(manifest.screenshots.map((one) => one.form_factor)), new Set(['narrow', 'wide']));
  assert.deepEqual(manifest.shortcuts.map(({ url }) => url), ['./?cramp', './?bedtime']);
  const shared = await phone.page.evaluate(() => Object.fromEntries([...document.querySelectorAll('meta[property^="og:"]')].map((one) => [one.getAttribute('property'), one.content])));
  for (const key of ['og:title', 'og:description', 'og:type', 'og:image:alt']) assert.ok(shared[key], key);
  const size = (src) =>
    phone.page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)]) assert.equal(await size(src), sizes, src);
  assert.equal(await size(shared['og:image']), `${shared['og:image:width']}x${shared['og:image:height']}`);
  // A phone cuts a maskable icon by itself, so that one has no corners of its own.
  const corner = (src) =>
    phone.page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      const paper = new OffscreenCanvas(8, 8).getContext('2d');
      paper.drawImage(picture, 0, 0);
      return paper.getImageData(0, 0, 1, 1).data[3];
    }, src);
  assert.equal(await corner('icons/icon-512.png'), 0);
  assert.equal(await corner('icons/maskable-512.png'), 255);
  assert.ok(requests.includes('/pictures/shared.png'));
}

export async function the_phone_offers_to_install_it({ open }) {
  const phone = await open();
  await phone.start();
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  const browser = await phone.context.newCDPSession(phone.page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  const { errors } = await browser.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
}

export async function a_screen_reader_keeps_its_place_when_something_above_it_goes({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.tap('settings.data');
  await phone.tap('data.save_backup'); // "There is nothing in your log yet": for a few seconds, before all else
  await phone.has('toast');
  await phone.node('data.take_backup').focus();
  await phone.lacks('toast');
  await sleep(300);
  assert.equal(await phone.page.evaluate(() => document.activeElement.dataset.id), 'data.take_backup');
}

export async function the_arrows_take_the_focus_along({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.node('nav.tonight').focus();
  const before = await phone.page.evaluate(() => document.activeElement.dataset.id);
  await phone.page.keyboard.press('ArrowDown');
  await phone.page.waitForFunction((before) => document.activeElement.dataset?.id && document.activeElement.dataset.id !== before, before);
  const there = await phone.page.evaluate(() => document.activeElement.dataset.id);
  await phone.page.keyboard.press('ArrowDown');
  await phone.page.waitForFunction((there) => document.activeElement.dataset?.id && document.activeElement.dataset.id !== there, there);
}

export async function a_picture_that_was_taken_away_comes_back({ open, pictures }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  await sleep(500);
  const box = await phone.node('player.skip').boundingBox();
  const button = () => phone.page.screenshot({ clip: box });
  await sleep(500);
  const before = await button();
  const lose = () => phone.page.evaluate(() => (globalThis.context = document.getElementById('canvas').getContext('webgl').getExtension('WEBGL_lose_context')).loseContext());
  await lose();
  await sleep(1000);
  await phone.page.evaluate(() => globalThis.context.restoreContext());
  await sleep(1500);
  await phone.page.screenshot({ path: join(pictures, 'given_back.png') });
  const drawn = await phone.page.evaluate(() => seen.draws);
  await sleep(1500);
  assert.ok((await phone.page.evaluate(() => seen.draws)) > drawn, 'it is drawn again');
  assert.ok(before.equals(await button()), 'and looks as it did');
  await phone.tap('player.pause');
  await phone.page.waitForFunction(() => navigator.mediaSession.playbackState === 'paused');

  await lose(); // and now for good
  await phone.page.getByRole('button', { name: 'Show it again' }).tap();
  await phone.ready();
  await phone.tap('tonight.go_on');
}
