// Takes out of spoken lines what all of them begin with, the pages that tell a decoder how to read them:
//   node voice_head.mjs FOLDER
// FOLDER/head.oga is then the beginning of each, and FOLDER/NAME.ogg the rest of it; a page joins both (voices.js).
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const packets = 3; // of Vorbis, before its sound

// Length of an Ogg file's pages with these packets. A page tells how long its pieces are; a packet ends with one below 255.
function lengthOfHead(bytes) {
  let at = 0;
  for (let ended = 0; ended < packets; ) {
    if (bytes.toString('latin1', at, at + 4) !== 'OggS') throw new Error('no Ogg Vorbis');
    const pieces = [...bytes.subarray(at + 27, at + 27 + bytes[at + 26])];
    ended += pieces.filter((size) => size < 255).length;
    at += 27 + pieces.length + pieces.reduce((all, size) => all + size, 0);
    if (ended > packets) throw new Error('sound begins within a page of what comes before it');
  }
  return at;
}

let head = null;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ogg'))) {
  const path = join(folder, file);
  const bytes = readFileSync(path);
  try {
    const length = lengthOfHead(bytes);
    head ??= bytes.subarray(0, length);
    if (!head.equals(bytes.subarray(0, length))) throw new Error('it begins otherwise than the lines before it');
    writeFileSync(path, bytes.subarray(length));
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    process.exit(1);
  }
}
if (head) writeFileSync(join(folder, 'head.oga'), head);
