// The app for the tests: its packed assets in Chromium, answered as Java's Site answers them, with a stand-in for the bridge.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Phone, flags, toolsOf } from '../web/phone.mjs';
import { askedNames, standIn } from './stand_in.mjs';

export const sizes = {
  usual: { width: 412, height: 915, scale: 2.625 },
  small: { width: 320, height: 568, scale: 2 },
};
export const plainLook = '0.0 24.0 0.0 16.0 1.00 0 0 0';

// Reads what SiteAnswers wrote.
function answersOf(file) {
  const [origin, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return { origin, answers: new Map(rows.map((row) => row.split('\t')).map(([path, status, kind, asset]) => [path, { status: Number(status), kind, asset }])) };
}

export class App extends Phone {
  // `made`: folder of the build, which has assets and answers.tsv. `bridge`: bridge.txt.
  static async open({ made, tools, bridge, size = sizes.usual, look = plainLook, answers = [], ...options }) {
    const { origin, answers: site } = answersOf(join(made, 'answers.tsv'));
    const args = [...flags, '--autoplay-policy=no-user-gesture-required']; // as setMediaPlaybackRequiresUserGesture(false)
    const app = await Phone.open(toolsOf(tools), origin + '/', { size, args, ...options });
    Object.setPrototypeOf(app, App.prototype);
    await app.context.exposeFunction('phoneTimer', (ms) => new Promise((done) => setTimeout(done, ms)));
    await app.context.addInitScript(standIn, { asked: askedNames(bridge), look, answers });
    await app.context.route('**/*', (route) => {
      const url = new URL(route.request().url());
      const answer = url.origin === origin ? site.get(url.pathname) : undefined;
      if (answer?.status !== 200) return route.fulfill({ status: 403, body: '' });
      const headers = { 'Content-Type': answer.kind, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
      return route.fulfill({ status: 200, body: readFileSync(join(made, 'assets', answer.asset)), headers });
    });
    return app;
  }

  // What Java says.
  tell(what, value = '') {
    return this.page.evaluate(([what, value]) => postMessage(`legato\t${what}\t${value}`), [what, value]);
  }

  // Puts the screen off: the page is left to what the phone does for it.
  async putScreenOff() {
    await this.page.evaluate(() => (globalThis.isAsleep = true));
    await this.tell('seen', '0');
    await this.page.waitForFunction(() => document.hidden, undefined, { polling: 100 });
  }
  async putScreenOn() {
    await this.page.evaluate(() => (globalThis.isAsleep = false));
    await this.tell('seen', '1');
    await this.page.waitForFunction(() => !document.hidden, undefined, { polling: 100 });
  }

  // All that Java was asked by this name, each with its values.
  asked(name) {
    return this.page.evaluate((name) => said.filter(([one]) => one === name).map(([, ...values]) => values), name);
  }

  // Waits until Java was asked so; returns the values.
  async wasAsked(name, isSo = () => true, why = name) {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const found = (await this.asked(name)).findLast((values) => isSo(...values));
      if (found) return found;
      await this.page.waitForTimeout(100);
    }
    assert.fail(`Java was never asked: ${why}; last: ${JSON.stringify((await this.asked(name)).at(-1))}`);
  }
}
