/** The embed page in another language. Pure. */

/** No name of a timeline has a dot. */
const ENDING = /(?:\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?(\.html)?$/;

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
  page.pathname = page.pathname.replace(ENDING, `.${language}$1`);
  return page.href;
}
