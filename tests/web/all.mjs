// Walks through the web app as a person with a phone would:  node all.mjs SITE TOOLS [ONLY]
// SITE: build/web/site. TOOLS: the folder with playwright-core and axe-core. ONLY: a part of the names of the walks.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../platform/web/serve.mjs';
import { Phone, sizes, toolsOf } from './phone.mjs';
import * as hearing from './hearing.mjs';
import * as hosting from './hosting.mjs';
import * as keeping from './keeping.mjs';
import * as loading from './loading.mjs';
import * as looking from './looking.mjs';
import * as machine from './machine.mjs';
import * as opening from './opening.mjs';
import * as playing from './playing.mjs';
import * as resting from './resting.mjs';
import * as touching from './touching.mjs';
import * as unwatched from './unwatched.mjs';

const [site, toolsFolder, only = ''] = process.argv.slice(2);
const tools = toolsOf(toolsFolder);
const longest = 180; // seconds for a walk; the longest takes 25 on a quiet machine. A page can keep one waiting for ever.
const pictures = join(toolsFolder, 'pictures');
mkdirSync(pictures, { recursive: true });

// One walk, on phones of its own. Returns what went wrong, or null.
async function walked(name, walk) {
  const requests = [];
  const server = await serve(site, { requests });
  const phones = [];
  const open = async (options) => {
    const phone = await Phone.open(tools, `http://127.0.0.1:${server.address().port}/`, options);
    phone.pictures = pictures;
    phones.push(phone);
    return phone;
  };
  let fault = null;
  try {
    const late = sleep(longest * 1000, null, { ref: false }).then(() => {
      throw new Error(`not over after ${longest} s`);
    });
    await Promise.race([walk({ open, server, requests, pictures, sizes, tools, site }), late]);
    const complaints = phones.flatMap((phone) => phone.complaints);
    if (complaints.length) throw new Error('the page complained:\n  ' + complaints.join('\n  '));
  } catch (error) {
    fault = error;
    for (const [i, phone] of phones.entries())
      await phone.page.screenshot({ path: join(pictures, `failed_${name}_${i}.png`), timeout: 10_000 }).catch(() => {});
  }
  for (const phone of phones) await phone.close();
  server.closeAllConnections();
  server.close();
  return fault;
}

let failed = 0;
for (const [name, walk] of Object.entries({ ...opening, ...loading, ...playing, ...keeping, ...looking, ...machine, ...resting, ...touching, ...unwatched, ...hosting, ...hearing })) {
  if (!name.includes(only)) continue;
  const began = Date.now();
  const fault = await walked(name, walk);
  console.log(`${fault ? 'FAILED' : 'passed'}  ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${name.replaceAll('_', ' ')}`);
  if (!fault) continue;
  console.log('  ' + (fault.stack ?? fault));
  ++failed;
}
process.exit(failed ? 1 : 0);
