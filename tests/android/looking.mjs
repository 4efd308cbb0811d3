// How it looks, and whether anybody looks.
import assert from 'node:assert/strict';

const look = () => ({
  top: getComputedStyle(document.documentElement).getPropertyValue('--inset-top').trim(),
  letters: getComputedStyle(document.getElementById('letters')).fontSize,
  around: document.documentElement.style.getPropertyValue('--around'),
  wishes: ['(prefers-color-scheme: dark)', '(prefers-color-scheme: light)', '(prefers-reduced-motion: reduce)', '(prefers-contrast: more)'].map((query) => matchMedia(query).matches),
});

export async function it_looks_as_the_phone_has_it_from_the_first_picture_on({ open }) {
  const app = await open({ look: '0.0 40.5 0.0 24.0 1.30 1 1 1' });
  await app.start();
  const seen = await app.page.evaluate(look);
  assert.deepEqual([seen.top, seen.letters, seen.wishes], ['40.5px', '20.8px', [true, false, true, true]]);
  const before = seen.around;
  await app.tell('look', '0.0 0.0 0.0 0.0 1.00 0 0 0');
  await app.page.waitForFunction((before) => document.documentElement.style.getPropertyValue('--around') !== before, before);
  assert.deepEqual((await app.page.evaluate(look)).wishes, [false, true, false, false]);
}

export async function back_goes_back_and_at_last_out({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.tap('nav.routines');
  await app.page.waitForFunction(() => document.querySelector('[data-id^="routines."]'));
  await app.tell('back');
  await app.page.waitForFunction(() => !document.querySelector('[data-id^="routines."]'));
  assert.equal((await app.asked('leave')).length, 0);
  await app.tell('back');
  await app.wasAsked('leave');
}

export async function strengths_reach_the_motor({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.begin();
  const [times, strengths] = await app.wasAsked('vibrate', (times) => times.includes(' '));
  const [on, strong] = [times, strengths].map((text) => text.split(' ').map(Number));
  assert.equal(on[0], 0);
  assert.equal(on.length, 2 * strong.length);
  assert.ok(strong.every((one) => one > 0 && one <= 1));
}
