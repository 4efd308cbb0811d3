// Fetches the program and the files it reads, side by side. Emscripten's own way to fetch them says
// nothing of a failure.
import createApp from './app.js';
import { came } from './first_paint.js';
import { bringLaterPart, joinLaterPartTo, mayFollow, placeLaterTextsIn, places } from './later_part.js';

async function fetched(file) {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  // Takes what the worker has kept as it is: it is here at once, and a browser remembers what it made of it.
  if (navigator.serviceWorker?.controller || !globalThis.TransformStream) return response;
  const count = new TransformStream({
    transform(bytes, out) {
      came(bytes.length);
      out.enqueue(bytes);
    },
  });
  return new Response(response.body.pipeThrough(count), { headers: { 'Content-Type': 'application/wasm' } });
}

// Loads the program. `broke` is told of what goes wrong once emscripten has taken over.
export async function loadProgram({ canvas, page, broke }) {
  const [program, share] = await Promise.all([
    // Reads the program as it comes, or whole from a host that does not know what .wasm is.
    WebAssembly.compileStreaming(fetched('app.wasm')).catch(async () => WebAssembly.compile(await (await fetched('app.wasm')).arrayBuffer())),
    fetched('app.data').then((response) => response.arrayBuffer()),
  ]);
  const app = await createApp({
    canvas,
    page,
    noInitialRun: true,
    getPreloadedPackage: () => share,
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(program, { ...imports, placeholder: places })
        .then(async (instance) => {
          joinLaterPartTo(instance.exports);
          if (!mayFollow()) await bringLaterPart();
          return instance;
        })
        .then(done, broke);
      return {};
    },
  });
  placeLaterTextsIn(app.FS);
  return app;
}
