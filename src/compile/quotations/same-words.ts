/**
 * Finds a quote in a paragraph, although the document has other characters that look the same: no-break
 * spaces, soft hyphens, characters without width, other apostrophes, quotation marks and hyphens. Pure.
 */
import { codePointOf } from '../../timeline/characters.ts';

/** Characters that are seen as the one on the right. Source: Unicode 17, chapter 6. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\p{Default_Ignorable_Code_Point}/u, ''],
  [/\s/u, ' '],
  [/['’‘‛ʼʹ′`´＇]/u, "'"],
  [/["“”„‟″〝〞〟＂]/u, '"'],
  [/[-‐‑]/u, '-'],
];

const SPECIAL = /[\p{Default_Ignorable_Code_Point}\s’‘‛ʼʹ′`´＇“”„‟″〝〞〟＂‐‑]/u;

const plainOf = (character: string): string =>
  ALIKE.find(([pattern]) => pattern.test(character))?.[1] ?? character;

const EACH_SPECIAL = new RegExp(SPECIAL, 'gu');

/** The text as it is typed on a plain keyboard, with one space between words. */
export const plainWords = (text: string): string =>
  text.replace(EACH_SPECIAL, plainOf).replace(/ {2,}/g, ' ').trim();

/**
 * The words as the paragraph has them; null if they do not stand there.
 *
 * @param plain the paragraph's `plainWords`, which many quotes may be looked for in
 */
export function wordsIn(paragraph: string, plain: () => string, quote: string): string | null {
  if (paragraph.includes(quote)) return quote;
  const wanted = plainWords(quote);
  const index = wanted === '' ? -1 : plain().indexOf(wanted);
  if (index < 0) return null;
  const start = placeOf(paragraph, index);
  // What is not seen after the last character does not belong to the words.
  const last = placeOf(paragraph, index + wanted.length - 1);
  return paragraph.slice(start, last + (paragraph.codePointAt(last)! > 0xffff ? 2 : 1));
}

/** Where the character with this index in `plainWords` stands in the paragraph, which is trimmed. */
function placeOf(paragraph: string, index: number): number {
  let [count, at, spaced] = [0, 0, true];
  for (const character of paragraph) {
    const plain = SPECIAL.test(character) ? plainOf(character) : character;
    if (plain !== ' ' || !spaced) count += plain.length;
    if (count > index) return at;
    spaced = plain === '' ? spaced : plain === ' ';
    at += character.length;
  }
  return at;
}

/**
 * The first character in which two texts differ, if one of the two is easily taken for the other:
 * "“–” (U+2013) stands there, not “-” (U+002D)". Empty if the eye sees the difference.
 */
export function lookalike(quote: string, found: string): string {
  const [wanted, there] = [quote, found].map((text) => Array.from(plainWords(text))) as [
    string[],
    string[],
  ];
  const at = wanted.findIndex((character, i) => character !== there[i]);
  const [a, b] = [wanted[at], there[at]];
  if (a === undefined || b === undefined) return '';
  if (wanted.slice(at + 1).join('') !== there.slice(at + 1).join('')) return '';
  if (/[\x20-\x7e]/.test(a) && /[\x20-\x7e]/.test(b)) return '';
  return `${nameCharacter(b)} stands there, not ${nameCharacter(a)}`;
}

const nameCharacter = (character: string): string => `“${character}” (${codePointOf(character)})`;
