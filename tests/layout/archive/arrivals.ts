/** Labels keep their places while tiles come: tests for as many views as are asked for. */
import { describe, expect, test } from 'vitest';
import { neededParts } from '../../../src/archive/needed-tiles.ts';
import { keepPlaces, tilingOf } from '../../../src/layout/archive.ts';
import { layout } from '../../../src/layout/first-load.ts';
import type { Layout, StripMark } from '../../../src/layout/layout.ts';
import { duration, type Extent } from '../../../src/time/extent.ts';
import type { TimelineIndex } from '../../../src/timeline/timeline-index.ts';
import { archiveOf, type Loaded } from '../../app/archive/small-archive.ts';
import { NARROW, place, viewsOf, WIDE } from './views.ts';

const needed = (archive: ReturnType<typeof archiveOf>, shown: Extent, length: number): Loaded => {
  const looked = { ...shown, zoom: length / duration(shown) };
  return archive.load((part) => neededParts([part], looked).length > 0);
};

/** At the edges, a run is in view or not as a whole. In px. */
const EDGE = 100;

/** What a reader is told by the marks of the strip away from its edges, and where these stand. */
const told = (all: readonly StripMark[], length: number, along: 'x' | 'y') => {
  const strip = all.filter((mark) => mark[along] > EDGE && mark[along] < length - EDGE);
  return {
    counts: strip.map((mark) =>
      mark.kind === 'dot' ? [1, Number(!mark.labelled)] : [mark.count, mark.unlabelled],
    ),
    places: strip.map((mark) => mark[along]),
  };
};

/**
 * @param many events as an archive has them, spread over time
 * @param burst the same in bursts
 * @param views how many views are compared
 * @param arrivals in how many of them tiles come one after the other
 */
export function testArrivals(
  many: TimelineIndex,
  burst: TimelineIndex,
  views: number,
  arrivals: number,
): void {
  describe.for([
    ['spread', many, WIDE],
    ['in bursts', burst, WIDE],
    ['in a column', many, NARROW],
  ] as const)('%s, a view shows the same from the tiles that it needs', ([, timeline, size]) => {
    const archive = archiveOf(timeline);
    const whole = place(archive.load(), size);
    const length = size.width < size.height ? size.height : size.width;

    test(`in ${views} views`, () => {
      let most = 0;
      for (const shown of viewsOf(whole, views)) {
        const loaded = needed(archive, shown, length);
        most = Math.max(most, loaded.count);
        const view = { extent: shown, selection: null };
        const [some, all] = [layout(place(loaded, size), view, size), layout(whole, view, size)];
        expect(some.items).toEqual(all.items);
        expect([some.ticks, some.bands, some.passing]).toEqual([all.ticks, all.bands, all.passing]);
        const along = length === size.width ? 'x' : 'y';
        const [strip, wholeStrip] = [some, all].map((each) => told(each.strip, length, along));
        expect(strip!.counts).toEqual(wholeStrip!.counts);
        // The middles of runs are rounded to a sixteenth of a px.
        strip!.places.forEach((px, k) => expect(px).toBeCloseTo(wholeStrip!.places[k]!, 0));
      }
      expect(most).toBeGreaterThan(5);
      expect(most).toBeLessThan(archive.tiles.size / 4);
    });
  });

  test.for([
    ['in rows', WIDE],
    ['in a column', NARROW],
  ] as const)(
    'tiles that come one by one, each placed once, stand as if placed anew: %s',
    ([, size]) => {
      const archive = archiveOf(burst);
      const kept = keepPlaces();
      const length = size === WIDE ? size.width : size.height;
      const whole = place(archive.load(), size);
      for (const shown of viewsOf(whole, arrivals)) {
        const loaded = needed(archive, shown, length);
        const again = place({ ...loaded, tiling: tilingOf(loaded.archive, true, kept) }, size);
        const anew = place(loaded, size);
        expect(again.bands).toEqual(anew.bands);
        expect(again.positions).toEqual(anew.positions);
        expect(again.entries.t1).toEqual(anew.entries.t1);
        const view = { extent: shown, selection: null };
        expect(layout(again, view, size).items).toEqual(layout(anew, view, size).items);
      }
    },
  );

  test.for([
    ['in rows', WIDE],
    ['in a column', NARROW],
  ] as const)('no label pops or jumps while tiles come: %s', ([, size]) => {
    const archive = archiveOf(burst);
    const kept = keepPlaces();
    const length = size === WIDE ? size.width : size.height;
    const whole = place(archive.load(), size);
    let compared = 0;
    for (const shown of viewsOf(whole, arrivals)) {
      const looked = { ...shown, zoom: length / duration(shown) };
      let stood: Layout['items'] = [];
      // Tiles of one octave after the other.
      for (let octave = archive.root.octave; octave > archive.root.octave - 14; octave--) {
        const loaded = archive.load(
          (part) => part[0] >= octave && neededParts([part], looked).length > 0,
        );
        const placement = place({ ...loaded, tiling: tilingOf(loaded.archive, true, kept) }, size);
        const { items } = layout(placement, { extent: shown, selection: null }, size);
        const stands = new Map(items.map((item) => [item.event, item]));
        for (const item of stood) {
          expect(stands.get(item.event)?.label, item.event).toEqual(item.label);
          expect(stands.get(item.event)?.opacity, item.event).toBe(item.opacity);
          compared++;
        }
        // The label of a bar slides as far as its row is free, and at an edge others make way.
        stood = items.filter(({ bar, mark }) => {
          const at = mark && (size === WIDE ? mark.x : mark.y);
          return !bar && at !== null && at > 300 && at < length - 300;
        });
      }
    }
    expect(compared).toBeGreaterThan(9 * arrivals);
  });
}
