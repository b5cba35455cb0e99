/** Labels of an archive keep their places, whatever of it is loaded. */
import { describe, expect, test } from 'vitest';
import type { ChildJson } from '../../../src/archive/format.ts';
import { wallsOf } from '../../../src/archive/grid.ts';
import type { LoadedTile } from '../../../src/layout/archive.ts';
import { archiveOf, asWritten } from '../../app/archive/small-archive.ts';
import { bursty } from '../bursty.ts';
import { entryOf } from '../entry-index.ts';
import { breaches } from '../placement/breaches.ts';
import { synthetic } from '../synthetic.ts';
import { testArrivals } from './arrivals.ts';
import { besideAllAtOnce, spoilt } from './promises.ts';
import { NARROW, place, ROWS, sizeOf, WIDE } from './views.ts';

const many = asWritten(synthetic(20_000, 7));
const burst = asWritten(bursty(20_000, 3));

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

// In more views: loaded-tiles.deep.ts.
testArrivals(many, burst, 24, 8);
