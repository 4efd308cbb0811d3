// Writes the texts of folders, as JSON by the paths that the program has them by:
//   node later_texts.mjs FILE WHERE FOLDER...
// WHERE: the path of what comes with the program, in which the folders lie.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [file, where, ...folders] = process.argv.slice(2);
const texts = {};
for (const folder of folders)
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')).sort())
    texts[`${where}/${basename(folder)}/${name}`] = readFileSync(join(folder, name), 'utf8');
writeFileSync(file, JSON.stringify(texts));
