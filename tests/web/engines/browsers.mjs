// Browsers of three engines, each driven by the library that knows it, with the same few things to do:
//   open(url), evaluate(function, ...values), tap(x, y), picture(file), close().
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const size = { width: 412, height: 800 };

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Waits until somebody listens at a port of this machine.
async function listened(port) {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
    const isThere = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isThere) return;
  }
  throw new Error(`nobody listens at port ${port}`);
}

// Chromium and Firefox, by WebDriver BiDi.
async function puppeteered({ puppeteer }, options) {
  const profile = mkdtempSync(join(tmpdir(), 'legato-engine-'));
  const browser = await puppeteer.launch({ userDataDir: profile, headless: true, protocol: 'webDriverBiDi', ...options });
  const page = await browser.newPage();
  await page.setViewport(size);
  return {
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (what, ...values) => page.evaluate(what, ...values),
    tap: (x, y) => page.touchscreen.tap(x, y),
    picture: (file) => page.screenshot({ path: file }),
    async close() {
      await Promise.race([browser.close().catch(() => {}), sleep(20_000, null, { ref: false })]);
      browser.process()?.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const chromium = (tools) => puppeteered(tools, { browser: 'chrome', executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

export const firefox = (tools) => puppeteered(tools, { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });

// WebKitGTK: its own MiniBrowser, by WebDriver.
export async function webkit({ webdriver }) {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'legato-engine-'));
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  await listened(port);
  const browser = await new webdriver.Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
    })
    .build();
  await browser.manage().window().setRect({ x: 0, y: 0, ...size }).catch(() => {});
  return {
    open: (url) => browser.get(url),
    evaluate: (what, ...values) => browser.executeScript(`return (${what})(...arguments)`, ...values),
    tap: (x, y) => browser.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 }).click().perform(),
    picture: async (file) => writeFileSync(file, await browser.takeScreenshot(), 'base64'),
    async close() {
      await Promise.race([browser.quit().catch(() => {}), sleep(20_000, null, { ref: false })]);
      try {
        process.kill(-driver.pid, 'SIGKILL');
      } catch {
        // it ended by itself
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
