/**
 * Where the page stands on the web. The build writes it into the page's head; a page that is not
 * built has only its own address. Browser only.
 */

/** What the build has written of it: paths. */
export const built = (): Partial<Record<string, string>> =>
  document.querySelector<HTMLMetaElement>('meta[name="sourceline:places"]')?.dataset ?? {};

export const absolute = (path: string): string => new URL(path, document.baseURI).href;

/** Of the whole page, without a view. */
export function pageAddress(): string {
  const { page } = built();
  return page === undefined ? location.href.replace(/#.*/s, '') : absolute(page);
}

/** The whole page with a view: what one sends to somebody else. */
export const linkTo = (fragment: string): string =>
  fragment === '' ? pageAddress() : `${pageAddress()}#${fragment}`;
