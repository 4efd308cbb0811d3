// Serves a folder to this machine alone:  node serve.mjs FOLDER [PORT]
// Tests use it too; a real host needs nothing but to send the files as they are.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.webmanifest': 'application/manifest+json',
};

// Starts a server, and resolves once it listens. `requests` gets the path of each request. Tests make hosts of other
// kinds: the site lies in `base`; `hangs(path)`: this file never comes; `change(path, file, headers)` changes the headers
// and returns what is sent.
export function serve(folder, { port = 0, requests = [], base = '/', hangs = () => false, change = (path, file) => file } = {}) {
  const server = createServer(async (request, response) => {
    let path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (path.endsWith('/')) path += 'index.html';
    requests.push(path);
    if (hangs(path)) return;
    try {
      if (!path.startsWith(base)) throw new Error('not here');
      const headers = { 'Content-Type': kinds[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' };
      const file = change(path, await readFile(join(folder, path.slice(base.length))), headers);
      response.writeHead(200, headers).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, port] = process.argv.slice(2);
  const server = await serve(folder, { port: Number(port ?? 8080) });
  console.log(`Legato is at http://localhost:${server.address().port}/ until Ctrl-C.`);
}
