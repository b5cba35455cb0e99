/** How sure an event is, as a dash pattern: what is reported is drawn whole. */
import type { Status } from '../timeline/timeline.ts';

const DASHES: Readonly<Record<Status, string | undefined>> = {
  confirmed: undefined,
  reported: undefined,
  claimed: '1.5 3',
  unconfirmed: '6 3 1.5 3',
  planned: '6 4',
};

/** An SVG dash array; undefined where the line is solid. */
export const statusDashes = (status: Status): string | undefined => DASHES[status];
