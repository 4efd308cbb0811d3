// Tells the page how the phone wants things to look, as its media queries and its own styles ask.
import { on, phone, putGetter } from './phone.js';

const answers = { '(prefers-color-scheme: dark)': false, '(prefers-color-scheme: light)': true, '(prefers-reduced-motion: reduce)': false, '(prefers-contrast: more)': false, '(display-mode: standalone)': true };
const lists = new Map();
const sheet = new CSSStyleSheet(); // no text of a style in the page: its policy forbids that

function take(value) {
  const [left, top, right, bottom, scale, dark, still, contrast] = value.split(' ').map(Number);
  const { style } = document.documentElement;
  for (const [side, inset] of Object.entries({ left, top, right, bottom })) style.setProperty('--inset-' + side, `${inset}px`);
  sheet.replaceSync(`#letters { font-size: ${16 * scale}px !important; }`);
  answers['(prefers-color-scheme: dark)'] = !!dark;
  answers['(prefers-color-scheme: light)'] = !dark;
  answers['(prefers-reduced-motion: reduce)'] = !!still;
  answers['(prefers-contrast: more)'] = !!contrast;
}

export function begin() {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ask = globalThis.matchMedia.bind(globalThis);
  globalThis.matchMedia = (query) => {
    if (!(query in answers)) return ask(query);
    if (!lists.has(query)) {
      const list = new EventTarget();
      putGetter(list, 'matches', () => answers[query]);
      lists.set(query, list);
    }
    return lists.get(query);
  };
  take(phone.look());
  on('look', (value) => {
    take(value);
    for (const list of lists.values()) list.dispatchEvent(new Event('change'));
    dispatchEvent(new Event('resize'));
  });
}
