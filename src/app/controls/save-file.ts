/** Saves a file to where the browser keeps what it downloads. Browser only. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // A browser that asks where to save the file has not read it yet.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
