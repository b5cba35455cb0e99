/** A shown extent in words, as exact as the picture is. Pure; imports `time` and `layout`. */
import { dateOf, startOfDay, type CivilDate } from '../time/civil-date.ts';
import { extent, type Extent } from '../time/extent.ts';
import { DAY, HOUR, instant, type Instant } from '../time/instant.ts';
import { formatInstant } from '../time/iso.ts';
import { ENGLISH, yearText } from '../layout/words.ts';

/** From here on a day is too little to be named. */
const BY_MONTHS = 550 * DAY;
const BY_DAYS = 36 * HOUR;

/** "30 December 2025 – 8 January 2026", "February 2022 – January 2026", "6 January 2026, 06:00–18:00". */
export function extentWords(shown: Extent): string {
  const { from, to } = wholeUnits(shown);
  const first = dateOf(from);
  const last = dateOf(instant(to - 1));
  const unit = unitOf(shown);
  if (unit === 'month') return range(monthWords(first), monthWords(last));
  if (unit === 'day') return range(dayWords(first), dayWords(last));
  const [start, end] = [clock(from), clock(to)];
  return dayWords(first) === dayWords(last)
    ? `${dayWords(first)}, ${start}–${end}`
    : `${dayWords(first)}, ${start} – ${dayWords(dateOf(to))}, ${end}`;
}

/**
 * On whole months, days or hours, whichever an extent of this length is worded in. A chart shows a
 * little more than it is asked for: each end goes to the nearest, which such a margin does not move.
 */
function wholeUnits(shown: Extent): Extent {
  const { from, to } = shown;
  const unit = unitOf(shown);
  if (unit === 'month') return extent(nearestMonth(from), nearestMonth(to));
  const length = unit === 'day' ? DAY : HOUR;
  const start = nearest(from, length);
  return extent(start, Math.max(nearest(to, length), start + length));
}

/** A day with a margin is worded as that day. */
function unitOf({ from, to }: Extent): 'month' | 'day' | 'hour' {
  if (to - from >= BY_MONTHS) return 'month';
  const whole = [from, to].every((t) => Math.abs(t - nearest(t, DAY)) <= 2 * HOUR);
  return to - from >= BY_DAYS || (whole && to - from > DAY / 2) ? 'day' : 'hour';
}

const nearest = (t: Instant, unit: number): number => Math.round(t / unit) * unit;

function nearestMonth(t: Instant): Instant {
  const { year, month, day } = dateOf(t);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return startOfDay({ ...(day <= 15 ? { year, month } : next), day: 1 });
}

/** `2025-12-30-2026-01-09`: in characters that any file system allows. */
export function extentStem(shown: Extent): string {
  const { from, to } = wholeUnits(shown);
  return `${formatInstant(from)}-${formatInstant(to)}`.replaceAll(':', '');
}

const range = (first: string, last: string): string =>
  first === last ? first : `${first} – ${last}`;

const monthWords = ({ year, month }: CivilDate): string =>
  `${ENGLISH.months[month - 1]} ${yearText(year, ENGLISH)}`;

const dayWords = (date: CivilDate): string => `${date.day} ${monthWords(date)}`;

const clock = (t: Instant): string => {
  const minutes = Math.round((t - startOfDay(dateOf(t))) / (HOUR / 60));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
