/**
 * The width of a text in the bundled sans. It needs no DOM and is the same on every machine. Pure.
 */
import { ABSENT, EQUAL, RANGES } from './advance-ranges.ts';
import { BOLDER, REGULAR } from './advances.ts';
import type { Measure } from '../layout.ts';

/** Thousandths of an em for a letter that the font lacks. */
const OTHER = 600;
const WIDE = 1000;

const tables = new Map<number, Int16Array>();

/** In px. Kerning is left out: it is within 1 % for words. */
export const measure: Measure = (text, size, weight) => {
  const table = tableOf(weight);
  let thousandths = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = unit < table.length ? table[unit]! : NONE;
    if (known !== NONE) {
      thousandths += known;
    } else {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      thousandths += fallback(character);
      i += character.length - 1;
    }
  }
  return (thousandths * size) / 1000;
};

const NONE = -1;

/** Decoded on first use, since most pages never need all weights. Indexed by code point. */
function tableOf(weight: 400 | 600): Int16Array {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Int16Array(RANGES.at(-1)![1] + 1).fill(NONE);
  let at = 0;
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++, at++) {
      const width = parseInt(REGULAR.slice(2 * at, 2 * at + 2), 36);
      const bolder = weight === 600 ? BOLDER.charCodeAt(at) - EQUAL : 0;
      if (width !== ABSENT) table[codePoint] = width + bolder;
    }
  }
  tables.set(weight, table);
  return table;
}

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const EM_WIDE =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** An upper estimate, since a system font will draw the letter: too much room does little harm. */
function fallback(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return EM_WIDE.test(character) ? WIDE : OTHER;
}
