/**
 * The width of a text in the bundled sans. It needs no DOM and is the same on every machine. Texts
 * in scripts that the font lacks are measured where they are drawn, or estimated. Pure.
 */
import { ABSENT, EQUAL, RANGES } from './advance-ranges.ts';
import { BOLDER, REGULAR } from './advances.ts';
import type { Measure } from '../layout.ts';

/** Thousandths of an em for a letter that the font lacks. */
const NARROW = 600;
const WIDE = 1000;

export interface Measures {
  /** In px. Kerning is left out: it is within 1 % for words. */
  readonly measure: Measure;
  /**
   * Measures by the table. If it lacks a letter, `other` measures the whole text, because in many
   * scripts the width of a letter depends on its neighbours.
   */
  readonly measureWith: (other: Measure) => Measure;
  /** Whether the table has every letter of a text. */
  readonly isMeasured: (text: string) => boolean;
}

/** By tables of letter widths in the form of advances.ts. */
export function measuresOf(regular: string, bolder: string): Measures {
  const tables = new Map<number, Int16Array>();

  /** Decoded on first use, since most pages never need all weights. Indexed by code point. */
  function tableOf(weight: 400 | 600): Int16Array {
    const known = tables.get(weight);
    if (known) return known;
    const table = new Int16Array(RANGES.at(-1)![1] + 1).fill(NONE);
    let at = 0;
    for (const [first, last] of RANGES) {
      for (let codePoint = first; codePoint <= last; codePoint++, at++) {
        const width = parseInt(regular.slice(2 * at, 2 * at + 2), 36);
        const more = weight === 600 ? bolder.charCodeAt(at) - EQUAL : 0;
        // 16 bits: a large code makes a bold letter narrower.
        if (width !== ABSENT) table[codePoint] = width + more;
      }
    }
    tables.set(weight, table);
    return table;
  }

  function thousandthsOf(
    text: string,
    weight: 400 | 600,
    widthOf: (character: string) => number,
  ): number {
    const table = tableOf(weight);
    let thousandths = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const known = unit < table.length ? table[unit]! : NONE;
      if (known !== NONE) {
        thousandths += known;
      } else {
        const character = String.fromCodePoint(text.codePointAt(i)!);
        thousandths += widthOf(character);
        i += character.length - 1;
      }
    }
    return thousandths;
  }

  return {
    measure: (text, size, weight) => (thousandthsOf(text, weight, estimate) * size) / 1000,
    measureWith: (other) => (text, size, weight) => {
      const thousandths = thousandthsOf(text, weight, lacking);
      return Number.isNaN(thousandths) ? other(text, size, weight) : (thousandths * size) / 1000;
    },
    isMeasured: (text) => !Number.isNaN(thousandthsOf(text, 400, lacking)),
  };
}

const NONE = -1;

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
/** Scripts whose letters are about as wide as Latin ones. */
const LEAN =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}\p{P}\p{Nd}\p{Z}]/u;
/** Letters of double width, and mathematical ones. */
const FULL = /[\uff01-\uff60\uffe0-\uffe6\u3000-\u303f\u{1d400}-\u{1d7ff}]/u;

/** An upper estimate, where nobody can measure: too much room does little harm. */
function estimate(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return LEAN.test(character) && !FULL.test(character) ? NARROW : WIDE;
}

const lacking = (character: string): number => (NO_WIDTH.test(character) ? 0 : NaN);

/** In the bundled sans. */
export const { measure, measureWith, isMeasured } = measuresOf(REGULAR, BOLDER);
