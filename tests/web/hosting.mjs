// Hosts of all kinds: what they change, leave out and lead elsewhere.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../platform/web/serve.mjs';
import { atHost } from './host.mjs';

// Looks at a page of a host of some kind.
const hosted = (test, host, look) =>
  atHost(test, host, async (phone, at) => {
    await look(phone, at);
    const complaints = phone.complaints.filter((one) => at.server.listening || !/Failed to load resource/.test(one)); // spoken lines may have been on their way
    await phone.page.goto('about:blank'); // where the browser has less than a page of ours has
    phone.complaints = complaints;
  });
const untilKept = (phone) => phone.until(async () => (await navigator.serviceWorker.ready).active.state === 'activated' && (await caches.match('since')) !== undefined);

export async function a_host_that_puts_something_into_the_page_does_not_keep_it_from_going_offline(test) {
  const theirs = '<!-- served with care --><script src="https://example.org/count.js"></script><script>count()</script>';
  const change = (path, file) => (path === '/index.html' ? file.toString().replace('</body>', theirs + '</body>') : file);
  await hosted(test, { change }, async (phone, { end }) => {
    await phone.start();
    await phone.welcome();
    await untilKept(phone);
    await end();
    await phone.page.reload();
    await phone.ready();
    await phone.start('?cramp');
    assert.ok((await phone.page.content()).includes('served with care'));
    phone.complaints = phone.complaints.filter((one) => !/count|violates the following Content Security Policy/.test(one)); // what is theirs does not run
  });
}

// Files of a newer version, and the page of an older one.
export async function a_page_of_another_version_is_not_kept(test) {
  let older = true;
  const change = (path, file) => {
    if (path !== '/index.html' || !older) return file;
    return file.toString().replace(/(legato-version" content=")[0-9a-f]{16}/, '$10123456789abcdef');
  };
  await hosted(test, { change }, async (phone) => {
    await phone.start();
    await phone.until(async () => !(await navigator.serviceWorker.getRegistration())?.installing);
    assert.equal(await phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null), null);
    older = false;
    await phone.start();
    await untilKept(phone);
  });
}

export async function a_host_without_etags_sends_each_file_once(test) {
  await hosted(test, {}, async (phone, { requests }) => {
    await phone.start();
    await untilKept(phone);
    await sleep(10_000); // the spoken lines come
    const counts = {};
    for (const path of requests) counts[path] = (counts[path] ?? 0) + 1;
    assert.deepEqual(Object.entries(counts).filter(([, count]) => count > 1), []);
    assert.ok(counts['/app.wasm'] && counts['/service_worker.js'] && requests.some((path) => path.endsWith('.ogg')));
  });
}

export async function it_works_from_a_folder_of_a_larger_site(test) {
  await hosted(test, { base: '/health/legato/' }, async (phone, { requests, end }) => {
    await phone.start();
    await phone.welcome();
    await untilKept(phone);
    assert.deepEqual(requests.filter((path) => !path.startsWith('/health/legato/')), []);
    await end();
    await phone.page.reload();
    await phone.ready();
    await phone.begin();
  });
}

export async function deeper_addresses_lead_to_the_app(test) {
  for (const base of ['/', '/health/legato/'])
    await hosted(test, { base }, async (phone) => {
      await phone.start();
      await untilKept(phone);
      for (const deeper of base === '/' ? ['no/such/page', 'icons/icon.svg', 'no?cramp', 'index.html?cramp'] : ['voice/']) {
        await phone.start(deeper);
        const { pathname, search } = new URL(phone.page.url());
        assert.ok([base, base + 'index.html'].includes(pathname), `${deeper} led to ${pathname}`);
        assert.equal(search, deeper.includes('?') ? '?cramp' : '');
      }
    });
}

// Runs check-host. Returns what it says, and with what it ended.
const check = (address) =>
  new Promise((resolve) =>
    execFile(process.execPath, [new URL('../../platform/web/check_host.mjs', import.meta.url).pathname, address], (error, said) => resolve({ said, status: error?.code ?? 0 })),
  );

export async function check_host_says_what_is_missing({ site }) {
  const at = async (host, look) => {
    const server = await serve(site, host);
    await look(`http://127.0.0.1:${server.address().port}`);
    server.closeAllConnections();
    server.close();
  };
  const compress = (path, file, headers) => {
    if (!['.wasm', '.js', '.data', '.html', '.css'].includes(extname(path))) return file;
    headers['Content-Encoding'] = 'gzip';
    return gzipSync(file, { level: 1 });
  };
  await at({ change: compress }, async (address) => {
    const { said, status } = await check(address + '/');
    assert.equal(status, 0, said);
    assert.doesNotMatch(said, /FAULT|compress/);
  });
  await at({ base: '/legato/' }, async (address) => assert.match((await check(address + '/')).said, /FAULT .*is not there \(404\)/));
  const broken = (path, file, headers) => {
    headers['Cache-Control'] = 'max-age=86400';
    if (path === '/page.css') return file + '/* changed */';
    if (path === '/app.wasm') headers['Content-Type'] = 'application/octet-stream';
    if (path === '/start.js') headers['Content-Type'] = 'text/plain';
    if (path === '/app.data') throw new Error('not copied');
    if (path === '/index.html') return file.toString().replace(/(legato-version" content=")[0-9a-f]{16}/, '$10123456789abcdef');
    return file;
  };
  await at({ change: broken }, async (address) => {
    const { said, status } = await check(address + '/');
    assert.equal(status, 1);
    for (const told of [
      /FAULT .*page\.css is not the file of this version/,
      /FAULT .*app\.data is not there/,
      /FAULT .*start\.js is sent as text\/plain/,
      /FAULT .*of two versions/,
      /hint .*app\.wasm is sent as application\/octet-stream/,
      /hint .*app\.wasm is sent as it is, \d+ KiB/,
      /hint .*service_worker\.js may be kept/,
    ])
      assert.match(said, told);
  });
  const meddling = (path, file, headers) => {
    headers['Content-Security-Policy'] = "default-src 'self'";
    return path === '/index.html' ? file.toString().replace('<style>', '<style> ') : file;
  };
  await at({ change: meddling }, async (address) => {
    const { said } = await check(address + '/');
    for (const told of [/FAULT .*wasm-unsafe-eval/, /hint .*The style in index\.html was changed/, /hint .*Policy keeps browsers from the script of what is seen first/]) assert.match(said, told);
    assert.doesNotMatch(said, /The script in index\.html/);
  });
  const nobody = await check('http://127.0.0.1:9/');
  assert.equal(nobody.status, 1);
  assert.match(nobody.said, /does not answer/);
}
