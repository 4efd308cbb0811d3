// The phone, as Java's Bridge has it (bridge.txt has all names), and what it says: messages "legato<TAB>what<TAB>value".
// In a browser there is none.
const version = 1; // of Bridge.java
export const phone = globalThis.LegatoShell?.version() === version ? globalThis.LegatoShell : null;

const heard = new Map();
export const on = (what, hear) => heard.set(what, hear);

if (phone)
  addEventListener('message', ({ data, source }) => {
    if ((source && source !== globalThis.window) || typeof data !== 'string') return;
    const [who, what, ...value] = data.split('\t');
    if (who === 'legato') heard.get(what)?.(value.join('\t'));
  });

// Puts something in the place of what a WebView lacks or does otherwise.
export const put = (object, name, value) => Object.defineProperty(object, name, { configurable: true, value });
export const putGetter = (object, name, get) => Object.defineProperty(object, name, { configurable: true, get });

// Writes bytes as a text that can be handed over.
export function coded(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(text);
}
export const decoded = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
