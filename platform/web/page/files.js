// Files for the person, and from her.
const kinds = { ics: 'text/calendar', legato: 'application/octet-stream' };

// Where a phone can share a file it is asked where to put it; elsewhere it is a download.
export function handOut(name, bytes) {
  const type = kinds[name.split('.').pop()] ?? 'application/octet-stream';
  const file = new File([bytes], name, { type });
  if (navigator.canShare?.({ files: [file] })) {
    navigator.share({ files: [file], title: name }).catch((error) => error.name !== 'AbortError' && download(file));
  } else {
    download(file);
  }
  return 1;
}

function download(file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// `taken` gets the bytes of the file that was chosen, if one was.
export function askForFile(taken) {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (file && file.size <= 64 << 20) taken(new Uint8Array(await file.arrayBuffer()));
  });
  input.click();
}
