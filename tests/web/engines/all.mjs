// Goes through the web app in each engine:  node all.mjs SITE TOOLS [chromium|firefox|webkit]
// SITE: build/web/site. TOOLS: the folder with node_modules.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { serve } from '../../../platform/web/serve.mjs';
import { tapTheSpeaker } from '../speaker.mjs';
import * as browsers from './browsers.mjs';
import { Walk, steps } from './walk.mjs';

const [site, toolsFolder, only = ''] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(toolsFolder, 'package.json')));
const tools = { puppeteer: (await import(pathToFileURL(require.resolve('puppeteer-core')))).default, webdriver: require('selenium-webdriver') };
const longest = 300; // seconds for an engine, which takes 40 where nothing has to be tried again
const pictures = join(toolsFolder, 'pictures');
mkdirSync(pictures, { recursive: true });

// Site as a host may have changed it: with something of its own in the page.
const hosted = mkdtempSync(join(tmpdir(), 'legato-site-'));
cpSync(site, hosted, { recursive: true });
writeFileSync(join(hosted, 'probe.js'), readFileSync(new URL('probe.js', import.meta.url), 'utf8') + `(${tapTheSpeaker})();\n`);
const page = join(hosted, 'index.html');
writeFileSync(page, readFileSync(page, 'utf8').replace('<script ', '<script src="probe.js"></script>\n    <script '));

async function walked(engine) {
  const server = await serve(hosted);
  const unplug = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  let browser = null;
  let fault = null;
  let now = 'it is opened';
  const all = async () => {
    browser = await browsers[engine](tools);
    const walk = new Walk(browser, `http://127.0.0.1:${server.address().port}/`);
    for (const step of steps) {
      now = step.name.replaceAll('_', ' ');
      const told = await step(walk, { unplug, site });
      console.log(`passed  ${engine}: ${now}${told ? ', ' + told : ''}`);
    }
  };
  const late = sleep(longest * 1000, null, { ref: false }).then(() => {
    throw new Error(`not over after ${longest} s`);
  });
  try {
    await Promise.race([all(), late]);
  } catch (error) {
    fault = error;
    console.log(`FAILED  ${engine}: ${now}\n  ${error.stack}`);
    await Promise.race([browser?.picture(join(pictures, `failed_${engine}.png`)).catch(() => {}), sleep(10_000, null, { ref: false })]);
  }
  await browser?.close();
  await unplug();
  return fault;
}

let failed = 0;
for (const engine of Object.keys(browsers)) if (engine.includes(only) && (await walked(engine))) ++failed;
rmSync(hosted, { recursive: true });
process.exit(failed ? 1 : 0);
