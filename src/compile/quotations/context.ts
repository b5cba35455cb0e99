/**
 * The words around a quotation, by which it is found where its own words occur more than once. Pure.
 * Source: W3C Web Annotation Data Model, 4.2.4 (TextQuoteSelector).
 */
import type { Found } from '../../seeds/json.ts';
import { countWords } from '../../seeds/checks/quotation-limits.ts';
import { wholeOf, type Wholes } from './passage.ts';

export type Context = Omit<Found, 'words'>;

export const NO_CONTEXT: Context = { prefix: '', suffix: '' };

/** The most UTF-16 units on each side. */
const LONGEST = 32;

/** With the spaces between it and the quotation. */
const lastWord = (text: string): string => /\S+\s*$/u.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /^\s*\S+/u.exec(text)?.[0] ?? '';

export interface Limits {
  /** The most words of quotation and context together. */
  readonly words: number;
  /** What quotation and context together may not be; null if they may be anything. */
  readonly wholes: Wholes | null;
}

/**
 * Takes whole words from both sides by turns, as many as the limits leave.
 *
 * @param quote words of the paragraph
 */
export function contextOf(paragraph: string, quote: string, { words, wholes }: Limits): Context {
  const at = paragraph.indexOf(quote);
  const before = paragraph.slice(Math.max(0, at - 2 * LONGEST - 2), at);
  const after = paragraph.slice(at + quote.length, at + quote.length + 2 * LONGEST + 2);
  const fits = (prefix: string, suffix: string): boolean =>
    countWords(prefix + quote + suffix) <= words &&
    [prefix, suffix].every((side) => side.length <= LONGEST);
  let [prefix, suffix] = ['', ''];
  for (let grown = true; grown;) {
    grown = false;
    const longer = lastWord(before.slice(0, before.length - prefix.length)) + prefix;
    if (longer !== prefix && fits(longer, suffix)) [prefix, grown] = [longer, true];
    const further = suffix + firstWord(after.slice(suffix.length));
    if (further !== suffix && fits(prefix, further)) [suffix, grown] = [further, true];
  }
  const tries = [{ prefix, suffix }, { prefix, suffix: '' }, NO_CONTEXT];
  return tries.find((each) => !wholes || !isWhole(each, quote, wholes)) ?? NO_CONTEXT;
}

const isWhole = ({ prefix, suffix }: Context, quote: string, wholes: Wholes): boolean =>
  (prefix !== '' || suffix !== '') && wholeOf(prefix + quote + suffix, wholes) !== null;
