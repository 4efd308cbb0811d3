// Chooses the functions that the page can do without at first:  node later_part.mjs GRAPH PATTERNS
// GRAPH: what wasm-opt --print-call-graph tells. PATTERNS: expressions for names of functions, one a line. Writes the
// names that match, and those of functions that only such functions call.
import { readFileSync } from 'node:fs';

const [graph, patterns] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8').split('\n'));
const wanted = patterns.filter((line) => line && !line.startsWith('#')).map((line) => new RegExp(line));
const plain = (name) => name.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

const functions = new Map(); // by name: whether only direct calls lead there
const callers = new Map();
for (const line of graph) {
  const call = line.match(/^\s*"(.*)" -> "(.*)"; \/\/ call/);
  if (call) callers.set(call[2], (callers.get(call[2]) ?? new Set()).add(call[1]));
  const one = line.match(/^\s*"(.*)" \[style="(.*?)"(?:, fillcolor="(.*?)")?/);
  if (!one) continue;
  const known = functions.get(one[1]) ?? { isOurs: true, isOnlyCalled: true };
  if (one[3] === 'turquoise' || one[3] === 'gray') known.isOurs = false; // the page gives or calls it
  if (one[2].includes('rounded')) known.isOnlyCalled = false;
  functions.set(one[1], known);
}
if (functions.size < 1000) throw new Error('the graph of calls has another form');

const later = new Set();
for (const [name, { isOurs }] of functions) if (isOurs && wanted.some((pattern) => pattern.test(plain(name)))) later.add(name);
const isOfLater = (name) => [...(callers.get(name) ?? ['?'])].every((caller) => later.has(caller) || caller === name);
for (let before = -1; before !== later.size; ) {
  before = later.size;
  for (const [name, { isOurs, isOnlyCalled }] of functions) if (isOurs && isOnlyCalled && isOfLater(name)) later.add(name);
}
console.log([...later].join('\n'));
