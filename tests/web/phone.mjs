// A phone for the tests: Chromium with a small screen, a finger and a profile of its own.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

export const sizes = {
  android: { width: 412, height: 915, scale: 2.625 },
  iphone: { width: 390, height: 844, scale: 3 },
};

export const browser = '/usr/bin/chromium';
export const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

// `tools`: the folder with node_modules.
export function toolsOf(tools) {
  const require = createRequire(pathToFileURL(join(tools, 'package.json')));
  return { chromium: require('playwright-core').chromium, axe: require.resolve('axe-core/axe.min.js') };
}

const zone = 'Europe/Berlin';

// What looks and sounds otherwise at night is tested in the afternoon: how long until it is two o'clock there.
function untilAfternoon() {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour, minute] = clock.format(new Date()).split(':').map(Number);
  return (14 * 60 - hour * 60 - minute) * 60_000;
}

// Runs in the page before anything of ours: `seen` tells the tests what the page does.
function watchThePage({ ahead }) {
  const { now } = Date;
  Date.now = () => now() + ahead;
  const seen = (globalThis.seen = { draws: 0, callbacks: 0, sounds: [], keys: {}, locks: [], felt: [] });
  const draw = WebGLRenderingContext.prototype.drawElements;
  const drawArrays = WebGLRenderingContext.prototype.drawArrays;
  WebGLRenderingContext.prototype.drawElements = function (...all) {
    ++seen.draws;
    return draw.apply(this, all);
  };
  WebGLRenderingContext.prototype.drawArrays = function (...all) {
    ++seen.draws;
    return drawArrays.apply(this, all);
  };
  const nextPicture = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (callback) => {
    if (globalThis.hiddenPage) return 0;
    ++seen.callbacks;
    return nextPicture(callback);
  };
  const Context = globalThis.AudioContext;
  globalThis.AudioContext = class extends Context {
    constructor(...all) {
      super(...all);
      seen.sounds.push(this);
    }
  };
  seen.loseSound = () => Context.prototype.close.call(seen.sounds.at(-1));
  const session = navigator.mediaSession;
  const setActionHandler = session.setActionHandler.bind(session);
  session.setActionHandler = (action, handler) => {
    seen.keys[action] = handler;
    setActionHandler(action, handler);
  };
  const request = WakeLock.prototype.request;
  WakeLock.prototype.request = async function (...all) {
    const lock = await request.apply(this, all);
    seen.locks.push(lock);
    return lock;
  };
  const vibrate = Navigator.prototype.vibrate;
  Navigator.prototype.vibrate = function (times) {
    seen.felt.push(times);
    return vibrate.call(this, times);
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (...all) {
    setItem.apply(this, all);
    if (globalThis.reloadOnSave) location.reload();
  };
  // No browser without a window hides a page, so tests say that it is.
  for (const [name, value] of [['visibilityState', () => (globalThis.hiddenPage ? 'hidden' : 'visible')], ['hidden', () => !!globalThis.hiddenPage]])
    Object.defineProperty(document, name, { get: value, configurable: true });
}

// Ends the processes of the browser that keeps its things in `profile`. Returns whether there were any.
export function endThoseOf(profile) {
  let any = false;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) continue;
      process.kill(Number(pid), 'SIGKILL');
      any = true;
    } catch {
      // it ended meanwhile
    }
  }
  return any;
}

export class Phone {
  complaints = []; // errors and warnings of the page, and requests to anybody else

  static async open(tools, url, { size = sizes.android, ...options } = {}) {
    const phone = new Phone();
    phone.url = url;
    phone.profile = mkdtempSync(join(tmpdir(), 'legato-phone-'));
    phone.context = await tools.chromium.launchPersistentContext(phone.profile, {
      executablePath: browser,
      args: flags,
      viewport: { width: size.width, height: size.height },
      deviceScaleFactor: size.scale,
      isMobile: true,
      hasTouch: true,
      locale: 'en-GB',
      timezoneId: zone,
      colorScheme: 'light',
      ...options,
    });
    phone.context.setDefaultTimeout(15_000);
    await phone.context.addInitScript(watchThePage, { ahead: untilAfternoon() });
    phone.page = phone.context.pages()[0] ?? (await phone.context.newPage());
    phone.watch(phone.page);
    return phone;
  }

