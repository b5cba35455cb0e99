/** Makes foreign text safe to show on a terminal. Pure. */
import { shown } from '../../timeline/hidden-characters.ts';

export { shown };

/** The same for a text of several lines. */
export const shownLines = (text: string): string => text.split('\n').map(shown).join('\n');

/** At most `most` UTF-16 units. A character is never cut in half. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** @example formatCount(14999) // "14,999" */
export const formatCount = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Rounded up, so that a file that is too large never looks as large as is allowed. */
export const formatSize = (bytes: number): string =>
  bytes <= 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
