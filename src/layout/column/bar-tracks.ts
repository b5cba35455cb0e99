/**
 * Gives bars their tracks: the parallel lines on which they stand left of the labels. Pure.
 *
 * Tracks are given once, by importance, so that bars of one track never overlap at any zoom. If
 * more bars go on at once than there are tracks, the least important get none.
 */
import type { Scale } from '../axis/scale.ts';
import type { Shape } from '../axis/shape.ts';

/**
 * The gap between two neighbours, as a share of the shorter one, so that they look like two bars.
 */
const FREE = 1 / 8;

/** The track of each shape: 0 is nearest to the labels, −1 means none. */
export function assignTracks(
  shapes: readonly Shape[],
  importance: (k: number) => number,
  most: number,
): Int8Array {
  const length = ({ t0, t1 }: Shape): number => t1 - t0;
  const isApart = (a: Shape | undefined, b: Shape | undefined): boolean =>
    !a || !b || b.t0 - a.t1 >= FREE * Math.min(length(a), length(b));
  const tracks: Shape[][] = Array.from({ length: most }, () => []);
  const trackOf = new Int8Array(shapes.length).fill(-1);
  [...shapes.keys()]
    .filter((k) => shapes[k]!.bar)
    .sort((a, b) => importance(b) - importance(a) || a - b)
    .forEach((k) => {
      const shape = shapes[k]!;
      trackOf[k] = tracks.findIndex((track) => {
        const at = countBegun(track, shape.t0);
        const isFree = isApart(track[at - 1], shape) && isApart(shape, track[at]);
        if (isFree) track.splice(at, 0, shape);
        return isFree;
      });
    });
  return trackOf;
}

/** A bar and the entry that it belongs to. */
export interface TrackBar extends Pick<Shape, 't0' | 't1'> {
  readonly entry: number;
}

/**
 * The parts of the entries that say where their bars stand. All are by entry, except `barTrack`,
 * which is by event.
 */
interface Bars {
  readonly down: { readonly tracks: number; readonly barTrack: Int8Array } | null;
  readonly event: Int32Array;
  readonly shape: readonly Shape[];
}

/** The bars of each track, in order of time. */
export function barsByTrack({ down, event, shape }: Bars): readonly (readonly TrackBar[])[] {
  const tracks: TrackBar[][] = Array.from({ length: down?.tracks ?? 0 }, () => []);
  shape.forEach(({ t0, t1 }, entry) => {
    tracks[down?.barTrack[event[entry]!] ?? -1]?.push({ t0, t1, entry });
  });
  return tracks.map((track) => track.sort((a, b) => a.t0 - b.t0));
}

/** The entries whose bar crosses an edge of the view: at most one for each track and edge. */
export const barsAcrossEdges = (
  tracks: readonly (readonly TrackBar[])[],
  { from, to }: Scale,
): number[] =>
  tracks.flatMap((track) => {
    const [first, last] = [from, to].map((edge) => track[countBegun(track, edge) - 1]);
    return [first, last === first ? undefined : last]
      .filter((bar) => bar !== undefined)
      .filter(({ t1 }) => t1 > from)
      .map(({ entry }) => entry);
  });

/** How many of these, in order of time, begin at or before `t`. */
function countBegun(bars: readonly Pick<Shape, 't0'>[], t: number): number {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bars[middle]!.t0 <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
