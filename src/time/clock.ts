/**
 * From clock times to the time axis. Pure.
 *
 * On the axis every day is 86,400,000 ms long. On the days when clocks change it is not, so such a
 * day is stretched evenly onto its place: midnights stay where they are, an hour that comes twice
 * has two places, and a later moment always lies further on. All comparisons between dates can then
 * be comparisons of numbers.
 */
import { twoDigits } from './digits.ts';
import { DAY, HOUR, instant, MINUTE, SECOND, type Instant } from './instant.ts';

/** When and how a place's clocks change. */
export interface ClockChange {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Milliseconds that the clocks are ahead of UTC before and after it. */
  readonly from: number;
  readonly to: number;
}

/**
 * @param local what the clock shows, in ms since 1970-01-01T00:00 on that clock
 * @param ahead ms that the clock is then ahead of UTC
 * @param changes the changes of this clock, on at least the days that are asked about
 */
export function onAxis(local: number, ahead: number, changes: readonly ClockChange[]): Instant {
  const utc = local - ahead;
  for (const change of changes) {
    const [first, last] = daysOf(change);
    if (utc < beginning(first, change) || utc >= beginning(last + 1, change)) continue;
    let day = last;
    while (utc < beginning(day, change)) day--;
    const from = beginning(day, change);
    const length = beginning(day + 1, change) - from;
    return instant(day * DAY + ((utc - from) * DAY) / length);
  }
  return instant(local);
}

/** A part of a day in which the clock runs on: where it is on the axis, and what the clock shows. */
export interface ClockRun {
  readonly from: number;
  readonly to: number;
  /** What the clock shows at `from`, in ms since 1970-01-01T00:00 on that clock. */
  readonly local: number;
  /** Ms of the clock in one ms of the axis. */
  readonly rate: number;
  /** Ms that the clock is ahead of UTC; null: this day has no change, so the data do not say. */
  readonly ahead: number | null;
}

/** The parts of a day, in order: two around a change, none in a day that clocks skipped. */
export function clockRuns(day: number, changes: readonly ClockChange[]): ClockRun[] {
  const start = day * DAY;
  const change = changes.find((each) => {
    const [first, last] = daysOf(each);
    return day >= first && day <= last;
  });
  if (!change) return [{ from: start, to: start + DAY, local: start, rate: 1, ahead: null }];
  const [first, last] = [beginning(day, change), beginning(day + 1, change)];
  const rate = (last - first) / DAY;
  const at = Math.min(Math.max(change.at, first), last);
  const run = (from: number, to: number, ahead: number): ClockRun[] =>
    from < to
      ? [
          {
            from: start + (from - first) / rate,
            to: start + (to - first) / rate,
            local: from + ahead,
            rate,
            ahead,
          },
        ]
      : [];
  return [...run(first, at, change.from), ...run(at, last, change.to)];
}

/** The inverse of `onAxis`: what the clock shows at an instant of the axis, and how far it is ahead. */
export function clockAt(
  t: Instant,
  changes: readonly ClockChange[],
): Pick<ClockRun, 'local' | 'ahead'> {
  const run = clockRuns(Math.floor(t / DAY), changes).findLast(({ from }) => from <= t);
  if (!run) return { local: t, ahead: null };
  return { local: run.local + (t - run.from) * run.rate, ahead: run.ahead };
}

/** The first and the last day (as day numbers) on which a clock shows times around its change. */
function daysOf({ at, from, to }: ClockChange): [number, number] {
  const shown = [at + from, at + to].map((local) => Math.floor(local / DAY));
  return [Math.min(...shown), Math.max(...shown)];
}

/**
 * The first moment (ms UTC) of a day near a change. Midnight may come twice: in Havana clocks go from
 * 01:00 back to 00:00, and the day begins with the first. In St John’s they went from 00:01 back to
 * 23:01, into the day before, so it begins with the second. A day that was skipped begins where it
 * ends.
 */
function beginning(day: number, { at, from, to }: ClockChange): number {
  const after = day * DAY - to;
  return after > at ? after : Math.min(day * DAY - from, at);
}

/** "+01:00", "-09:30"; with seconds where a zone of old has them: "+00:09:21". */
export function formatAhead(ahead: number): string {
  const length = Math.abs(ahead);
  const parts = [length / HOUR, (length % HOUR) / MINUTE, (length % MINUTE) / SECOND];
  const shown = parts
    .slice(0, length % MINUTE === 0 ? 2 : 3)
    .map((part) => twoDigits(Math.floor(part)));
  return `${ahead < 0 ? '-' : '+'}${shown.join(':')}`;
}

/** The inverse; of texts that `formatAhead` writes. */
export function parseAhead(text: string): number {
  const [hours, minutes, seconds = 0] = text.slice(1).split(':').map(Number);
  const length = hours! * HOUR + minutes! * MINUTE + seconds * SECOND;
  return text.startsWith('-') ? 0 - length : length;
}
