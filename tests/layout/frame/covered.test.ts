/** A selected event may lie over others. Of these nothing is seen then, rather than pieces. */
import { describe, expect, test } from 'vitest';
import { homeExtent, isNarrow, layout, widestExtent } from '../../../src/layout/index.ts';
import type { Box, Item, Layout } from '../../../src/layout/layout.ts';
import { unwarpExtent, warpedExtent, warpedLength, warpExtent } from '../../../src/time/warp.ts';
import { TIME_SCALES } from '../../../src/timeline/timeline.ts';
import { entryOf } from '../entry-index.ts';
import { summitChart } from '../summit-chart.ts';

/** Px of both axes in which two boxes lie over one another. */
function overlap(a: Box, b: Box): { x: number; y: number } {
  return {
    x: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    y: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}
const byEvent = (items: readonly Item[]) => new Map(items.map((item) => [item.event, item]));

const CHARTS = [1200, 620, 390].flatMap((width) =>
  TIME_SCALES.map((scale) => [width, scale] as const),
);

describe.each(CHARTS)('at the width of %i, %s', (width, scale) => {
  const { timeline, size, placement, warp } = summitChart(width, scale);
  const isDown = isNarrow(width);

  /** The frames with each of the events selected, beside that without. */
  function eachSelected(
    look: (chosen: Item, frame: Layout, plain: Layout, name: string) => void,
  ): void {
    for (const extent of [homeExtent(placement), widestExtent(placement)]) {
      const plain = layout(placement, { extent, selection: null }, size);
      for (const { id } of timeline.events) {
        const frame = layout(placement, { extent, selection: id }, size);
        const chosen = frame.items.find(({ selected }) => selected);
        if (chosen) look(chosen, frame, plain, id);
      }
    }
  }

  test('what it covers is gone, and all others are as they were', () => {
    let covered = 0;
    eachSelected((chosen, frame, plain, id) => {
      const items = byEvent(frame.items);
      for (const before of plain.items) {
        if (before.event === id) continue;
        const { x, y } = overlap(chosen.box, before.box);
        const [along, across] = isDown ? [y, x] : [x, y];
        const now = items.get(before.event);
        const name = `${before.event} under ${id}`;
        if (across <= 0 || along <= 0) expect(now, name).toEqual(before);
        else if (along >= 6) expect(now, name).toBeUndefined();
        else expect(now!.opacity, name).toBeLessThan(before.opacity);
        covered += Number(now !== before && now?.opacity !== before.opacity);
      }
    });
    // To scale, the widest view has few labels, and most events lie over one of them.
    if (scale === 'to-scale') expect(covered).toBeGreaterThan(3);
  });

  test('if it shows anyway, nothing fades', () => {
    eachSelected((chosen, frame, plain, id) => {
      if (chosen.forced) return;
      const others = ({ items }: Layout): Item[] => items.filter(({ event }) => event !== id);
      expect(others(frame), id).toEqual(others(plain));
    });
  });

  test('what it covers is counted as not labelled', () => {
    eachSelected((chosen, frame, plain, id) => {
      // A selected bar is drawn from the edge on, although its place in the strip is out of view.
      const isBeyond = chosen.bar?.start === 'beyond' || chosen.bar?.end === 'beyond';
      expect(frame.inView - plain.inView, id).toBeGreaterThanOrEqual(0);
      expect(frame.inView - plain.inView, id).toBeLessThanOrEqual(Number(isBeyond));
    });
  });

  test('what it covers comes and goes gradually as a reader zooms', () => {
    const home = warpedLength(warpExtent(warp, homeExtent(placement)));
    for (const { id } of timeline.events.filter((_, k) => k % 6 === 0)) {
      const centre = placement.entries.t0[entryOf(placement, id)]!;
      let last: ReadonlyMap<string, Item> | null = null;
      for (let ms = 2 * home; ms > home / 6; ms /= 1.002) {
        const extent = unwarpExtent(warp, warpedExtent(centre - ms / 2, centre + ms / 2));
        const items = byEvent(layout(placement, { extent, selection: id }, size).items);
        for (const event of new Set([...(last ?? items).keys(), ...items.keys()])) {
          if (event === id) continue;
          const [then, now] = [last ?? items, items].map((all) => all.get(event)?.opacity ?? 0);
          expect(Math.abs(now! - then!), `${event} beside ${id}`).toBeLessThan(0.35);
        }
        last = items;
      }
    }
  });
});
