/** The width of a headline in the bundled serif at weight 600, the same on every machine. Pure. */
import { ABSENT, RANGES } from '../../layout/text/advance-ranges.ts';
import type { Measure } from '../../layout/layout.ts';
import { measure } from '../../layout/text/measure.ts';
import { SERIF_ADVANCES } from './serif-advances.ts';

let table: Map<number, number> | null = null;

/**
 * In px. A letter that the serif lacks is drawn in another face: `other` measures it, as if it were
 * set in the sans.
 */
export function measureSerif(text: string, size: number, other: Measure = measure): number {
  table ??= decode();
  let width = 0;
  for (const character of text) {
    const thousandths = table.get(character.codePointAt(0) ?? 0);
    width += thousandths === undefined ? other(character, size, 600) : (thousandths * size) / 1000;
  }
  return width;
}

function decode(): Map<number, number> {
  const decoded = new Map<number, number>();
  let at = 0;
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint++, at += 2) {
      const width = parseInt(SERIF_ADVANCES.slice(at, at + 2), 36);
      if (width !== ABSENT) decoded.set(codePoint, width);
    }
  }
  return decoded;
}
