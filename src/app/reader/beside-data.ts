/** Where the files that a timeline names are. Browser only. */

/** @param path relative to the timeline's own file, as its JSON has it. */
export function besideData(path: string): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  return new URL(path, new URL(named?.content ?? '', document.baseURI)).href;
}
