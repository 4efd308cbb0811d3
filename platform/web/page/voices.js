// Fetches the spoken lines that did not come with the program: when the page has nothing better to
// do, and first those of a session that somebody wants.
const folder = '/share/voice';
const together = 3;

export class Voices {
  #app;
  #clips = null; // rows of the index by line, until the line is here
  #queue = [];
  #coming = new Set(); // lines that are being fetched
  #awaited = new Set();
  #asked = 0;
  #onAllHere;

  // Creates it without lines; `onAllHere` is called when all lines are here that were wanted at
  // once.
  constructor(app, onAllHere) {
    this.#app = app;
    this.#onAllHere = onAllHere;
  }

  async fetchAll() {
    try {
      await this.#readIndex();
    } catch {
      return; // the next start tries again
    }
    if (navigator.connection?.saveData) return;
    this.#queue.push(...this.#clips.keys());
    this.#work();
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
    if (!this.#clips || !this.#want(lines)) this.#onAllHere();
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
    while (this.#coming.size < together && this.#queue.length) {
      const line = this.#queue.shift();
      const row = this.#clips.get(line);
      if (!row) continue;
      this.#clips.delete(line);
      this.#coming.add(line);
      this.#fetch(line, row).finally(() => this.#work());
    }
  }

  // Fetches a line. One that fails now is a chime and a caption, and is tried again the next time.
  async #fetch(line, row) {
    const file = row.split('\t')[0] + '.ogg';
    try {
      const response = await fetch('voice/' + file);
      if (!response.ok) throw new Error(response.statusText);
      const { FS } = this.#app;
      FS.writeFile(`${folder}/${file}`, new Uint8Array(await response.arrayBuffer()));
      FS.writeFile(`${folder}/index.tsv`, new TextEncoder().encode(row + '\n'), { flags: 0o2001 }); // appends
    } catch {
      this.#clips.set(line, row);
    }
    this.#coming.delete(line);
    if (this.#awaited.delete(line) && !this.#awaited.size) this.#onAllHere();
  }
}
