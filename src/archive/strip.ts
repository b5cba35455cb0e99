/**
 * The strip of a tile: runs of events that are one cluster at every zoom for which the tile is the
 * finest that a view needs. Pure.
 *
 * The zooms at which neighbours come apart are computed for the whole archive, so it makes no
 * difference to the counts which tiles are loaded. They are whole eighths of an octave, rounded up,
 * which keeps the distance between counts.
 */
import type { StripJson } from './format.ts';
import { baseZoom, tileAt, tileLength, wallsOf } from './grid.ts';
import type { TileNode } from './tree.ts';

/** A tile's length divided by this is the unit of its strip: 1/32 px at its base zoom. */
export const STRIP_PARTS = 2 ** 16;

const IN_OCTAVE = 8;

/** In place of the opening behind the last event of all. */
export const NOTHING_BEHIND = -9999;

/**
 * A zoom in eighths of octaves above the base zoom of octave 0, rounded up. Null for infinity.
 *
 * @param zoom in px per ms; 0 for what is always apart
 */
export function writeOpening(zoom: number): number | null {
  if (zoom === Infinity) return null;
  if (zoom === 0) return NOTHING_BEHIND;
  return Math.ceil(IN_OCTAVE * Math.log2(zoom / baseZoom(0)) - 1e-9);
}

/** The inverse, in px per ms. */
export function readOpening(opening: number | null): number {
  if (opening === null) return Infinity;
  return opening === NOTHING_BEHIND ? 0 : baseZoom(0) * 2 ** (opening / IN_OCTAVE);
}

/**
 * @param instants by position
 * @param openings by position: the zoom from which an event is apart from the next one, as
 * `writeOpening` gives it
 */
export function stripOf(
  { octave, k, first, end, isLeaf }: TileNode,
  instants: Float64Array,
  openings: (position: number) => number | null,
): StripJson {
  if (isLeaf) {
    const o: (number | null)[] = [];
    for (let position = first; position < end; position++) o.push(openings(position));
    return { o };
  }
  const origin = stripOrigin(octave, k);
  const unit = tileLength(octave) / STRIP_PARTS;
  // Its parts take over from twice its base zoom.
  const last = -octave * IN_OCTAVE + IN_OCTAVE;
  const strip = { o: [], c: [], m: [], f: [], t: [] } as Columns;
  let before = 0;
  for (let from = first; from < end;) {
    let sum = 0;
    let to = from;
    const part = tileAt(instants[from]!, octave - 1);
    do {
      sum += instants[to]! - instants[from]!;
      to++;
    } while (
      to < end &&
      (openings(to - 1) ?? Infinity) > last &&
      tileAt(instants[to]!, octave - 1) === part
    );
    const place = (t: number): number => Math.round((t - origin) / unit);
    const middle = place(instants[from]! + sum / (to - from));
    strip.o.push(openings(to - 1));
    strip.c.push(to - from);
    strip.m.push(middle - before);
    strip.f.push(middle - place(instants[from]!));
    strip.t.push(place(instants[to - 1]!) - middle);
    before = middle;
    from = to;
  }
  return strip;
}

/** Where the middles of a strip are counted from: the tile's wall; for the root, that of tile 0. */
export const stripOrigin = (octave: number, k: number | null): number =>
  wallsOf(octave, k ?? 0).from;

interface Columns {
  readonly o: (number | null)[];
  readonly c: number[];
  readonly m: number[];
  readonly f: number[];
  readonly t: number[];
}
