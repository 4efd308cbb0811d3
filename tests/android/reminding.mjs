// Reminders in the app.
import assert from 'node:assert/strict';

const isOn = () => document.querySelectorAll('[data-id^="reminders."][aria-checked="true"]').length === 1;

async function withBedtime(app) {
  await app.start();
  await app.welcome();
  await app.tap('nav.settings');
  await app.tap('settings.reminders');
  await app.tap('reminders.wind_down');
  await app.page.waitForFunction(isOn);
  const [plan] = await app.wasAsked('plan', (rings) => rings.split('\n').length > 10);
  return plan.trim().split('\n').map((line) => line.split('\t'));
}

export async function reminders_are_worked_out_ahead({ open }) {
  const app = await open();
  const rings = await withBedtime(app);
  assert.ok(rings.length >= 13 && rings.length <= 14, `${rings.length} rings`);
  for (const [i, ring] of rings.entries()) {
    assert.equal(ring.length, 10);
    assert.match(ring[1], /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    if (i) assert.ok(Number(ring[0]) > Number(rings[i - 1][0]));
  }
}

export async function an_answer_that_was_given_without_a_page_comes_to_the_core({ open }) {
  const app = await open();
  const [[at, , id]] = await withBedtime(app);
  await app.tell('seen', '0');
  await app.page.evaluate((id) => (LegatoShell.takeAnswers = () => `${id}\tlater\n`), id);
  await app.tell('seen', '1');
  // Comes again ten minutes after it was put off, by a moment and not by the clock on the wall.
  await app.wasAsked('plan', (rings) => {
    const [first, wall, reminder] = rings.split('\n')[0].split('\t');
    return reminder === id && wall === '' && Number(first) < Number(at);
  }, 'a plan with what was put off');
}

export async function start_of_a_reminder_opens_its_routine({ open }) {
  const app = await open();
  const [[, , id]] = await withBedtime(app);
  await app.tell('request', `?reminder=${id}&answer=start`);
  await app.has('routine.begin');
}

export async function a_phone_that_was_not_asked_is_asked_with_the_first_reminder({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.page.evaluate(() => (globalThis.mayNotify = 1));
  await app.tap('nav.settings');
  await app.tap('settings.reminders');
  await app.tap('reminders.wind_down');
  await app.wasAsked('askToNotify');
}
