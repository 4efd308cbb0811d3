// Writes index.html, with its first paint, whose words come from the content:
//   node first_paint.mjs PAGE ROUTINES EMERGENCY SITE VERSION ADDRESS STYLE SCRIPT
// STYLE and SCRIPT: first.css and first.js, made small. ADDRESS: where the site will be; may be empty.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [page, routines, emergency, site, version, address, style, script] = process.argv.slice(2);
const text = (file) => readFileSync(file, 'utf8').trim();
const hash = (words) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
const escaped = (words) => words.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]);

// Gives what is shown in the steps of the routine that relieves a cramp, in their order.
function steps() {
  const [relief] = readdirSync(routines)
    .filter((name) => name.endsWith('.toml'))
    .map((name) => text(join(routines, name)))
    .filter((routine) => /^occasion = "cramp"$/m.test(routine));
  const shown = [...(relief ?? '').split(/^\[\[extra\]\]$/m)[0].matchAll(/^show = (".*")$/gm)].map(([, one]) => JSON.parse(one));
  if (!shown.length) throw new Error(`${routines}: no routine for a cramp says what it shows`);
  return shown;
}

// Gives the zones of each emergency number.
function numbers() {
  const all = {};
  for (const [, row] of text(emergency).matchAll(/^[A-Z]+ = (\[.*\])$/gm)) {
    const [number, ...zones] = JSON.parse(row);
    (all[number] ??= []).push(...zones);
  }
  if (!Object.keys(all).length) throw new Error(`${emergency}: no numbers`);
  return all;
}

const values = {
  ADDRESS: address,
  NUMBERS: JSON.stringify(numbers()),
  SCRIPT: text(script),
  SCRIPT_HASH: hash(text(script)),
  SIZE: ['app.wasm', 'app.data'].reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
  STEPS: steps().map((one) => `<li>${escaped(one)}</li>`).join(''),
  STYLE: text(style),
  STYLE_HASH: hash(text(style)),
  VERSION: version,
};
writeFileSync(join(site, 'index.html'), text(join(page, 'index.html')).replace(/@([A-Z_]+)@/g, (all, name) => values[name] ?? all) + '\n');
