// A session by taps, by keys and from the shortcuts; its sound and its time.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const playing = (page, state) => page.waitForFunction((state) => navigator.mediaSession.playbackState === state, state);
const sounds = (page) => page.evaluate(() => seen.sounds.filter((sound) => sound.state === 'running').length);

// What is left of the session, in seconds.
async function left(phone, id = 'player.progress') {
  const [, minutes, seconds] = (await phone.text(id)).match(/(\d+):(\d\d)/);
  return Number(minutes) * 60 + Number(seconds);
}

export async function a_session_is_played_by_taps({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  assert.equal(await sounds(phone.page), 1, 'the sound device is open');
  await phone.tap('player.pause');
  await playing(phone.page, 'paused');
  await phone.tap('player.pause');
  await playing(phone.page, 'playing');
  while (!(await phone.node('done.title').count())) {
    const step = await phone.text('player.step');
    await phone.tap('player.skip');
    await phone.page.waitForFunction((step) => {
      const now = document.querySelector('[data-id="player.step"]');
      return now ? now.textContent !== step : document.querySelector('[data-id="done.title"]');
    }, step);
  }
  await phone.page.waitForFunction(() => seen.sounds.every((sound) => sound.state !== 'running'), null, { timeout: 10_000 });
  await playing(phone.page, 'none');
}

export async function a_session_is_played_by_keys({ open }) {
  const phone = await open();
  await phone.start();
  const press = async (key) => {
    await phone.page.keyboard.press(key);
    await sleep(250);
  };
  const tabTo = async (id) => {
    for (let i = 0; i < 40; ++i) {
      if ((await phone.page.evaluate(() => document.activeElement.dataset?.id)) === id) return;
      await press('Tab');
    }
    assert.fail('Tab never came to ' + id);
  };
  for (const id of ['welcome.next', 'welcome.skip', 'nav.routines', 'routines.ankle_circles', 'routine.begin']) {
    await phone.has(id);
    await tabTo(id);
    await press('Enter');
  }
  await phone.has('player.pause');
  await playing(phone.page, 'playing');
  await phone.page.evaluate(() => document.activeElement.blur());
  await press(' ');
  await playing(phone.page, 'paused');
  const before = await phone.text('player.step');
  await press('ArrowRight');
  await phone.page.waitForFunction((before) => document.querySelector('[data-id="player.step"]').textContent !== before, before);
  await press(' ');
  await playing(phone.page, 'playing');
  await press('Escape'); // the first one only pauses
  await playing(phone.page, 'paused');
  await press('Escape');
  await phone.has('done.title');
}

export async function the_keys_of_a_headset_pause_and_go_on({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  await phone.page.evaluate(() => seen.keys.pause());
  await playing(phone.page, 'paused');
  await phone.page.evaluate(() => seen.keys.play());
  await playing(phone.page, 'playing');
  assert.equal(await phone.page.evaluate(() => navigator.mediaSession.metadata.artist), 'Ankle circles');
}

export async function the_shortcut_relieves_at_once_and_a_touch_gives_it_a_voice({ open }) {
  const phone = await open();
  await phone.start('?cramp');
  await playing(phone.page, 'playing');
  await phone.page.getByRole('button', { name: 'Tap for voice' }).waitFor();
  assert.equal(await sounds(phone.page), 0);
  const began = await phone.page.evaluate(() => navigator.mediaSession.metadata.title);
  await phone.page.screenshot({ path: phone.pictures + '/cramp_untouched.png' });
  await sleep(1500);
  await phone.page.touchscreen.tap(200, 700);
  await phone.page.getByRole('button', { name: 'Tap for voice' }).waitFor({ state: 'hidden' });
  await phone.page.waitForFunction(() => seen.sounds.some((sound) => sound.state === 'running'));
  await sleep(500);
  await playing(phone.page, 'playing'); // the touch meant nothing else
  // The guide goes on by itself, with or without a voice.
  await phone.page.waitForFunction((title) => navigator.mediaSession.metadata.title !== title, began, { timeout: 30_000 });
}

export async function the_shortcut_to_bedtime_opens_its_routine({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.start('?bedtime');
  await phone.has('routine.begin');
}

export async function time_goes_on_while_the_page_is_hidden({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin('walk_10');
  await sleep(6000); // past the count-in
  const [before, began] = [await left(phone), Date.now()];
  const draws = await phone.page.evaluate(() => seen.draws);
  await phone.hide(true);
  await sleep(8000);
  const unseen = (await phone.page.evaluate(() => seen.draws)) - draws;
  await phone.hide(false);
  await sleep(700);
  const passed = (Date.now() - began) / 1000;
  const gone = before - (await left(phone));
  assert.ok(unseen <= 40, `nothing is drawn that nobody sees, but ${unseen} pieces were`);
  assert.ok(Math.abs(gone - passed) <= 1.5, `${gone} s of the session in ${passed} s`);
  assert.equal(await sounds(phone.page), 1);
}

export async function sound_that_the_system_holds_back_comes_again_where_the_session_is({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin('walk_10');
  await sleep(6000); // past the count-in
  await phone.tap('player.skip');
  await sleep(6000); // until its line was heard, which is not said again then
  const devices = await phone.page.evaluate(() => seen.sounds.length);
  const [before, began] = [await left(phone), Date.now()];
  await phone.page.evaluate(() => {
    globalThis.heldBack = seen.sounds.at(-1);
    heldBack.resume = async () => {}; // as while a telephone rings
    return AudioContext.prototype.suspend.call(heldBack);
  });
  await sleep(5000);
  await phone.page.evaluate(() => {
    delete heldBack.resume;
    return heldBack.resume();
  });
  await sleep(2000);
  const gone = before - (await left(phone));
  const passed = (Date.now() - began) / 1000;
  assert.ok(Math.abs(gone - passed) <= 1.5, `${gone} s of the session in ${passed} s`);
  assert.equal(await phone.page.evaluate(() => seen.sounds.length), devices, 'its device stayed open');
  assert.equal(await sounds(phone.page), 1);
  assert.deepEqual(await phone.node('toast').allTextContents(), []);
}

export async function a_sound_device_that_was_lost_is_opened_again_by_a_touch({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin('walk_10');
  await sleep(10_000);
  assert.equal(await sounds(phone.page), 1);
  await phone.page.evaluate(() => seen.loseSound());
  await phone.has('toast'); // it goes on without sound
  await phone.page.touchscreen.tap(200, 300);
  await phone.page.waitForFunction(() => seen.sounds.at(-1).state === 'running');
  await playing(phone.page, 'playing');
}

export async function a_lock_before_the_first_touch_takes_no_voice_away({ open }) {
  const phone = await open();
  await phone.start('?cramp');
  await playing(phone.page, 'playing');
  await phone.hide(true);
  await sleep(500);
  await phone.hide(false);
  await sleep(500);
  await phone.page.getByRole('button', { name: 'Tap for voice' }).waitFor();
  assert.equal(await sounds(phone.page), 0);
  await phone.page.touchscreen.tap(200, 700);
  await phone.page.waitForFunction(() => seen.sounds.some((sound) => sound.state === 'running'));
}

export async function a_cramp_of_hours_ago_does_not_begin_again({ open }) {
  const phone = await open();
  await phone.start('?cramp');
  await playing(phone.page, 'playing');
  await phone.page.reload(); // soon after: relief again
  await phone.ready();
  await playing(phone.page, 'playing');
  await phone.page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((key) => key.endsWith('.cramp'));
    sessionStorage.setItem(key, String(Date.now() - 6 * 3_600_000));
  });
  await phone.page.reload();
  await phone.ready();
  await sleep(1000);
  assert.equal(await phone.page.evaluate(() => navigator.mediaSession.playbackState), 'none');
  await phone.start('?cramp'); // but the shortcut is
  await playing(phone.page, 'playing');
}

export async function what_breaks_says_so({ open }) {
  const phone = await open();
  await phone.context.route('**/app.data', (route) => route.fulfill({ status: 503, body: '' }));
  await phone.page.goto(phone.url);
  await phone.page.getByText('Legato could not be opened').waitFor();
  phone.complaints.length = 0; // it is in the console, too
  await phone.context.unroute('**/app.data');
  await phone.page.getByRole('button', { name: 'Try again' }).tap();
  await phone.ready();
}
