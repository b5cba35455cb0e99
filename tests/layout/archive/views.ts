/** Archives as charts of several sizes place them, and views of these. */
import { columnOf } from '../../../src/layout/archive.ts';
import { prepare, widestExtent, type Placement } from '../../../src/layout/first-load.ts';
import type { Layout } from '../../../src/layout/layout.ts';
import { COLUMN } from '../../../src/layout/more-charts.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { duration, extent, type Extent } from '../../../src/time/extent.ts';
import { ENGLISH_DATES as words } from '../../../src/time/wording/date-words-en.ts';
import type { Loaded } from '../../app/archive/small-archive.ts';

export const WIDE = { width: 1200, height: 400 };
/** Its time runs down. */
export const NARROW = { width: 390, height: 700 };

export const ROWS = [6, 10, 14, 18, 24];

/** Of a chart with about this many rows. */
export const sizeOf = (rows: number): Layout['size'] => ({ ...WIDE, height: 120 + rows * 25 });

export const place = ({ index, archive, tiling }: Loaded, size: Layout['size']): Placement =>
  prepare(index, { ...size, measure, words, tiling, column: columnOf(COLUMN, archive) });

/** Views of all zooms, at places of all kinds. */
export function* viewsOf(placement: Placement, count: number): Generator<Extent> {
  const limits = widestExtent(placement);
  const longest = duration(limits);
  for (let n = 0; n < count; n++) {
    const length = longest / 2 ** ((n * 16) / count);
    const from = limits.from + (longest - length) * ((n * 0.618) % 1);
    yield extent(from, from + length);
  }
}
