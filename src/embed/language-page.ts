/** The embed page in another language. Pure. */
import { LANGUAGES } from '../view/language.ts';

const ENDING = new RegExp(`(?:\\.(?:${LANGUAGES.join('|')}))?(\\.html)?$`);

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
