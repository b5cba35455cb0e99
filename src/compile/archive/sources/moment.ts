/** Dates as databases have them: a day, or a time of a day. Pure. */
import { civilDate } from '../../../time/civil-date.ts';
import { formatClock, formatDate } from '../../../time/unit-text.ts';

export class Moment {
  /** Days since 1970-01-01. Infinite for an open end. */
  readonly days: number;
  /** Ms since the start of the day; null if the database knows no time of day. */
  readonly ms: number | null;
  /** Whether it is a time of UTC; otherwise it is one of the timeline's clock. */
  readonly isUtc: boolean;

  constructor(days: number, ms: number | null = null, isUtc = false) {
    this.days = days;
    this.ms = ms;
    this.isUtc = isUtc;
  }

  /** As the text of a cell, to the second. */
  toString(): string {
    if (!Number.isFinite(this.days)) return '..';
    const day = formatDate(civilDate(this.days));
    if (this.ms === null) return day;
    return `${day}T${formatClock(this.ms, 'second')}${this.isUtc ? 'Z' : ''}`;
  }
}

const DAY = 86_400_000n;

/** @param ms since 1970-01-01T00:00; what is finer than a second does not count */
export function momentAt(ms: bigint, isUtc: boolean): Moment {
  const within = ((ms % DAY) + DAY) % DAY;
  return new Moment(Number((ms - within) / DAY), Number(within), isUtc);
}
