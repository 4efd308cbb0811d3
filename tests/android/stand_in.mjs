// Java's part, as far as a page notices it. It knows the names of bridge.txt and no others, and how many values each takes.
import { readFileSync } from 'node:fs';

// Reads bridge.txt: kinds of the values and of the answer, by name.
export function askedNames(file) {
  const rows = readFileSync(file, 'utf8').matchAll(/^ask (\w+)((?: \w+)*) : (\w+)$/gm);
  return Object.fromEntries([...rows].map(([, name, kinds, answer]) => [name, { kinds: kinds.split(' ').filter(Boolean), answer }]));
}

// Runs in the page before anything of ours. What is kept outlasts a reload by way of sessionStorage; `look` is what the
// phone says of itself, `asked` the names.
export function standIn({ asked, look, answers }) {
  const files = () => JSON.parse(sessionStorage.getItem('phone') ?? '{}');
  const change = (work) => {
    if (globalThis.fullPhone) return 51;
    const all = files();
    work(all);
    sessionStorage.setItem('phone', JSON.stringify(all));
    return 0;
  };
  const written = (before, at, bytes) => before.slice(0, at) + bytes + before.slice(at + bytes.length);
  const said = (globalThis.said = []);
  const saidAt = (globalThis.saidAt = []); // ms
  // A page that nobody sees gets its own timers once a minute, as on a phone that was left alone for long.
  const set = globalThis.setTimeout;
  globalThis.setTimeout = (work, ms = 0, ...values) => set(work, globalThis.isAsleep ? Math.max(ms, 60_000) : ms, ...values);
  const does = {
    version: () => 1,
    kept: () => Object.entries(files()).map(([path, bytes]) => `${path}\t${btoa(bytes)}\n`).join(''),
    keep: (path, offset, code) => change((all) => (all[path] = written(all[path] ?? '', offset, atob(code)))),
    keepRename: (from, to) => change((all) => ((all[to] = all[from]), delete all[from])),
    keepRemove: (path) => change((all) => delete all[path]),
    look: () => look,
    isSeen: () => true,
    hasMotor: () => true,
    mayNotify: () => globalThis.mayNotify ?? 3,
    takeAnswers: () => answers.splice(0).join(''),
    wakeIn: (number, ms) => void globalThis.phoneTimer(ms).then(() => postMessage(`legato\ttick\t${number}`)),
  };
  const kindOf = (value) => ({ string: 'String', boolean: 'boolean' })[typeof value] ?? (Number.isInteger(value) ? 'int' : 'double');
  const fits = (value, kind) => kindOf(value) === kind || (kind === 'double' && kindOf(value) === 'int');
  globalThis.LegatoShell = Object.fromEntries(
    Object.entries(asked).map(([name, { kinds }]) => [
      name,
      (...values) => {
        if (values.length !== kinds.length || !values.every((value, i) => fits(value, kinds[i])))
          throw new TypeError(`${name}(${values.map((value) => JSON.stringify(value)).join(', ')}) is not what Java takes`);
        said.push([name, ...values]);
        saidAt.push(performance.now());
        return does[name]?.(...values);
      },
    ]),
  );
}
