// Part of the program that the first screens and a cramp do without (site/later_part.txt), and the texts that only it
// reads. It follows; who asks for it earlier waits until it is here.
const file = 'later.wasm';
const textsFile = 'later.json'; // texts by their paths
let program = null; // exports of app.wasm
let files = null; // files of the program
let texts = {}; // those that have come and are no files yet
let isHere = false;

export const joinLaterPartTo = (exports) => (program = exports);

// Gives it the place where the program reads files. It may be here before.
export function placeLaterTextsIn(FS) {
  files = FS;
  place({});
}
function place(more) {
  Object.assign(texts, more);
  if (!files) return;
  for (const [path, text] of Object.entries(texts)) {
    files.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    files.writeFile(path, text);
  }
  texts = {};
}
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
  const answers = await Promise.all([fetch(file), fetch(textsFile)]);
  for (const { ok, statusText } of answers) if (!ok) throw new Error(statusText);
  const [bytes, more] = await Promise.all([answers[0].arrayBuffer(), answers[1].json()]);
  await WebAssembly.instantiate(bytes, itsImports());
  place(more);
  isHere = true;
}

function textOf(name, charset) {
  const request = new XMLHttpRequest();
  request.open('GET', name, false);
  request.overrideMimeType('text/plain; charset=' + charset);
  request.send();
  return request.responseText;
}

function bringNow() {
  try {
    // Asks for bytes as for a text of single bytes: a page that waits may not ask for them otherwise.
    const bytes = Uint8Array.from(textOf(file, 'x-user-defined'), (letter) => letter.charCodeAt(0));
    const more = JSON.parse(textOf(textsFile, 'utf-8'));
    new WebAssembly.Instance(new WebAssembly.Module(bytes), itsImports());
    place(more);
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
