// What every browser has to be able to do with the page, one after the other.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerToTouch } from '../speaker.mjs';

const patience = 30_000; // ms

export class Walk {
  constructor(browser, url) {
    this.browser = browser;
    this.url = url;
  }

  async until(what, ...values) {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      const found = await this.browser.evaluate(what, ...values);
      if (found) return found;
    }
    assert.fail(`never so: ${what} ${values}`);
  }

  async open(query = '') {
    await this.browser.open(this.url + query);
    await this.until(() => performance.getEntriesByName('legato.shown').length > 0 && document.querySelector('#screen > *') !== null);
  }

  has(id) {
    return this.until((id) => document.querySelector(`#screen > [data-id="${id}"]`) !== null, id);
  }
  text(id) {
    return this.browser.evaluate((id) => {
      const node = document.querySelector(`#screen > [data-id="${id}"]`);
      return node && (node.getAttribute('aria-label') ?? node.textContent);
    }, id);
  }

  // Taps the middle of a control; one near an edge is brought into sight first, if it lies in a list.
  async tap(id) {
    await this.has(id);
    const where = () =>
      this.browser.evaluate((id) => {
        const node = document.querySelector(`#screen > [data-id="${id}"]`);
        const { left, top, width, height } = node.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, end: innerHeight };
      }, id);
    let at = await where();
    if (at.y < 0 || at.y > at.end - 100) {
      await this.browser.evaluate((id) => document.querySelector(`#screen > [data-id="${id}"]`).focus(), id);
      await sleep(500);
      at = await where();
    }
    return this.browser.tap(at.x, at.y);
  }
}

// Touches a page with a cramp, so many seconds after it is usable.
async function touched(walk, site, seconds) {
  await walk.open('?cramp');
  const early = await walk.browser.evaluate((seconds) => performance.getEntriesByName('legato.shown')[0].startTime + seconds * 1000 - performance.now(), seconds);
  await sleep(Math.max(0, early));
  await walk.browser.tap(200, 300);
  await walk.until(() => heard.snapshot !== null);
  return answerToTouch(walk.browser, site);
}

// Touches one page after the other until one is answered in time: a busy machine can only make it later, or leave out a
// block of sound.
async function a_touch_at_any_moment_is_answered_by_the_line_on_the_screen(walk, { site }) {
  const told = [];
  for (const seconds of [0.3, 2, 5, 8]) {
    let heard = null;
    for (let tries = 4; tries > 0 && !(heard?.late <= 150 && heard.isLine); --tries) heard = await touched(walk, site, seconds);
    assert.ok(heard.late <= 150, `at ${seconds} s the first sound came ${heard.late} ms after the touch`);
    assert.ok(heard.isLine, `at ${seconds} s it is the line on the screen, from its beginning: ${heard.caption}`);
    told.push(Math.round(heard.late));
  }
  return `${told.join(', ')} ms after it`;
}

async function a_session_is_played_and_kept(walk) {
  await walk.open();
  await walk.tap('welcome.next');
  await walk.tap('welcome.skip');
  await walk.tap('nav.routines');
  await walk.tap('routines.ankle_circles');
  await walk.tap('routine.begin');
  await walk.has('player.pause');
  await walk.until(() => loud.now() > 0);
  const before = await walk.text('player.progress');
  await walk.until((before) => document.querySelector('[data-id="player.progress"]').getAttribute('aria-label') !== before, before);
  await sleep(5000);
  await walk.tap('player.done');
  await walk.has('done.title');
  await walk.open();
  await has_the_session(walk);
}

async function has_the_session(walk) {
  await walk.tap('nav.progress');
  await walk.tap('progress.log');
  await walk.until(() => [...document.querySelectorAll('#screen > [data-id^="log."]')].some((row) => (row.getAttribute('aria-label') ?? row.textContent).includes('Ankle circles')));
}

async function it_is_all_there_offline(walk, { unplug }) {
  await walk.open();
  await walk.until(() => navigator.serviceWorker.controller !== null);
  await unplug();
  await walk.open();
  const [later, shown] = await walk.browser.evaluate(() => [
    performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/later.wasm')).responseEnd,
    performance.getEntriesByName('legato.shown')[0].startTime,
  ]);
  assert.ok(later <= shown, 'all of the program is there with the first picture: without a net WebKit brings none for a page that waits');
  await has_the_session(walk);
}

export const steps = [a_touch_at_any_moment_is_answered_by_the_line_on_the_screen, a_session_is_played_and_kept, it_is_all_there_offline];
