// The program and what it reads, fetched side by side, and here: what emscripten brings along for that says nothing of
// a failure.
import createApp from './app.js';

async function fetched(file) {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response;
}

// `broke` is told of what goes wrong once emscripten has taken over.
export async function loadProgram({ canvas, page, broke }) {
  const [program, share] = await Promise.all([
    // A host that does not know what .wasm is keeps it from being read as it comes.
    WebAssembly.compileStreaming(fetched('app.wasm')).catch(async () => WebAssembly.compile(await (await fetched('app.wasm')).arrayBuffer())),
    fetched('app.data').then((response) => response.arrayBuffer()),
  ]);
  return createApp({
    canvas,
    page,
    noInitialRun: true,
    getPreloadedPackage: () => share,
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(program, imports).then(done, broke);
      return {};
    },
  });
}
