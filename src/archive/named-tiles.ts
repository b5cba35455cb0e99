/**
 * Which tiles the head of an archive names. Pure.
 *
 * Each tile names the tiles below it. A page that knew no other names would ask for one octave after the
 * other. So the head names those of the first octaves, and all that home needs.
 */
import type { Extent } from '../time/extent.ts';
import { isNeeded } from './needed-tiles.ts';

/** How many octaves of tiles the head names, those that the root names included. */
const OCTAVES = 7;

/** The width of a chart on a wide page, in px. A narrower one needs fewer tiles. */
const WIDEST = 1120;

/** A page shows this share of home's length before it and after it, or less: see padding.ts. */
const BEFORE = 0.1;
const AFTER = 1;

/** Whether the head names a tile. The root names those of its own below it. */
export type IsNamed = (octave: number, k: number) => boolean;

/** @param top the octave of the root */
export function namedTiles(top: number, { from, to }: Extent): IsNamed {
  const length = to - from;
  const home = {
    ...{ from: from - BEFORE * length, to: to + AFTER * length },
    zoom: WIDEST / length,
  };
  return (octave, k) => top - octave > 1 && (top - octave <= OCTAVES || isNeeded(octave, k, home));
}
