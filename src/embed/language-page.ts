/** The embed page in another language. Pure. */

/**
 * `x.html` is in the timeline's own language, `x.fr.html` in French.
 *
 * Only the path of a whole address is changed. A path may begin with two slashes, and would name
 * another host as a relative address.
 *
 * @param address the full address of an embed page
 */
export function languagePage(address: string, language: string): string {
  const page = new URL(address);
  page.pathname = page.pathname.replace(/(?:\.(?:en|fr|uk))?(\.html)?$/, `.${language}$1`);
  return page.href;
}
