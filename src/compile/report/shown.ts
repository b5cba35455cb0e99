/** Foreign text as a terminal may show it. Pure. */
import { shown } from '../../timeline/characters.ts';

export { shown };

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
