/** Converts instants to px. Pure. */
import type { Extent } from '../../time/extent.ts';
import type { Instant } from '../../time/instant.ts';

export interface Scale {
  readonly from: Instant;
  readonly to: Instant;
  /** Px from the first instant to the last. */
  readonly width: number;
  /** Px per millisecond: the `s` of README.md in src/layout. */
  readonly zoom: number;
}

export const scale = ({ from, to }: Extent, width: number): Scale => ({
  from,
  to,
  width,
  zoom: width / (to - from),
});

/** Subtracts before it multiplies, so that years far from now keep their last px. */
export const x = ({ from, zoom }: Scale, t: number): number => (t - from) * zoom;
