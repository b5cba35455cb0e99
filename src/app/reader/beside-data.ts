/** The address of a file that the timeline names. Browser only. */

/** @param path relative to the file of the timeline, as in its JSON */
export function besideData(path: string): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  return new URL(path, new URL(named?.content ?? '', document.baseURI)).href;
}
