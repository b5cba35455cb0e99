/**
 * The address of a quotation in its article. Pure.
 *
 * It has the words as a text fragment, so browsers scroll to them and highlight them. A browser
 * that does not know text fragments, or does not find the words, opens the article at its top.
 * Source: WICG, URL Fragment Text Directives.
 */
import type { Citation, SourceDocument } from './timeline.ts';

/** In UTF-16 units. Of longer quotations, which may run over several blocks, only the ends. */
const LONGEST_WHOLE = 300;
/** How many words make an end. */
const END_WORDS = 5;

/** Null if the document has no address. */
export function passageAddress(
  { url }: Pick<SourceDocument, 'url'>,
  { quote, prefix, suffix }: Pick<Citation, 'quote' | 'prefix' | 'suffix'>,
): string | null {
  if (url === null) return null;
  const words = quote.split(/\s+/);
  const isWhole = quote.length <= LONGEST_WHOLE || words.length <= 2 * END_WORDS;
  const ends = isWhole
    ? [quote]
    : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
  const [before, after] = [prefix, suffix].map((text) => encode(text.trim())) as [string, string];
  const parts = [before && `${before}-`, ...ends.map(encode), after && `-${after}`].filter(Boolean);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** A hyphen has a meaning in the directive, and `encodeURIComponent` leaves it alone. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
