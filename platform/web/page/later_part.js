// Part of the program that the first screens and a cramp do without (site/later_part.txt). It follows; who asks
// for it earlier waits until it is here.
const file = 'later.wasm';
let program = null; // exports of app.wasm
let isHere = false;

export const joinLaterPartTo = (exports) => (program = exports);
const itsImports = () => ({ primary: program });

// Imports of app.wasm: what is called in the place of a function that is not here yet, and by those who
// remember having been given it (emscripten's calls that may throw).
export const places = new Proxy(
  {},
  {
    get: (_, place) => (...values) => {
      if (!isHere) bringNow();
      const table = Object.values(program).find((one) => one instanceof WebAssembly.Table);
      return table.get(Number(place))(...values);
    },
  },
);

// Brings it without anybody waiting. Where it has been brought meanwhile, the same comes once more,
// and nobody sees a difference: all its data are the program's.
export async function bringLaterPart() {
  if (isHere) return;
  const response = await fetch(file);
  if (!response.ok) throw new Error(response.statusText);
  await WebAssembly.instantiate(await response.arrayBuffer(), itsImports());
  isHere = true;
}

function bringNow() {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', file, false);
    request.overrideMimeType('text/plain; charset=x-user-defined'); // bytes: a page that waits may not ask for them otherwise
    request.send();
    const bytes = Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0));
    new WebAssembly.Instance(new WebAssembly.Module(bytes), itsImports());
    isHere = true;
  } catch (error) {
    error.sentence = 'This part of Legato has not come yet: it needs the net once. What you did so far is kept.';
    throw error;
  }
}

// True if this browser lets a page wait for so large a part. One that does not needs it at the start.
export function mayFollow() {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 0, 0x81, 0x80, 1, ...new Uint8Array(0x4001)]));
  } catch {
    return false;
  }
}
