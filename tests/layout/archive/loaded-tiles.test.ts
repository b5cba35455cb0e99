/** Labels of an archive keep their places, whatever of it is loaded. */
import { describe, expect, test } from 'vitest';
import { neededParts } from '../../../src/app/archive/needed-tiles.ts';
import type { ChildJson } from '../../../src/archive/format.ts';
import { wallsOf } from '../../../src/archive/grid.ts';
import { columnOf, keepPlaces, tilingOf, type LoadedTile } from '../../../src/layout/archive.ts';
import { layout, prepare, widestExtent, type Placement } from '../../../src/layout/first-load.ts';
import { COLUMN } from '../../../src/layout/more-charts.ts';
import type { Layout, StripMark } from '../../../src/layout/layout.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { ENGLISH_DATES as words } from '../../../src/time/wording/date-words-en.ts';
import { duration, extent, overlaps, type Extent } from '../../../src/time/extent.ts';
import { archiveOf, asWritten, type Loaded } from '../../app/archive/small-archive.ts';
import { bursty } from '../bursty.ts';
import { entryOf } from '../entry-index.ts';
import { breaches, forgetWalls } from '../placement/breaches.ts';
import { synthetic } from '../synthetic.ts';

const many = asWritten(synthetic(20_000, 7));
const burst = asWritten(bursty(20_000, 3));
const WIDE = { width: 1200, height: 400 };
const NARROW = { width: 390, height: 700 };

const place = ({ index, archive, tiling }: Loaded, size: Layout['size']): Placement =>
  prepare(index, { ...size, measure, words, tiling, column: columnOf(COLUMN, archive) });

/** Views of all zooms, at places of all kinds. */
function* viewsOf(placement: Placement, count: number): Generator<Extent> {
  const limits = widestExtent(placement);
  const longest = duration(limits);
  for (let n = 0; n < count; n++) {
    const length = longest / 2 ** ((n * 16) / count);
    const from = limits.from + (longest - length) * ((n * 0.618) % 1);
    yield extent(from, from + length);
  }
}

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

  test.for([6, 10, 14, 18, 24])('in %i rows', (rows) => {
    expect(breaches(place(loaded, { ...WIDE, height: 120 + rows * 25 }))).toEqual([]);
  });

  test('in a column', () => {
    expect(breaches(place(loaded, NARROW))).toEqual([]);
  });

  test('and the check finds labels that show too soon, and tiles without walls', () => {
    expect(breaches(place(loaded, WIDE), 0.97).length).toBeGreaterThan(100);
    const placement = place(loaded, WIDE);
    forgetWalls(placement);
    expect(breaches(placement).length).toBeGreaterThan(10);
  });
});

describe.for([
  ['spread', many],
  ['in bursts', burst],
] as const)('%s, tiles show as much as all events placed at once', ([, timeline]) => {
  const tiled = place(archiveOf(timeline).load(), WIDE);
  const whole = prepare(timeline, { ...WIDE, measure, words });
  const frames = [...viewsOf(whole, 240)].map((shown) => {
    const view = { extent: shown, selection: null };
    const ids = (of: Placement) => new Set(layout(of, view, WIDE).items.map(({ event }) => event));
    return { shown, tiled: ids(tiled), whole: ids(whole) };
  });

  test('labels', () => {
    const count = (of: 'tiled' | 'whole') => frames.reduce((sum, each) => sum + each[of].size, 0);
    expect(count('tiled') / count('whole')).toBeGreaterThan(0.98);
  });

  test('labels of the twenty most important events in view', () => {
    let [tiledMost, wholeMost] = [0, 0];
    for (const { shown, tiled, whole } of frames) {
      const most = timeline.events
        .filter(({ when }) => overlaps(when.extent, shown))
        .sort((a, b) => b.importance - a.importance || a.label.length - b.label.length)
        .slice(0, 20);
      tiledMost += most.filter(({ id }) => tiled.has(id)).length;
      wholeMost += most.filter(({ id }) => whole.has(id)).length;
    }
    expect(tiledMost).toBeGreaterThanOrEqual(wholeMost);
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
