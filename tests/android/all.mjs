// Walks through the app as a person with a phone would:  node all.mjs MADE TOOLS BRIDGE [ONLY]
// MADE: build/android/made. TOOLS: the folder with playwright-core. ONLY: a part of the names of the walks.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolsOf } from '../web/phone.mjs';
import { App, sizes } from './app.mjs';
import * as borrowed from './borrowed.mjs';
import * as keeping from './keeping.mjs';
import * as looking from './looking.mjs';
import * as playing from './playing.mjs';
import * as reminding from './reminding.mjs';

const [made, tools, bridge, only = ''] = process.argv.slice(2);
const pictures = join(tools, 'pictures');
mkdirSync(pictures, { recursive: true });

async function walked(name, walk, size) {
  const apps = [];
  const open = async (options) => {
    const app = await App.open({ made, tools, bridge, size, ...options });
    apps.push(app);
    return app;
  };
  let fault = null;
  try {
    await walk({ open, pictures, tools: toolsOf(tools) });
    const complaints = apps.flatMap((app) => app.complaints);
    if (complaints.length) throw new Error('the page complained:\n  ' + complaints.join('\n  '));
  } catch (error) {
    fault = error;
    for (const app of apps) await app.page.screenshot({ path: join(pictures, `failed_android_${name}.png`), timeout: 10_000 }).catch(() => {});
  }
  for (const app of apps) await app.close();
  return fault;
}

let failed = 0;
const own = Object.entries({ ...keeping, ...looking, ...playing, ...reminding });
const onBoth = own.filter(([name]) => !name.startsWith('two_minutes'));
const all = { usual: [...own, ...Object.entries(borrowed)], small: onBoth };
for (const [kind, walks] of Object.entries(all))
  for (const [name, walk] of walks) {
    const title = `${name.replaceAll('_', ' ')}, ${kind} phone`;
    if (!`${name} ${kind}`.includes(only)) continue;
    const began = Date.now();
    const fault = await walked(name, walk, sizes[kind]);
    console.log(`${fault ? 'FAILED' : 'passed'}  ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${title}`);
    if (!fault) continue;
    console.log('  ' + (fault.stack ?? fault));
    ++failed;
  }
process.exit(failed ? 1 : 0);
