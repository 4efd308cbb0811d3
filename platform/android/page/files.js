// Files that she saves: the phone asks where to put one.
import { coded, on, phone, put } from './phone.js';

let saving = null;
const names = { '': 'AbortError', 0: 'DataError' }; // of what was not wanted, and of what could not be done

function saved(value) {
  if (value === '1') saving?.resolve();
  else saving?.reject(new DOMException('not saved', names[value]));
  saving = null;
}

export function begin() {
  on('saved', saved);
  put(navigator, 'canShare', () => true);
  put(navigator, 'share', async ({ files: [file] }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    saved('');
    return new Promise((resolve, reject) => {
      saving = { resolve, reject };
      phone.save(file.name, file.type || 'application/octet-stream', coded(bytes));
    });
  });
}
