/** The width of a headline at weight 600, the same on every machine. Pure. */
import { ABSENT, RANGES } from '../../layout/text/advance-ranges.ts';
import type { Measure } from '../../layout/layout.ts';
import { measure } from '../../layout/text/measure.ts';
import { SERIF_ADVANCES } from './serif-advances.ts';

/**
 * In px. A letter that the font lacks is drawn in another face: `other` measures it, as if it were
 * set in the sans.
 */
export type MeasureHeadline = (text: string, size: number, other?: Measure) => number;

/** @param advances a table of letter widths in the form of serif-advances.ts */
export function serifMeasure(advances: string): MeasureHeadline {
  let table: Map<number, number> | null = null;
  return (text, size, other = measure) => {
    table ??= decode(advances);
    let width = 0;
    for (const character of text) {
      const thousandths = table.get(character.codePointAt(0) ?? 0);
      width +=
        thousandths === undefined ? other(character, size, 600) : (thousandths * size) / 1000;
    }
    return width;
  };
}

/** In the bundled serif. */
export const measureSerif = serifMeasure(SERIF_ADVANCES);

function decode(advances: string): Map<number, number> {
  const decoded = new Map<number, number>();
  let at = 0;
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++, at += 2) {
      const width = parseInt(advances.slice(at, at + 2), 36);
      if (width !== ABSENT) decoded.set(codePoint, width);
    }
  }
  return decoded;
}
