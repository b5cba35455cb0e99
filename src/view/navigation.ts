/**
 * Zooms and pans a view, and keeps it within limits. Pure.
 *
 * All of this is in warped time, in which a pan changes no zoom. Positions are fractions of the
 * width: 0 is the left edge, 1 the right.
 */
import { warpedExtent, warpedLength, type Warped, type WarpedExtent } from '../time/warp.ts';
import { coarseness } from './closeness.ts';

export interface Limits {
  /** Nothing outside is shown. */
  readonly extent: WarpedExtent;
  /** The shortest length that may fill the width, in warped ms. */
  readonly shortest: number;
}

/** The warped instant at a fraction of the width. */
export const warpedAt = (shown: WarpedExtent, fraction: number): Warped =>
  (shown.from + fraction * warpedLength(shown)) as Warped;

/** Shows `1 / factor` as much; the instant at `fraction` stays where it is. */
export function zoom(shown: WarpedExtent, factor: number, fraction: number): WarpedExtent {
  const fixed = warpedAt(shown, fraction);
  const length = warpedLength(shown) / factor;
  return warpedExtent(fixed - fraction * length, fixed + (1 - fraction) * length);
}

/** Moves by a fraction of the width; positive goes later. */
export const pan = (shown: WarpedExtent, fraction: number): WarpedExtent =>
  warpedExtent(warpedAt(shown, fraction), warpedAt(shown, 1 + fraction));

/**
 * The nearest extent within the limits: first its length is adjusted, around its centre, then its
 * position.
 */
export function constrain(shown: WarpedExtent, limits: Limits): WarpedExtent {
  const longest = warpedLength(limits.extent);
  const shortest = Math.max(limits.shortest, coarseness(shown));
  const length = Math.min(Math.max(warpedLength(shown), shortest), longest);
  const centred = warpedAt(shown, 0.5) - length / 2;
  const from = Math.min(Math.max(centred, limits.extent.from), limits.extent.to - length);
  return warpedExtent(from, from + length);
}

/**
 * Pans as little as needed to show `wanted` (finite), with a share of the width free beside it. If
 * `wanted` is longer than that, it fills the view.
 */
export function reveal(shown: WarpedExtent, wanted: WarpedExtent, margin: number): WarpedExtent {
  const length = warpedLength(shown);
  const space = length * margin;
  const [from, to] = [wanted.from - space, wanted.to + space];
  const [first, last] = [Math.min(from, to - length), Math.max(from, to - length)];
  const start = Math.min(Math.max(shown.from, first), last);
  return warpedExtent(start, start + length);
}

/** The share of the width that stays free beside an event that is brought into view. */
export const BESIDE = 0.12;

/** Home, moved to an event that lies elsewhere, and widened if the event is long. */
export function moveHome(home: WarpedExtent, standing: WarpedExtent): WarpedExtent {
  if (home.from <= standing.from && standing.to <= home.to) return home;
  const length = warpedLength(standing) * (1 + 4 * BESIDE);
  const narrow = Math.min(1, warpedLength(home) / length);
  return reveal(zoom(home, narrow, 0.5), standing, BESIDE);
}
