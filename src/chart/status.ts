/** How sure an event is, as a dash pattern: what is reported is drawn whole. Imports `timeline`. */
import type { Status } from '../timeline/timeline.ts';

/** An SVG dash array; undefined where the line is solid. */
export const statusDashes = (status: Status): string | undefined =>
  status === 'planned'
    ? '6 4'
    : status === 'claimed'
      ? '1.5 3'
      : status === 'unconfirmed'
        ? '6 3 1.5 3'
        : undefined;
