/** Has the browser save a settings file, in a click. Nothing leaves the device. */
export function saveFile(document: Document, text: string, name = 'lurewatch-settings.json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun once the click is through; some browsers read the address a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
