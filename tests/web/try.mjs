import { serve } from '../../platform/web/serve.mjs';
import { Phone, toolsOf } from './phone.mjs';
const tools = toolsOf('build/web/browser');
const server = await serve('build/web/site');
const phone = await Phone.open(tools, `http://127.0.0.1:${server.address().port}/`);
phone.page.on('console', m => console.log(m.type(), m.text()));
phone.page.on('pageerror', m => console.log('ERR', m.stack));
try { await phone.start(process.argv[3] ?? ''); } catch (e) { console.log(String(e).slice(0,300)); }
await phone.page.waitForTimeout(1500);
console.log(await phone.page.locator('#screen').innerHTML().catch(()=>''));
console.log(JSON.stringify(phone.complaints));
console.log(await phone.page.evaluate(() => performance.getEntriesByName('legato.shown')[0]?.startTime));
await phone.page.screenshot({ path: process.argv[2] ?? '/tmp/web-shot.png' });
await phone.close(); server.close(); process.exit(0);
