/** The tables of letter widths for fonts of a site's own, in the form of ours. Pure. */
import { ABSENT, EQUAL, RANGES } from '../../layout/text/advance-ranges.ts';
import { BOLDER, REGULAR } from '../../layout/text/advances.ts';
import type { OwnFace } from './own-fonts.ts';
import { OWN_HEADINGS, OWN_TEXT } from './families.ts';
import { SERIF_ADVANCES } from './serif-advances.ts';

/** As in src/layout/text/advances.ts and serif-advances.ts. */
export interface WidthTables {
  readonly regular: string;
  readonly bolder: string;
  readonly serif: string;
}

export const OUR_TABLES: WidthTables = {
  regular: REGULAR,
  bolder: BOLDER,
  serif: SERIF_ADVANCES,
};

/** A letter that they lack is as wide as in our fonts, which it is then set in. */
export function tablesFor(faces: readonly OwnFace[]): WidthTables {
  const ours = (table: string, at: number): number => parseInt(table.slice(2 * at, 2 * at + 2), 36);
  const regular = widthsIn(faces, OWN_TEXT, 400);
  const bold = widthsIn(faces, OWN_TEXT, 600);
  const heading = widthsIn(faces, OWN_HEADINGS, 600);
  const points = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const bolds = points.map(
    (point, at) => bold(point) ?? ours(REGULAR, at) + BOLDER.charCodeAt(at) - EQUAL,
  );
  const plain = points.map((point, at) =>
    bolds[at]! >= ABSENT ? ABSENT : (regular(point) ?? ours(REGULAR, at)),
  );
  // The reader of the table adds this within 16 bits, so a bold letter may be narrower.
  const more = bolds.map((width, at) =>
    String.fromCharCode((EQUAL + (plain[at] === ABSENT ? 0 : width - plain[at]!)) & 0xffff),
  );
  const serif = points.map((point, at) => heading(point) ?? ours(SERIF_ADVANCES, at));
  return { regular: digits(plain), bolder: more.join(''), serif: digits(serif) };
}

const digits = (widths: readonly number[]): string =>
  widths.map((width) => width.toString(36).padStart(2, '0')).join('');

/**
 * In thousandths of an em. A letter too wide for the table is treated as missing, and is measured.
 */
function widthsIn(
  faces: readonly OwnFace[],
  family: string,
  weight: number,
): (point: number) => number | null {
  const widths = new Map<number, number>();
  for (const { font, letters, ...face } of faces) {
    if (face.family !== family || face.weight !== weight) continue;
    for (const point of letters) {
      const { advanceWidth } = font.glyphForCodePoint(point);
      widths.set(point, Math.min(Math.round((advanceWidth * 1000) / font.unitsPerEm), ABSENT));
    }
  }
  return (point) => widths.get(point) ?? null;
}
