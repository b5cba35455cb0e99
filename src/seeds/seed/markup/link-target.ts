/** Finds the address of a link: what is in parentheses after its words. Pure. */
import { SEEN } from '../../../timeline/characters.ts';
import { addressFault, LONGEST_ADDRESS } from '../../../timeline/web-address.ts';

interface Link {
  readonly address: string;
  /** After the closing parenthesis, in UTF-16 units. */
  readonly end: number;
}

/** Why a link cannot be one, as the code of a message. */
export interface LinkFault {
  readonly code: 'link-address' | 'link-password' | 'link-open' | 'link-words';
  readonly words: string;
  readonly address: string;
}

/**
 * Null if this is not a link: there is no parenthesis right after the bracket, or it has words within.
 *
 * @param open where the opening bracket stands
 * @param close where the closing one stands
 */
export function linkAt(text: string, open: number, close: number): Link | LinkFault | null {
  if (text.charAt(close + 1) !== '(') return null;
  const from = close + 2;
  const to = endOf(text, from);
  const address = text.slice(from, to ?? from + LONGEST_ADDRESS).trim();
  const isAddress = /^https?:\/\//i.test(address);
  // A mark would end up on the last letter of the words.
  if (to !== null && /^\p{M}/u.test(text.slice(to + 1, to + 3))) return null;
  if (to === null ? !isAddress : /\s/.test(address) && !isAddress) return null;
  const words = text.slice(open + 1, close);
  const fault = (code: LinkFault['code']): LinkFault => ({ code, words, address });
  if (to === null) return fault('link-open');
  if (!SEEN.test(words)) return fault('link-words');
  switch (addressFault(address)) {
    case 'form':
      return fault('link-address');
    case 'password':
      return fault('link-password');
    case null:
      return { address, end: to + 1 };
  }
}

/**
 * Where the parenthesis closes. One within it is part of the address: "…/Kyiv_(city)". Null if it
 * does not close in its line and before an address would be too long.
 */
function endOf(text: string, from: number): number | null {
  let depth = 0;
  const most = Math.min(text.length, from + LONGEST_ADDRESS + 1);
  for (let at = from; at < most; at++) {
    const character = text.charAt(at);
    if (character === '\n') return null;
    if (character === '(') depth++;
    if (character === ')' && depth-- === 0) return at;
  }
  return null;
}
