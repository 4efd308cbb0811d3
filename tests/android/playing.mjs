// Sessions in the app: on the lock screen, behind a dark one, and a cramp.
import assert from 'node:assert/strict';

const isSounding = () => seen.sounds.some((sound) => sound.state === 'running');

export async function a_session_has_its_face_on_the_lock_screen({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.begin();
  const [title, step] = await app.wasAsked('session', (title, step, state) => state === 1);
  assert.ok(title && step);
  assert.deepEqual((await app.asked('keepAwake')).at(-1), [true]);
  for (const [command, state] of [['pause', 2], ['resume', 1], ['done', 0]]) {
    await app.tell('command', command);
    await app.page.waitForFunction((state) => said.findLast(([name]) => name === 'session')[3] === state, state);
  }
  await app.has('done.title');
}

export async function behind_a_dark_screen_it_goes_on_by_the_phone_s_clock({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.begin();
  await app.putScreenOff();
  const counts = () => app.page.evaluate(() => [said.filter(([one]) => one === 'wakeIn').length, seen.callbacks]);
  const before = await counts();
  const step = (await app.asked('session')).at(-1)[1];
  await app.wasAsked('session', (title, now) => now !== step, 'another step');
  const after = await counts();
  assert.ok(after[0] > before[0], 'no timer of the phone');
  assert.ok(after[1] - before[1] <= 1, 'pictures that nobody sees');
  assert.equal(await app.page.evaluate(isSounding), true);
  await app.putScreenOn();
}

export async function the_sound_of_others_makes_room_for_a_line_and_no_longer({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.begin();
  await app.wasAsked('speaking', (on) => on === true);
  await app.wasAsked('speaking', (on) => on === false);
  await app.tell('command', 'done');
  await app.has('done.title');
  assert.deepEqual((await app.asked('speaking')).at(-1), [false]);
}

export async function a_screen_that_she_wants_on_is_dim_in_a_session({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.tap('nav.settings');
  await app.tap('settings.appearance');
  await app.tap('set.screen_dimmed');
  await app.tap('back');
  await app.tap('nav.tonight');
  await app.begin();
  await app.wasAsked('brightness', (value) => value === 0);
}

export async function a_cramp_is_answered_with_a_voice_before_any_touch({ open }) {
  const app = await open();
  await app.start('?cramp');
  await app.page.waitForFunction(isSounding);
  assert.equal(await app.page.evaluate(() => document.getElementById('voice').hidden), true);
}

export async function a_cramp_is_answered_by_a_page_that_is_open({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.wasAsked('opened');
  await app.tell('request', '?cramp');
  await app.wasAsked('session', (title, step, state) => state === 1);
  await app.page.waitForFunction(isSounding);
}

// What is told and felt in a session, with the time since its beginning in ms.
const cues = () => {
  const all = said.map(([name, ...values], i) => ({ name, what: values.join(' | '), at: saidAt[i] }));
  const began = all.find(({ name, what }) => name === 'session' && what.endsWith('1')).at;
  return all.filter(({ name }) => ['session', 'vibrate'].includes(name)).map(({ name, what, at }) => ({ name, what, at: at - began }));
};

export async function two_minutes_behind_a_dark_screen_have_every_cue_at_its_place({ open }) {
  const [watched, left] = [await open(), await open()];
  for (const app of [watched, left]) {
    await app.start();
    await app.welcome();
    await app.begin();
  }
  await left.putScreenOff();
  await left.page.waitForTimeout(120_000);
  const [seen, hidden] = [await watched.page.evaluate(cues), await left.page.evaluate(cues)];
  // A page that is watched draws, and may tell of a cue later than it sounds: it says what comes, not when. All cues of
  // this routine lie on whole seconds from its beginning.
  const expected = seen.filter(({ at }) => at < 115_000);
  assert.ok(expected.length > 20, `only ${expected.length} cues`);
  assert.deepEqual(hidden.slice(0, expected.length).map(({ name, what }) => [name, what]), expected.map(({ name, what }) => [name, what]));
  const late = hidden.slice(0, expected.length).map(({ at }) => at - Math.floor((at + 50) / 1000) * 1000);
  const apart = expected.map(({ at }, i) => Math.abs(hidden[i].at - at));
  console.log(`        ${expected.length} cues, at most ${Math.round(Math.max(...late))} ms after their place`);
  assert.ok(Math.max(...late) < 200 && Math.max(...apart) < 1200, hidden.map(({ at, what }) => `${Math.round(at)} ${what}`).join('\n'));
}
