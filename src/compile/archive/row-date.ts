/** The date of a row, as the build needs it. Pure. */
import { ARROW_ORDER, timeOf } from '../../layout/axis/shape.ts';
import { extent, type Extent } from '../../time/extent.ts';
import { MINUTE } from '../../time/instant.ts';
import type { DateUnit } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';

/** What a row is on the axis. Marks that share a day have larger numbers: see `dayMark`. */
export const BAR = 0;
const MOMENT = 1;
const DAY_MARK = 2;

/** Of one day, the marks with arrows to earlier times have the least number, those to later the greatest. */
const dayMark = (arrow: keyof typeof ARROW_ORDER | null): number =>
  DAY_MARK + ARROW_ORDER[arrow ?? 'none'];

/** Whether it is a mark that shares its day with others. */
export const isDayMark = (kind: number): boolean => kind >= DAY_MARK;

/** Many rows may share one, so it is flat: what lies apart is slow to reach. */
export interface RowDate {
  /** As in archive/date-text.ts. */
  readonly text: string;
  readonly kind: number;
  /** Where the unit of a mark begins and ends, or all the time that a bar's date may cover; in ms. */
  readonly from: number;
  readonly to: number;
  /** All the time that it may cover. */
  readonly extent: Extent;
  /** How far the clocks of its times of day are ahead of UTC, in ms. */
  readonly ahead: readonly number[];
}

/** @param text as in archive/date-text.ts */
export function rowDate(when: When, text: string): RowDate {
  const { extent: covered, earliest, latest } = when;
  const time = timeOf(when);
  const clocks = [earliest?.clock, latest?.clock].filter(
    (clock) => clock !== undefined && clock !== null,
  );
  return {
    text,
    kind: time ? (time.isMoment ? MOMENT : dayMark(time.arrow)) : BAR,
    from: time ? time.from : covered.from,
    to: time ? time.from + time.length : covered.to,
    extent: covered,
    ahead: clocks.map(({ ahead }) => ahead),
  };
}

/** As `rowDate` of a span from one plain unit of the calendar to another. */
export function spanDate(text: string, { from }: DateUnit, { to }: DateUnit): RowDate {
  return { text, kind: BAR, from, to, extent: extent(from, to), ahead: [] };
}

/** As `rowDate` of a minute of UTC in a timeline whose clock has no changes. */
export function minuteDate(text: string, from: number): RowDate {
  const to = from + MINUTE;
  return { text, kind: MOMENT, from, to, extent: extent(from, to), ahead: IN_UTC };
}

/** Of the earliest and the latest time. */
const IN_UTC = [0, 0];
