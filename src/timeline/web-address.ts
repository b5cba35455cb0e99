/** Addresses of web pages that readers are led to. Pure. */
import type { Citation, SourceDocument } from './timeline.ts';

/** An address of a web page: http or https, and nothing that ends an address in a text. */
export const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;

/** In characters. Longer ones are refused by some servers and search engines. */
export const LONGEST_ADDRESS = 2000;

/** In UTF-16 units. Of longer quotations, which may run over several blocks, only the ends. */
const LONGEST_WHOLE = 300;
/** How many words make an end. */
const END_WORDS = 5;

/**
 * Why no reader can be led to an address; null if readers can be. `form`: it is not the address of
 * a web page. `password`: every reader would see the name or password in it.
 */
export function addressFault(address: string): 'form' | 'password' | null {
  const url = WEB_ADDRESS.test(address) ? parseUrl(address) : null;
  if (url === null) return 'form';
  return url.username === '' && url.password === '' ? null : 'password';
}

/**
 * Null if it cannot be parsed. Not by `URL.canParse`: once Node 20 has optimised it, after some
 * thousand calls, it refuses letters such as é.
 */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * The address of a quotation in its article; null if the document has no address.
 *
 * It has the words as a text fragment, so browsers scroll to them and highlight them. A browser
 * that does not know text fragments, or does not find the words, opens the article at its top.
 * Source: WICG, URL Fragment Text Directives.
 */
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
