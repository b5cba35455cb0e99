/** The tiles of an archive hold every event once, and a leaf everything of its stretch. */
import { describe, expect, test } from 'vitest';
import { FINEST_OCTAVE, tileAt, topOctave, wallsOf } from '../../src/archive/grid.ts';
import { Levels } from '../../src/archive/levels.ts';
import { isOwn, MOST_IN_LEAF, treeOf, type TileNode } from '../../src/archive/tree.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { manyInstants, type Given } from './any-instants.ts';

function archiveOf(events: readonly Given[]) {
  const instants = Float64Array.from(events, ({ t }) => t);
  const top = topOctave(extent(instants[0]!, instants.at(-1)! + DAY));
  const levels = new Levels(events.length, top, [20, 16, 12]);
  events.forEach(({ t, lane, weight }, i) => levels.add(i, t, lane, weight));
  levels.finish();
  return { instants, top, depths: levels.depths, root: treeOf(instants, levels.depths, top) };
}

const tilesOf = (node: TileNode): TileNode[] => [node, ...node.parts.flatMap(tilesOf)];

describe('the tree of tiles', () => {
  const { instants, top, depths, root } = archiveOf(manyInstants(30_000));
  const tiles = tilesOf(root);
  const ownOf = (tile: TileNode): number[] =>
    Array.from({ length: tile.end - tile.first }, (_, i) => tile.first + i).filter((i) =>
      isOwn(depths[i]!, tile, top - tile.octave),
    );

  test('has every event in exactly one tile', () => {
    expect(tiles.length).toBeGreaterThan(50);
    const held = tiles.flatMap(ownOf).sort((a, b) => a - b);
    expect(held).toEqual([...instants.keys()]);
  });

  test('divides each tile along the grid', () => {
    expect(root.parts.length).toBeGreaterThanOrEqual(1);
    expect(root.parts.length).toBeLessThanOrEqual(3);
    for (const tile of tiles.slice(1)) {
      const { from, to } = wallsOf(tile.octave, tile.k!);
      expect(instants[tile.first]!).toBeGreaterThanOrEqual(from);
      expect(instants[tile.end - 1]!).toBeLessThan(to);
      for (const part of tile.parts) expect(Math.floor(part.k! / 2)).toBe(tile.k);
    }
    for (const { parts, first, end } of tiles.filter(({ isLeaf }) => !isLeaf))
      expect([parts[0]!.first, parts.at(-1)!.end]).toEqual([first, end]);
  });

  test('has leaves of at most 400 events, and divides nothing that would be one', () => {
    for (const tile of tiles) {
      const below = Array.from({ length: tile.end - tile.first }, (_, i) => tile.first + i).filter(
        (i) => depths[i]! >= top - tile.octave,
      ).length;
      expect(below <= MOST_IN_LEAF).toBe(tile.isLeaf);
    }
  });

  test('ends at the finest octave, even if everything happened at once', () => {
    const { root: one, top: octave } = archiveOf(
      Array.from({ length: 1000 }, () => ({ t: 5 * DAY, lane: 0, weight: 1 })),
    );
    const path = tilesOf(one);
    expect(path.map((tile) => tile.octave)).toEqual(
      Array.from({ length: octave - FINEST_OCTAVE + 1 }, (_, depth) => octave - depth),
    );
    expect(path.at(-1)!.isLeaf).toBe(true);
  });
});

test('no tile of the grid begins at midnight or at a whole minute', () => {
  for (const octave of [-4, 0, 3, 9])
    for (const k of [-3, 0, 1, 1000]) {
      const { from, to } = wallsOf(octave, k);
      expect(from % 60_000).not.toBe(0);
      expect([tileAt(from, octave), tileAt(to - 1, octave), tileAt(to, octave)]).toEqual([
        k,
        k,
        k + 1,
      ]);
    }
});
