/** The counts of the strip are the same from an archive's tiles as from all events. */
import { describe, expect, test } from 'vitest';
import type { StripJson } from '../../src/archive/format.ts';
import { baseZoom, tileLength, topOctave } from '../../src/archive/grid.ts';
import { Levels } from '../../src/archive/levels.ts';
import {
  NOTHING_BEHIND,
  readOpening,
  STRIP_PARTS,
  stripOf,
  stripOrigin,
  writeOpening,
} from '../../src/archive/strip.ts';
import { treeOf, type TileNode } from '../../src/archive/tree.ts';
import { makeClusters, STRIP_SPACING } from '../../src/layout/placement/cluster.ts';
import { extent } from '../../src/time/extent.ts';
import { manyInstants } from './any-instants.ts';

const events = manyInstants(20_000);
const instants = Float64Array.from(events, ({ t }) => t);
const { openings } = makeClusters(instants);
const written = Array.from(instants, (_, i) => writeOpening(openings[i] ?? 0));
const top = topOctave(extent(instants[0]!, instants.at(-1)!));
const levels = new Levels(events.length, top, [20, 16, 12]);
events.forEach(({ t, lane, weight }, i) => levels.add(i, t, lane, weight));
levels.finish();
const root = treeOf(instants, levels.depths, top);

interface Run {
  readonly count: number;
  readonly middle: number;
  readonly opening: number;
}

function runsOf(tile: TileNode): Run[] {
  const strip: StripJson = stripOf(tile, instants, (i) => written[i]!);
  if (tile.isLeaf)
    return strip.o.map((opening, i) => ({
      count: 1,
      middle: instants[tile.first + i]!,
      opening: readOpening(opening),
    }));
  let middle = stripOrigin(tile.octave, tile.k);
  return strip.o.map((opening, i) => {
    middle += (strip.m![i]! * tileLength(tile.octave)) / STRIP_PARTS;
    return { count: strip.c![i]!, middle, opening: readOpening(opening) };
  });
}

/** The runs that a view of this zoom has once it has loaded what it needs. */
const seenAt = (zoom: number, tile: TileNode = root): Run[] =>
  tile.isLeaf || zoom <= 2 * baseZoom(tile.octave)
    ? runsOf(tile)
    : tile.parts.flatMap((part) => seenAt(zoom, part));

function clustersOf(runs: readonly Run[], zoom: number): { count: number; middle: number }[] {
  const clusters: { count: number; middle: number }[] = [];
  let isOpen = true;
  for (const { count, middle, opening } of runs) {
    const last = clusters.at(-1);
    if (isOpen || !last) clusters.push({ count, middle });
    else {
      last.middle = (last.middle * last.count + middle * count) / (last.count + count);
      last.count += count;
    }
    isOpen = opening <= zoom;
  }
  return clusters;
}

describe('the strip of tiles', () => {
  const zooms = Array.from({ length: 60 }, (_, i) => baseZoom(top) * 2 ** (i / 4));

  test('counts every event once and keeps the distance', () => {
    for (const zoom of zooms) {
      const clusters = clustersOf(seenAt(zoom), zoom);
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
      const gaps = clusters.slice(1).map(({ middle }, i) => (middle - clusters[i]!.middle) * zoom);
      // The unit of a middle is 1/16 px at twice the base zoom.
      expect(Math.min(...gaps)).toBeGreaterThan(STRIP_SPACING - 0.2);
    }
  });

  test('counts what all events would give', () => {
    const all = Array.from(instants, (t, i) => ({
      count: 1,
      middle: t,
      opening: readOpening(written[i]!),
    }));
    for (const zoom of zooms)
      expect(clustersOf(seenAt(zoom), zoom).map(({ count }) => count)).toEqual(
        clustersOf(all, zoom).map(({ count }) => count),
      );
  });

  test('rounds the zoom at which neighbours come apart up, by at most an eighth of an octave', () => {
    for (const opening of openings.filter(Number.isFinite)) {
      const rounded = readOpening(writeOpening(opening));
      expect(rounded / opening).toBeGreaterThan(1 - 1e-9);
      expect(rounded / opening).toBeLessThan(2 ** (1 / 8) + 1e-9);
    }
    expect(readOpening(writeOpening(Infinity))).toBe(Infinity);
    expect(readOpening(NOTHING_BEHIND)).toBe(0);
  });
});
