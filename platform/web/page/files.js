// Exchanges files with the person.
const largest = 64 << 20; // bytes
const kinds = { ics: 'text/calendar', legato: 'application/octet-stream', toml: 'text/plain' };

// Hands a file out: where a phone can share files it is asked where to put this one; elsewhere it
// is a download. True: it is on its way; false: she is asked, and may still say no.
export function exportFile(name, bytes) {
  const type = kinds[name.split('.').pop()] ?? 'application/octet-stream';
  const file = new File([bytes], name, { type });
  if (navigator.canShare?.({ files: [file] })) {
    navigator.share({ files: [file], title: name }).catch((error) => error.name !== 'AbortError' && download(file));
    return false;
  }
  download(file);
  return true;
}

function download(file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// Puts a text on the clipboard. False: this browser gives no clipboard.
export function copy(text) {
  navigator.clipboard?.writeText(text).catch(() => {});
  return !!navigator.clipboard;
}

// Calls `taken` with the name and the bytes of a file that was chosen or dropped, if there is one.
const take = async ([file], taken) => {
  // Gives no bytes of a file that is larger than any of Legato's, or cannot be read, as a folder.
  if (file) taken(file.name, new Uint8Array(file.size <= largest ? await file.arrayBuffer().catch(() => 0) : 0));
};
export function askForFile(taken) {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', () => take(input.files, taken));
  input.click();
}
// Takes files that are dropped. A browser left alone would leave the page and open the file.
export function listenToDrops(taken) {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer.files, taken);
  });
}
