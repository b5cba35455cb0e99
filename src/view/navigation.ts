/**
 * Zooms and pans an extent, and keeps it within limits. Pure.
 *
 * Positions are fractions of the width: 0 is the left edge, 1 the right.
 */
import { duration, extent, type Extent } from '../time/extent.ts';
import { instant, type Instant } from '../time/instant.ts';
import { coarseness } from './closeness.ts';

export interface Limits {
  /** Nothing outside is shown. */
  readonly extent: Extent;
  /** The shortest duration that may fill the width, in ms. */
  readonly shortest: number;
}

/** The instant at a fraction of the width. */
export const instantAt = (shown: Extent, fraction: number): Instant =>
  instant(shown.from + fraction * duration(shown));

/** Shows `1 / factor` as much; the instant at `fraction` stays where it is. */
export function zoom(shown: Extent, factor: number, fraction: number): Extent {
  const fixed = instantAt(shown, fraction);
  const length = duration(shown) / factor;
  return extent(fixed - fraction * length, fixed + (1 - fraction) * length);
}

/** Moves by a fraction of the width; positive goes later. */
export const pan = (shown: Extent, fraction: number): Extent =>
  extent(instantAt(shown, fraction), instantAt(shown, 1 + fraction));

/**
 * The nearest extent within the limits: first its length is adjusted, around its centre, then its
 * position.
 */
export function constrain(shown: Extent, limits: Limits): Extent {
  const longest = duration(limits.extent);
  const shortest = Math.max(limits.shortest, coarseness(shown));
  const length = Math.min(Math.max(duration(shown), shortest), longest);
  const centred = instantAt(shown, 0.5) - length / 2;
  const from = Math.min(Math.max(centred, limits.extent.from), limits.extent.to - length);
  return extent(from, from + length);
}

/**
 * Pans as little as needed to show `wanted` (finite), with a share of the width free beside it. If
 * `wanted` is longer than that, it fills the view.
 */
export function reveal(shown: Extent, wanted: Extent, margin: number): Extent {
  const length = duration(shown);
  const space = length * margin;
  const [from, to] = [wanted.from - space, wanted.to + space];
  const [first, last] = [Math.min(from, to - length), Math.max(from, to - length)];
  const start = Math.min(Math.max(shown.from, first), last);
  return extent(start, start + length);
}
