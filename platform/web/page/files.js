// Exchanges files with the person.
const largest = 64 << 20; // bytes
const kinds = { ics: 'text/calendar', legato: 'application/octet-stream' };

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

// Asks for a file; `taken` gets its bytes, if one was chosen.
export function askForFile(taken) {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (file) taken(new Uint8Array(file.size <= largest ? await file.arrayBuffer() : 0)); // no backup is so large
  });
  input.click();
}
