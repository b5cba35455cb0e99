/**
 * The address of the page on the web. The build writes it into the head of the page; a page that
 * was not built has only the address it was opened with. Browser only.
 */

/** The paths that the build has written. */
export const builtPaths = (): Partial<Record<string, string>> =>
  document.querySelector<HTMLMetaElement>('meta[name="sourceline:addresses"]')?.dataset ?? {};

export const absoluteAddress = (path: string): string => new URL(path, document.baseURI).href;

/** The address of the whole page, without a view. */
export function pageAddress(): string {
  const { page } = builtPaths();
  return page === undefined ? location.href.replace(/#.*/s, '') : absoluteAddress(page);
}

/** The address of the whole page with a view: a link to send to somebody. */
export const linkTo = (fragment: string): string =>
  fragment === '' ? pageAddress() : `${pageAddress()}#${fragment}`;
