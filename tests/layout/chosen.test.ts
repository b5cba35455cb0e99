/** A chosen event has its label whole, wherever in the view its mark or the start of its bar is. */
import { expect, test } from 'vitest';
import { homeExtent, isNarrow, layout } from '../../src/layout/index.ts';
import { unwarpExtent, warpedExtent, warpedLength, warpExtent } from '../../src/time/warp.ts';
import { TIME_SCALES } from '../../src/timeline/timeline.ts';
import { cutOff } from './edge-claims.ts';
import { entryOf } from './entry-index.ts';
import { summitChart } from './summit-chart.ts';

/** Px of a mark that an edge may cut off. */
const MARK = 8;

test.each([1200, 620, 390].flatMap((width) => TIME_SCALES.map((scale) => [width, scale] as const)))(
  'at the width of %i, %s',
  (width, scale) => {
    const { timeline, warp, size, placement } = summitChart(width, scale);
    const home = warpExtent(warp, homeExtent(placement));
    const length = isNarrow(width) ? size.height : width;
    const zoom = length / warpedLength(home);
    for (const { id } of timeline.events) {
      const i = entryOf(placement, id);
      const { anchor } = placement.entries.shape[i]!;
      for (let px = MARK; px <= length - MARK; px += 30) {
        const from = (isNarrow(width) ? anchor : placement.entries.t0[i]!) - px / zoom;
        const extent = unwarpExtent(warp, warpedExtent(from, from + warpedLength(home)));
        const frame = layout(placement, { extent, selection: id }, size);
        const chosen = frame.items.find(({ selected }) => selected)!;
        expect(chosen.opacity, `${id} at ${px} px`).toBe(1);
        expect(cutOff(frame, chosen), `${id} at ${px} px`).toBeLessThanOrEqual(0);
        expect(frame.items.at(-1), 'drawn last if it may lie over others').toBe(
          chosen.forced ? chosen : frame.items.at(-1),
        );
      }
    }
  },
);
