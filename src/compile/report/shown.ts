/** Foreign text as a terminal may show it. Pure. */
import { HIDDEN } from '../../timeline/characters.ts';

const EACH_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Each hidden character by its number: \u{202e}. */
export const shown = (text: string): string =>
  text.replace(EACH_HIDDEN, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);

/** The same for a text of several lines. */
export const shownLines = (text: string): string => text.split('\n').map(shown).join('\n');

/** At most `most` UTF-16 units, and no half of a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** 14,999 */
export const formatCount = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, ',');
