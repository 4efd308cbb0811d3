// Looks at a host of the web app, and tells what is missing there, a sentence a line:  node check_host.mjs ADDRESS
// Faults keep somebody from using it, hints make it slower or less than it could be.
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const kinds = { js: /^(text|application)\/(x-)?javascript/, css: /^text\/css/, wasm: /^application\/wasm/, html: /^text\/html/, svg: /^image\/svg\+xml/, png: /^image\/png/, webmanifest: /^application\/(manifest\+)?json/ };
const mustBeRight = ['js', 'css', 'html']; // browsers refuse these if they are sent as something else
const patience = 30_000; // ms
const largest = 10_000; // bytes that may as well come as they are
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
const ending = (file) => file.split('.').pop();

async function get(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  return { ok: response.ok, status: response.status, address: response.url, header: (name) => response.headers.get(name) ?? '', bytes: Buffer.from(await response.arrayBuffer()) };
}

// What can be said of the policy, that of the host and that in the page.
function judgePolicy(text, hosts, found) {
  if (hosts && !/wasm-unsafe-eval|'unsafe-eval/.test(hosts)) found.fault("The host sends a Content-Security-Policy without 'wasm-unsafe-eval': browsers then refuse the program.");
  for (const [name, inline] of [['style', /<style>([^]*?)<\/style>/], ['script', /<script>([^]*?)<\/script>/]]) {
    const hash = createHash('sha256').update(inline.exec(text)?.[1] ?? '').digest('base64');
    if (!text.includes(`'sha256-${hash}'`)) found.hint(`The ${name} in index.html was changed on the way, so that browsers leave out what is seen first: switch off whatever makes pages smaller there.`);
    if (hosts && !hosts.includes(hash) && !hosts.includes("'unsafe-inline'")) found.hint(`The host's Content-Security-Policy keeps browsers from the ${name} of what is seen first: let it allow 'sha256-${hash}'.`);
  }
}

// What can be said of the address and of its first page.
function judgePage(address, page, found) {
  const { protocol, hostname, pathname } = new URL(page.address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !isHere) found.fault('It has no https: browsers then neither keep it for use without the net, nor let it keep the screen on.');
  if (!pathname.endsWith('/') && !pathname.endsWith('.html'))
    found.fault(`${page.address} has no / at its end, and is not led to the address that has one: what the page asks for is then looked for beside its folder.`);
  if (page.address !== address) found.hint(`${address} leads to ${page.address}: give people that address.`);
  judgePolicy(page.bytes.toString(), page.header('content-security-policy'), found);
  if (/max-age=(?!0)|immutable/.test(page.header('cache-control'))) found.hint('index.html may be kept by browsers: send it with Cache-Control: no-cache, so that a new version is noticed.');
  const picture = /property="og:image" content="([^"]*)"/.exec(page.bytes.toString())?.[1] ?? '';
  if (!/^https?:/.test(picture)) found.hint(`A link that is shown elsewhere may come without its picture: build it with LEGATO_WEB_ADDRESS=${new URL('./', page.address)} platform/web/build`);
}

// What can be said of one file of the list in the service worker.
function judgeFile(file, hash, got, found) {
  if (!got.ok) return found.fault(`${file} is not there (${got.status}).`);
  if (hash && digest(got.bytes) !== hash) found.fault(`${file} is not the file of this version: it was changed on the way, or not all files were copied. Legato is then not kept for use without the net.`);
  const [end, type] = [ending(file), got.header('content-type')];
  if (kinds[end] && !kinds[end].test(type)) {
    const words = `${file} is sent as ${type || 'nothing in particular'}`;
    if (mustBeRight.includes(end)) found.fault(words + ': browsers refuse it.');
    else found.hint(words + '.');
  }
  if (/no-store/.test(got.header('cache-control'))) found.hint(`${file} is sent with Cache-Control: no-store, so each browser fetches it twice.`);
  if (got.bytes.length > largest && ['js', 'css', 'wasm', 'data', 'html'].includes(end) && !/br|gzip|zstd|deflate/.test(got.header('content-encoding')))
    found.hint(`${file} is sent as it is, ${Math.round(got.bytes.length / 1024)} KiB: let the host compress it, best with brotli.`);
}

// Looks at the host. Returns what was found: faults and hints, sentences each.
export async function checkHost(address) {
  const found = { faults: [], hints: [], fault: (words) => found.faults.push(words), hint: (words) => found.hints.push(words) };
  const page = await get(address);
  if (!page.ok) return found.fault(`${address} is not there (${page.status}).`), found;
  judgePage(address, page, found);
  const at = (file) => new URL(file, page.address);
  const worker = await get(at('service_worker.js'));
  judgeFile('service_worker.js', null, worker, found);
  if (/max-age=(?!0)|immutable/.test(worker.header('cache-control'))) found.hint('service_worker.js may be kept by browsers: send it with Cache-Control: no-cache, so that a new version is noticed.');
  const script = worker.bytes.toString();
  const files = [...script.matchAll(/^ {2}'([^']+)': '([0-9a-f]{64})',$/gm)].map(([, file, hash]) => [file, hash]);
  const version = /here \+ '([0-9a-f]{16})'/.exec(script)?.[1];
  if (!worker.ok || !version || !files.length) return found.fault('service_worker.js is not that of Legato: nothing more can be told.'), found;
  if (!page.bytes.includes(version)) found.fault('index.html and service_worker.js are of two versions: copy all files, and have the host forget what it kept.');
  else if (!page.bytes.includes('</html>')) found.fault('index.html is not whole.');
  for (const [file, hash] of files) judgeFile(file, hash, await get(at(file)), found);
  const index = await get(at('voice/index.tsv'));
  const [, row] = index.bytes.toString().split('\n');
  if (index.ok && row) judgeFile(`voice/${row.split('\t')[0]}.ogg`, null, await get(at(`voice/${row.split('\t')[0]}.ogg`)), found);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const address = process.argv[2];
  try {
    const { faults, hints } = await checkHost(address);
    for (const one of faults) console.log('FAULT  ' + one);
    for (const one of hints) console.log('hint   ' + one);
    if (!faults.length) console.log(hints.length ? 'It works there; the hints make it better.' : 'All is as it should be.');
    process.exitCode = faults.length ? 1 : 0;
  } catch (error) {
    console.log(`${address} does not answer: ${error.cause?.message ?? error.message}`);
    process.exitCode = 1;
  }
}
