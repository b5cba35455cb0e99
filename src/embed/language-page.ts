/** The page for a frame that speaks another language. Pure. */

/**
 * `x.html` speaks the timeline's own language, `x.fr.html` French.
 *
 * Only the path is changed, of an address that is whole: a path may begin with two slashes, and as
 * a relative address that would be another host.
 * @param address full, of a page for a frame.
 */
export function languagePage(address: string, language: string): string {
  const page = new URL(address);
  page.pathname = page.pathname.replace(/(?:\.(?:en|fr|uk))?(\.html)?$/, `.${language}$1`);
  return page.href;
}