  watch(page) {
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.stack}`));
    page.on('console', (message) => {
      // The browser's own remarks on its drivers and on what SDL uses are no faults of ours, nor is an icon that a
      // page had asked for when it was left; another walk looks at the icons.
      const theirs = /GPU stall due to ReadPixels|ScriptProcessorNode is deprecated|GroupMarkerNotSet|icon from the Manifest/;
      if (['error', 'warning'].includes(message.type()) && !theirs.test(message.text()))
        this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(this.url).origin)
        this.complaints.push(`asked ${request.url()}`);
    });
  }

  // As in a browser whose user lets pages keep nothing.
  async forbidStorage() {
    await this.context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    });
  }

  async start(query = '', page = this.page) {
    await page.goto(this.url + query);
    await this.ready(page);
  }
  async ready(page = this.page) {
    await page.waitForFunction(() => performance.getEntriesByName('legato.shown').length > 0);
    await page.waitForFunction(() => document.querySelector('#screen > *'));
  }

  node(id, page = this.page) {
    return page.locator(`#screen > [data-id="${id}"]`);
  }
  async has(id, page = this.page) {
    await this.node(id, page).waitFor({ state: 'attached' });
  }
  async lacks(id, page = this.page) {
    await this.node(id, page).waitFor({ state: 'detached' });
  }

  // A finger, on the canvas, in the middle of what the screen reader would be told of; a list is
  // scrolled there first.
  async tap(id, page = this.page) {
    await this.has(id, page);
    const where = () =>
      this.node(id, page).evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    let at = await where();
    const { width, height } = page.viewportSize();
    if (at.y < 0 || at.y > height - 100 || at.x < 0 || at.x > width) {
      await this.node(id, page).focus();
      // Waits until the list rests; how long that takes depends on what else the machine does.
      for (let [rests, end] = [0, Date.now() + 10_000]; rests < 3 && Date.now() < end; ) {
        await page.waitForTimeout(150);
        const before = at;
        at = await where();
        rests = at.y === before.y && at.y >= 0 && at.y <= height ? rests + 1 : 0;
      }
    }
    await page.touchscreen.tap(at.x, at.y);
  }

  async text(id) {
    return this.node(id).evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
  }

  // Past the pages of the first start.
  async welcome() {
    await this.tap('welcome.next');
    await this.tap('welcome.skip');
    await this.has('nav.tonight');
  }

  // Waits for what takes the page itself some waiting to find out; it may be reloaded meanwhile.
  async until(isSo, page = this.page) {
    const end = Date.now() + 20_000;
    while (!(await page.evaluate(isSo).catch((error) => /context was destroyed/.test(error) ? false : Promise.reject(error)))) {
      if (Date.now() > end) throw new Error('never so: ' + isSo);
      await page.waitForTimeout(200);
    }
  }

  // The shortest way to a session: a routine of the list.
  async begin(routine = 'ankle_circles') {
    await this.tap('nav.routines');
    await this.tap('routines.' + routine);
    await this.tap('routine.begin');
    await this.has('player.pause');
    await this.page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
  }

  // A session that is in the log, stopped soon after the count-in.
  async moveForAMoment() {
    await this.begin();
    await this.page.waitForTimeout(6000);
    await this.tap('player.done');
    await this.has('done.title');
    await this.page.keyboard.press('Escape');
  }

  async hide(hidden, page = this.page) {
    await page.evaluate((hidden) => {
      globalThis.hiddenPage = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }

  // A browser that no longer answers is ended all the same.
  async close() {
    await Promise.race([this.context.close().catch(() => {}), sleep(20_000, null, { ref: false })]);
    if (endThoseOf(this.profile)) await sleep(1000); // the rest of them follows
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
