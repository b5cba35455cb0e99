/** A stretch of time. Pure. */
import { instant, type Instant } from './instant.ts';

/** Half-open: it includes `from` but not `to`. Either end may be infinite (open or unknown). */
export interface Extent {
  readonly from: Instant;
  readonly to: Instant;
}

export const extent = (from: number, to: number): Extent => ({
  from: instant(from),
  to: instant(to),
});

export const duration = ({ from, to }: Extent): number => to - from;

export const overlaps = (a: Extent, b: Extent): boolean => a.from < b.to && b.from < a.to;

export const contains = (outer: Extent, inner: Extent): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
