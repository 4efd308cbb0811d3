// Fetches the spoken lines, which come after the program: in the order of their index, and before
// all others those of a session that somebody wants.
const folder = '/share/voice';
const together = 3;
const urgency = /^[^\t]*\t[^\t]*\t(first|warns)\t/; // rows of a cramp's lines, and of those that warn

async function bytesOf(file, cache) {
  const response = await fetch('voice/' + file, { cache });
  if (!response.ok) throw new Error(response.statusText);
  return new Uint8Array(await response.arrayBuffer());
}

// Number of an Ogg stream, in each of its pages.
const stream = (bytes) => new DataView(bytes.buffer).getUint32(14);

export class Voices {
  #app;
  #head = null; // what all lines begin with, once it was asked for
  #clips = null; // rows of the index by line, until the line is here
  #queue = [];
  #coming = new Set(); // lines that are being fetched
  #awaited = new Set();
  #asked = 0;
  #early = []; // files that the worker, which keeps them, has not seen
  #onCame;
  #isToldOfOne = false;
  #firstHere;

  // Creates it without lines; `onCame` is called when one is here of those that were wanted at
  // once, when all of those are, and when all are that there are.
  constructor(app, onCame) {
    this.#app = app;
    this.#onCame = onCame;
    const { serviceWorker } = navigator;
    // Has the worker keep what came before it did, which the browser still has.
    serviceWorker?.addEventListener('controllerchange', () => {
      for (const file of this.#early.splice(0)) fetch(file, { cache: 'force-cache' }).catch(() => {});
    });
  }

  // Fetches all lines, or what matters most where data is dear. Resolves once a cramp has its
  // lines, or they cannot be had now.
  async fetchAll() {
    try {
      await this.#readIndex();
    } catch {
      return; // the next start tries again
    }
    const rows = [...this.#clips];
    const isOf = (kind) => (entry) => entry[1].match(urgency)?.[1] === kind;
    const lines = (kept) => kept.map(([line]) => line);
    this.#queue.push(...lines(navigator.connection?.saveData ? rows.filter(isOf('warns')) : rows));
    const first = lines(rows.filter(isOf('first')));
    await new Promise((resolve) => {
      this.#firstHere = resolve;
      if (!this.#want(first)) resolve();
    });
  }

  // True while lines that were wanted at once are not here yet.
  isBringing() {
    return this.#asked > 0 || this.#awaited.size > 0;
  }

  async fetchNow(lines) {
    if (this.#clips) return void this.#want(lines);
    ++this.#asked;
    await this.#readIndex().catch(() => {});
    --this.#asked;
    if (!this.#clips || !this.#want(lines)) this.#onCame();
  }

  // Puts lines first in the queue. False: none of them is still to come.
  #want(lines) {
    const wanted = lines.filter((line) => this.#clips.has(line) || this.#coming.has(line));
    for (const line of wanted) this.#awaited.add(line);
    this.#queue.unshift(...wanted);
    this.#work();
    return wanted.length > 0;
  }

  async #readIndex() {
    if (this.#clips) return;
    const response = await fetch('voice/index.tsv');
    const rows = (await response.text()).split('\n').slice(1).filter((row) => row);
    this.#clips ??= new Map(rows.map((row) => [row.split('\t')[3], row]));
  }

  #work() {
    // One that is waited for comes alone, so that it comes soon.
    const most = () => (this.#awaited.size && !this.#isToldOfOne ? 1 : together);
    while (this.#coming.size < most() && this.#queue.length) {
      const line = this.#queue.shift();
      const row = this.#clips.get(line);
      if (!row) continue;
      this.#clips.delete(line);
      this.#coming.add(line);
      this.#fetch(line, row).finally(() => this.#work());
    }
  }

  // Fetches a line's file and puts before it what all begin with. Where a browser had kept one of
  // them from another version both are asked for again.
  async #whole(file) {
    for (const cache of ['default', 'reload']) {
      this.#head ??= bytesOf('head.oga', cache);
      try {
        const parts = await Promise.all([this.#head, bytesOf(file, cache)]);
        if (stream(parts[0]) === stream(parts[1])) return new Uint8Array(await new Blob(parts).arrayBuffer());
      } catch (error) {
        this.#head = null;
        throw error;
      }
      this.#head = null;
    }
    throw new Error(file);
  }

  // Fetches a line. One that fails now is a chime and a caption, and is tried again the next time.
  async #fetch(line, row) {
    const file = row.split('\t')[0] + '.ogg';
    try {
      if (!navigator.serviceWorker?.controller) this.#early.push('voice/' + file);
      const bytes = await this.#whole(file);
      const { FS } = this.#app;
      FS.writeFile(`${folder}/${file}`, bytes);
      FS.writeFile(`${folder}/index.tsv`, new TextEncoder().encode(row + '\n'), { flags: 0o2001 }); // appends
    } catch {
      this.#clips.set(line, row);
    }
    this.#coming.delete(line);
    const isLast = !this.#coming.size && !this.#queue.length;
    if (!this.#awaited.delete(line)) return void (isLast && this.#onCame());
    if (this.#awaited.size) {
      if (!this.#isToldOfOne) this.#onCame();
      this.#isToldOfOne = true;
    } else {
      this.#isToldOfOne = false;
      this.#firstHere?.();
      this.#onCame();
    }
  }
}
