// The first touch: what is on the screen is said at once, and nothing that takes long is done in it.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerToTouch, tapTheSpeaker } from './speaker.mjs';
import { longest, Tasks } from './tasks.mjs';

const now = (page) => page.evaluate(() => performance.now());

// Touches a page with a cramp, so many seconds after it is usable: how long until the first sound, and how like the line
// on the screen that is.
async function touched(phone, site, seconds) {
  await phone.start('?cramp');
  const shown = await phone.page.evaluate(() => performance.getEntriesByName('legato.shown')[0].startTime);
  await sleep(Math.max(0, shown + seconds * 1000 - (await now(phone.page))));
  await phone.page.touchscreen.tap(200, 700);
  await phone.page.waitForFunction(() => heard.snapshot);
  const { late, caption, like, from, isLine } = await answerToTouch(phone.page, site);
  console.log(`        ${seconds} s: ${late.toFixed(0)} ms after the page took the touch, ${(like * 100).toFixed(0)} % from ms ${from.toFixed(0)} of: ${caption}`);
  return { late, isLine };
}

// A browser on a busy machine may begin later or leave out a block of sound, so each moment may be tried again.
export async function a_touch_at_any_moment_of_a_cramp_is_answered_by_the_line_on_the_screen({ open, site }) {
  const phone = await open();
  await phone.context.addInitScript(tapTheSpeaker);
  for (const seconds of [0.3, 2, 5, 8]) {
    let heard = null;
    for (let tries = 4; tries > 0 && !(heard?.late <= 150 && heard.isLine); --tries) heard = await touched(phone, site, seconds);
    assert.ok(heard.late <= 150, `first sound after ${heard.late} ms`);
    assert.ok(heard.isLine, 'it is the line on the screen, from its beginning');
  }
}

// A browser that has kept what all lines begin with of another version: that bears another number.
export async function a_line_is_heard_where_a_browser_had_the_beginning_of_all_lines_of_another_version({ open, site }) {
  const phone = await open();
  await phone.context.addInitScript(tapTheSpeaker);
  await phone.context.addInitScript(() => {
    const { fetch } = globalThis;
    globalThis.fetch = async (file, how) => {
      const response = await fetch(file, how);
      if (file !== 'voice/head.oga' || how?.cache === 'reload') return response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      bytes[14] ^= 1;
      return new Response(bytes);
    };
  });
  let heard = null;
  for (let tries = 3; tries > 0 && !heard?.isLine; --tries) heard = await touched(phone, site, 2);
  assert.ok(heard.isLine);
}

const slow = (tasks, from, to) => 4 * longest(tasks, from, to);

// What else the machine does only adds to the time that a task takes of the processor, so the quickest of a few
// starts tells what the page needs.
export async function the_start_is_cut_into_tasks_that_a_slow_phone_does_in_a_moment({ open }) {
  let most = Infinity;
  for (let tries = 3; tries > 0 && most > 400; --tries) {
    const phone = await open();
    const atStart = await Tasks.watch(phone);
    await phone.start('?cramp');
    const { marks, tasks } = await atStart.end();
    most = Math.min(most, slow(tasks, 0, marks['legato.shown']));
    await phone.close();
  }
  console.log(`        longest task of the start at a quarter of this speed: ${most.toFixed(0)} ms`);
  assert.ok(most > 0 && most <= 400, `a task of ${most} ms`);
}

// Judges tasks by the time that the processor spent on them, times four, as a phone is that much slower: the clock, and
// a browser that is slowed by the clock, would tell more of what else the machine does.
export async function the_first_minute_has_no_long_task_on_a_slow_phone({ open }) {
  const phone = await open();
  await phone.context.addInitScript(tapTheSpeaker);
  const atStart = await Tasks.watch(phone);
  await phone.start('?cramp');
  await sleep(2000);
  const start = await atStart.end();
  const after = await Tasks.watch(phone);
  await phone.page.touchscreen.tap(200, 700);
  await phone.page.waitForFunction(() => heard.snapshot);
  await sleep(58_000);
  const then = await after.end();
  const usable = start.marks['legato.shown'];
  const touch = then.marks['test.touch'];
  const most = Math.max(slow(start.tasks, usable, Infinity), slow(then.tasks, 0, usable + 60_000));
  console.log(`        longest task at a quarter of this speed: start ${slow(start.tasks, 0, usable).toFixed(0)} ms, first minute ${most.toFixed(0)} ms, touch ${slow(then.tasks, touch - 20, touch).toFixed(0)} ms`);
  assert.ok(most <= 100, `a task of ${most} ms`);
}

export async function slowed_four_times_a_page_says_the_line_on_the_screen_too({ open, site }) {
  const phone = await open();
  await phone.context.addInitScript(tapTheSpeaker);
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let heard = null;
  for (let tries = 4; tries > 0 && !heard?.isLine; --tries) heard = await touched(phone, site, 3);
  assert.ok(heard.isLine, 'it is the line on the screen, from its beginning');
}
