/** The head of an archive names what a page needs first, so that no tile waits for another. */
import { describe, expect, test } from 'vitest';
import type { ChildJson } from '../../../src/archive/format.ts';
import { neededTiles, type Looked } from '../../../src/archive/needed-tiles.ts';
import { extentOf } from '../../../src/timeline/days.ts';
import { build, fill, manyEvents, type OnDisk } from './any-archive.ts';

const EVENTS = manyEvents(20_000);

const openAt = (from: string, to: string): OnDisk =>
  build((rows) => ({ ...fill(EVENTS)(rows), home: { from, to } }));

const keyOf = (octave: number, k: number | null): string => `${octave}/${k}`;

/** The tiles below each, as the head alone names them. */
function namedIn({ head }: OnDisk): (tile: ChildJson) => readonly ChildJson[] {
  const isBelow = ([octave, k]: ChildJson, [above, at]: ChildJson): boolean =>
    octave === above - 1 && Math.floor(k / 2) === at;
  return (tile) => head.tiles.filter((each) => isBelow(each, tile));
}

/** The same, as the tiles themselves name them. */
function tilesIn({ tiles }: OnDisk): (tile: ChildJson) => readonly ChildJson[] {
  const below = new Map(tiles.map(({ octave, k, tile }) => [keyOf(octave, k), tile.k]));
  return ([octave, k]) => below.get(keyOf(octave, k))!;
}

describe.for([
  ['of two days', '2004-01-10', '2004-01-12'],
  ['of a day with a wall of many octaves', '2003-12-31', '2004-01-01'],
  ['of two months', '2004-01-01', '2004-03-01'],
  ['of all time', '1990-01-01', '2020-01-01'],
])('a home %s', ([, from, to]) => {
  const archive = openAt(from!, to!);
  const { head } = archive;
  const home = extentOf(head.home)!;
  const length = home.to - home.from;

  test.for([
    ['as wide as can be', 1120, 0, 0],
    ['with room for its last labels', 1120, 0.04, 0.6],
    ['on a phone', 360, 0.1, 0.6],
  ] as const)('%s', ([, width, before, after]) => {
    const looked: Looked = {
      ...{ from: home.from - before * length, to: home.to + after * length },
      zoom: width / (length * (1 + before + after)),
    };
    const needed = neededTiles(head.root.k, tilesIn(archive), looked);
    expect(neededTiles(head.root.k, namedIn(archive), looked)).toEqual(needed);
  });

  test('names no tile twice, and parents before children', () => {
    const names = head.tiles.map(([octave, k]) => keyOf(octave, k));
    expect(new Set(names).size).toBe(names.length);
    expect(head.tiles.map(([octave]) => octave)).toEqual(
      head.tiles.map(([octave]) => octave).sort((a, b) => b - a),
    );
  });
});

test('a home of two days needs tiles that are deeper than those of the first octaves', () => {
  const { head } = openAt('2004-01-10', '2004-01-12');
  const deepest = Math.min(...head.tiles.map(([octave]) => octave));
  expect(head.octave - deepest).toBeGreaterThan(7);
  expect(head.tiles.filter(([octave]) => head.octave - octave > 7).length).toBeLessThan(20);
});
