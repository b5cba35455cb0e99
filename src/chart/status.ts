/** How certain an event is, as a dash pattern. Reported events have a solid line. */
import type { Status } from '../timeline/timeline-index.ts';

const DASHES: Readonly<Record<Status, string | undefined>> = {
  confirmed: undefined,
  reported: undefined,
  claimed: '1.5 3',
  unconfirmed: '6 3 1.5 3',
  planned: '6 4',
};

/** An SVG dash array; undefined for a solid line. */
export const statusDashes = (status: Status): string | undefined => DASHES[status];
