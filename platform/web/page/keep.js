// What lasts. A change is in localStorage when a function here returns, which no reload can take
// back, and leaves it again once IndexedDB, which has more room but takes its time, has it as well.
// So what is found in localStorage at a start is newer than IndexedDB, in the order of its numbers.
const waiting = 'legato.waiting.'; // + number, in ten digits
const hasDatabase = 'legato.database';
const errors = { EIO: 29, ENOSPC: 51 }; // as emscripten numbers them
const manyPieces = 64;

// Bytes as a text of as many characters: localStorage knows texts only.
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
  return IDBKeyRange.bound([path], [path, []]); // keys are [path, offset]; an array is after any number
}

// Carried out within one transaction, so another change never sees half of it. A page that was closed
// in between has it carried out by the next one too, so twice has to be as good as once: what is
// renamed already is not there any more.
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

  // `isMyTurn`: nothing is kept while it is not.
  constructor(isMyTurn) {
    this.#isMyTurn = isMyTurn;
  }

  // Everything that was kept: a Map of path to bytes. Where there has never been a database, as in
  // some private windows, all stays in localStorage. Throws if there was one and it cannot be read:
  // to go on as if nothing had been kept would overwrite it. Then nothing more is kept.
  async open() {
    const changes = Object.keys(localStorage)
      .filter((key) => key.startsWith(waiting))
      .sort()
      .map((key) => ({ key, change: decode(localStorage.getItem(key)) }));
    if (changes.length) this.#next = Number(changes.at(-1).key.slice(waiting.length)) + 1;
    try {
      const request = indexedDB.open('legato', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pieces');
      this.#database = await finished(request);
      this.#database.onversionchange = () => this.#database?.close();
      localStorage.setItem(hasDatabase, '1');
      await Promise.all(changes.map(({ key, change }) => this.#settle(key, change)));
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

  // Each of these: 0, or an error's number if it is not kept.
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
    if (!this.#readable || !this.#isMyTurn()) return errors.EIO;
    const key = waiting + String(this.#next++).padStart(10, '0');
    try {
      localStorage.setItem(key, encode(change));
    } catch (error) {
      return error.name === 'QuotaExceededError' ? errors.ENOSPC : errors.EIO;
    }
    this.#settle(key, change).catch(() => {}); // then it stays where it is, which is safe
    return 0;
  }

  async #settle(key, change) {
    if (!this.#database) return;
    const transaction = this.#database.transaction('pieces', 'readwrite', { durability: 'strict' });
    apply(transaction.objectStore('pieces'), change);
    await finished(transaction, 'complete');
    localStorage.removeItem(key);
  }

  // A file that has come to many pieces becomes one.
  async #files() {
    const transaction = this.#database.transaction('pieces', 'readwrite');
    const store = transaction.objectStore('pieces');
    const [keys, values] = await Promise.all([finished(store.getAllKeys()), finished(store.getAll())]);
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
