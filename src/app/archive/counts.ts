/** How many events of each lane begin in each stretch of an archive's time. Pure. */
import type { HeadJson } from '../../archive/format.ts';
import { extent, type Extent } from '../../time/extent.ts';

const STRETCHES = 16;

export interface StretchCount {
  readonly extent: Extent;
  /** By lane. */
  readonly counts: readonly number[];
}

/** Stretches of the same length, in order of time. */
export function countStretches({
  extent: [from, to],
  minimap,
}: Pick<HeadJson, 'extent' | 'minimap'>): StretchCount[] {
  const at = (k: number): number => from + (k * (to - from)) / STRETCHES;
  return Array.from({ length: STRETCHES }, (_, k) => ({
    extent: extent(at(k), at(k + 1)),
    counts: minimap.map((parts) => {
      const [first, end] = [k, k + 1].map((n) => Math.round((n * parts.length) / STRETCHES));
      return parts.slice(first, end).reduce((sum, n) => sum + n, 0);
    }),
  }));
}
