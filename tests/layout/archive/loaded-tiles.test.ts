/** Labels of an archive keep their places, whatever of it is loaded. */
import { describe, expect, test } from 'vitest';
import { neededParts } from '../../../src/app/archive/needed-tiles.ts';
import type { ChildJson } from '../../../src/archive/format.ts';
import { wallsOf } from '../../../src/archive/grid.ts';
import { keepPlaces, tilingOf, type LoadedTile } from '../../../src/layout/archive.ts';
import { layout } from '../../../src/layout/first-load.ts';
import type { Layout, StripMark } from '../../../src/layout/layout.ts';
import { duration, type Extent } from '../../../src/time/extent.ts';
import { archiveOf, asWritten, type Loaded } from '../../app/archive/small-archive.ts';
import { bursty } from '../bursty.ts';
import { entryOf } from '../entry-index.ts';
import { breaches } from '../placement/breaches.ts';
import { synthetic } from '../synthetic.ts';
import { besideAllAtOnce, spoilt } from './promises.ts';
import { NARROW, place, ROWS, sizeOf, viewsOf, WIDE } from './views.ts';

const many = asWritten(synthetic(20_000, 7));
const burst = asWritten(bursty(20_000, 3));

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

const views = 67;

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

const leavesOf = (tile: LoadedTile): LoadedTile[] =>
  tile.parts.length === 0 ? [tile] : tile.parts.flatMap(leavesOf);

test.for([
  ['in rows', WIDE],
  ['in a column', NARROW],
] as const)('a tile, placed with those around it alone, is as in the whole: %s', ([, size]) => {
  const archive = archiveOf(many);
  const all = archive.load();
  const whole = place(all, size);
  const leaves = leavesOf(all.archive.root).filter((_, k) => k % 5 === 0);
  expect(leaves.length).toBeGreaterThan(8);
  let compared = 0;
  for (const { walls } of leaves) {
    const middle = (walls.from + walls.to) / 2;
    const isAround = ([octave, k]: ChildJson): boolean => {
      const { from, to } = wallsOf(octave, k);
      return from <= middle && middle < to;
    };
    const chain = place(archive.load(isAround), size);
    for (let i = 0; i < chain.entries.count; i++) {
      const { id } = chain.timeline.events[chain.entries.event[i]!]!;
      const t = chain.entries.t0[i]!;
      // Those outside of it are placed in tiles that have not come.
      const shows = chain.positions.activation[i]!;
      if (shows === Infinity) continue;
      const j = entryOf(whole, id);
      expect(whole.entries.t0[j]).toBe(t);
      expect([whole.positions.row[j], whole.positions.side[j]]).toEqual([
        chain.positions.row[i],
        chain.positions.side[i],
      ]);
      expect(whole.positions.activation[j]).toBe(shows);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(3000);
});

describe('no two labels ever touch', () => {
  const loaded = archiveOf(many).load();

  test.for(ROWS)('in %i rows', (rows) => {
    expect(breaches(place(loaded, sizeOf(rows)))).toEqual([]);
  });

  test('in a column', () => {
    expect(breaches(place(loaded, NARROW))).toEqual([]);
  });

  test('and the check finds labels that show too soon, and tiles without walls', () => {
    const { tooSoon, withoutWalls } = spoilt(loaded);
    expect(tooSoon).toBeGreaterThan(100);
    expect(withoutWalls).toBeGreaterThan(10);
  });
});

test.for([
  ['spread', many],
  ['in bursts', burst],
] as const)('%s, tiles show as much as all events placed at once', ([, timeline]) => {
  const { labels, recall } = besideAllAtOnce(timeline, archiveOf(timeline).load(), 240);
  expect(labels).toBeGreaterThan(0.98);
  expect(recall).toBeGreaterThanOrEqual(1);
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
    for (const shown of viewsOf(whole, 24)) {
      const loaded = needed(archive, shown, length);
      const again = place({ ...loaded, tiling: tilingOf(loaded.archive, true, kept) }, size);
      const anew = place(loaded, size);
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
  for (const shown of viewsOf(whole, 24)) {
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
  expect(compared).toBeGreaterThan(200);
});
