// Keeps files. A change is in localStorage when a function here returns, so that no reload can take
// it back, and leaves localStorage once IndexedDB, which has more room but takes its time, has it
// as well. So changes found in localStorage at a start are newer than IndexedDB, in the order of
// their numbers. The database knows the number of the last change that it has, as a browser may
// forget that something was taken out of localStorage.
import { named } from './names.js';

const waiting = named('waiting.'); // prefix of a number in ten digits
const hasDatabase = named('database');
const applied = 'applied'; // key of the last number, among those of the pieces
const errors = { EIO: 29, ENOSPC: 51 }; // numbers of errors in emscripten
const manyPieces = 64;

// Turns bytes into a text of as many characters: localStorage knows texts only.
function toText(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x2000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return text;
}
const toBytes = (text) => Uint8Array.from(text, (c) => c.charCodeAt(0));

const encode = (change) => `${change.kind}\n${change.path}\n${change.to ?? change.offset ?? ''}\n${toText(change.bytes ?? [])}`;
function decode(text) {
  const [kind, path, third] = text.split('\n', 3);
  const bytes = text.slice(kind.length + path.length + third.length + 3);
  return kind === 'write' ? { kind, path, offset: Number(third), bytes: toBytes(bytes) } : { kind, path, to: third };
}

function pieces(path) {
  return IDBKeyRange.bound([path], [path, []]); // [path, offset] is a key; an array is after any number
}

// Applies a change within one transaction, so that another change never sees half of it. If a page
// is closed before localStorage is tidied, the next page applies the change again, so twice has to
// be as good as once: a renamed file is not there any more.
function apply(store, change) {
  if (change.kind === 'write') {
    store.put(change.bytes, [change.path, change.offset]);
  } else if (change.kind === 'remove') {
    store.delete(pieces(change.path));
  } else {
    const found = store.getAllKeys(pieces(change.path));
    const values = store.getAll(pieces(change.path));
    values.onsuccess = () => {
      if (!found.result.length) return;
      store.delete(pieces(change.path));
      store.delete(pieces(change.to));
      for (const [i, [, offset]] of found.result.entries()) store.put(values.result[i], [change.to, offset]);
    };
  }
}

function mayUseLocalStorage() {
  try {
    return localStorage.length >= 0;
  } catch {
    return false; // forbidden, as with all cookies blocked: each change says that nothing is kept
  }
}

const finished = (request, event = 'success') =>
  new Promise((resolve, reject) => {
    request['on' + event] = () => resolve(request.result);
    request.onerror = request.onabort = request.onblocked = () => reject(request.error);
  });

export class Keep {
  #isMyTurn;
  #database = null;
  #readable = false;
  #next = 0;
  #settled = Promise.resolve();

  // Creates a store that keeps nothing while `isMyTurn` is false.
  constructor(isMyTurn) {
    this.#isMyTurn = isMyTurn;
  }

  // Reads everything that was kept: a Map of path to bytes. Where there has never been a database,
  // as in some private windows, all stays in localStorage. Throws if there was one and it cannot be
  // read: going on as if nothing had been kept would overwrite it. Nothing more is kept then.
  async open() {
    if (!mayUseLocalStorage()) return new Map();
    const changes = Object.keys(localStorage)
      .filter((key) => key.startsWith(waiting))
      .sort()
      .map((key) => ({ key, number: Number(key.slice(waiting.length)), change: decode(localStorage.getItem(key)) }));
    this.#next = (changes.at(-1)?.number ?? -1) + 1;
    try {
      const request = indexedDB.open(named('log'), 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pieces');
      this.#database = await finished(request);
      this.#database.onversionchange = () => this.#database?.close();
      if (!localStorage.getItem(hasDatabase)) localStorage.setItem(hasDatabase, '1');
      const last = await this.#takeIn(changes);
      this.#next = Math.max(this.#next, last + 1);
      const files = await this.#files();
      this.#readable = true;
      return files;
    } catch (error) {
      this.#database = null;
      if (localStorage.getItem(hasDatabase)) throw error;
      this.#readable = true;
      return filesOf(changes.map(({ change }) => change));
    }
  }

  // Stops keeping.
  close() {
    this.#readable = false;
    this.#isMyTurn = () => false;
  }

  // False: whatever is changed is forgotten with the page.
  get keeps() {
    return this.#readable && this.#isMyTurn();
  }

  // Number of changes so far, at least since the page was opened.
  get changes() {
    return this.#next;
  }

  // Changes of files; each returns 0, or an error's number if the change is not kept.
  write(path, offset, bytes) {
    return this.#keep({ kind: 'write', path, offset, bytes });
  }
  rename(path, to) {
    return this.#keep({ kind: 'rename', path, to });
  }
  remove(path) {
    return this.#keep({ kind: 'remove', path });
  }

  #keep(change) {
    if (!this.keeps) return errors.EIO;
    const number = this.#next++;
    const key = waiting + String(number).padStart(10, '0');
    try {
      localStorage.setItem(key, encode(change));
    } catch (error) {
      return error.name === 'QuotaExceededError' ? errors.ENOSPC : errors.EIO;
    }
    // Takes changes in one after the other. After a failure all later ones stay in localStorage,
    // which is safe.
    if (this.#database) this.#settled = this.#settled.then(() => this.#takeIn([{ key, number, change }]));
    this.#settled.catch(() => {});
    return 0;
  }

  // Takes changes that the database does not have yet into it, in one transaction. Resolves to the
  // number of the last one that it has.
  async #takeIn(changes) {
    const transaction = this.#database.transaction('pieces', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('pieces');
    let last = (await finished(store.get(applied))) ?? -1;
    for (const { number, change } of changes) {
      if (number <= last) continue;
      apply(store, change);
      store.put((last = number), applied);
    }
    await finished(transaction, 'complete');
    for (const { key } of changes) localStorage.removeItem(key);
    return last;
  }

  // Reads all files. A file that has come to many pieces becomes one.
  async #files() {
    const transaction = this.#database.transaction('pieces', 'readwrite');
    const store = transaction.objectStore('pieces');
    const all = IDBKeyRange.lowerBound([]); // arrays: all but `applied`
    const [keys, values] = await Promise.all([finished(store.getAllKeys(all)), finished(store.getAll(all))]);
    const files = filesOf(keys.map(([path, offset], i) => ({ kind: 'write', path, offset, bytes: values[i] })));
    for (const [path, bytes] of files) {
      if (keys.filter(([of]) => of === path).length <= manyPieces) continue;
      store.delete(pieces(path));
      store.put(bytes, [path, 0]);
    }
    await finished(transaction, 'complete');
    return files;
  }
}

function filesOf(changes) {
  const files = new Map();
  for (const change of changes) {
    if (change.kind === 'remove') {
      files.delete(change.path);
    } else if (change.kind === 'rename') {
      if (files.has(change.path)) files.set(change.to, files.get(change.path));
      files.delete(change.path);
    } else {
      const before = files.get(change.path) ?? new Uint8Array();
      const bytes = new Uint8Array(Math.max(before.length, change.offset + change.bytes.length));
      bytes.set(before);
      bytes.set(change.bytes, change.offset);
      files.set(change.path, bytes);
    }
  }
  return files;
}
