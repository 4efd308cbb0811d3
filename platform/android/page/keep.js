// Keeps files with the phone, in the place of what a browser has for it: a change is on the disk when a function returns.
import { coded, decoded, phone } from './phone.js';

const cannot = 29; // EIO in emscripten
let isOpen = false;
let changes = 0;

const done = (change) => {
  if (!isOpen) return cannot;
  ++changes;
  return change();
};

export const keep = {
  async open() {
    const text = phone.kept();
    if (text === null || text === undefined) throw new Error('the files cannot be read');
    isOpen = true;
    const rows = text.split('\n').filter((row) => row).map((row) => row.split('\t'));
    return new Map(rows.map(([path, bytes]) => [path, decoded(bytes)]));
  },
  close: () => (isOpen = false),
  get keeps() {
    return isOpen;
  },
  get changes() {
    return changes;
  },
  write: (path, offset, bytes) => done(() => phone.keep(path, offset, coded(bytes))),
  rename: (from, to) => done(() => phone.keepRename(from, to)),
  remove: (path) => done(() => phone.keepRemove(path)),
};
