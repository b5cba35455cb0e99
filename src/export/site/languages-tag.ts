/** The element of a page that names the languages which readers can choose. Pure. */
import { USUAL, type Offered } from '../../view/language.ts';
import { escapeHtml } from '../markup.ts';

/** Empty for the usual ones, which every page knows. */
export function languagesTag(languages: readonly Offered[]): string {
  if (JSON.stringify(languages) === JSON.stringify(USUAL)) return '';
  const content = escapeHtml(JSON.stringify(languages));
  return `<meta name="sourceline:languages" content="${content}" />`;
}
