/**
 * Converts clock times to instants of the time axis. Pure.
 *
 * On the axis every day is 86,400,000 ms long. A day on which clocks change is longer or shorter,
 * so it is stretched evenly to that length. Midnights stay where they are, an hour that comes twice
 * has two positions, and a later moment always lies further on. Dates can then be compared as
 * numbers.
 */
import { twoDigits } from './digits.ts';
import { DAY, HOUR, instant, MINUTE, SECOND, type Instant } from './instant.ts';

/** When and how a place's clocks change. */
export interface ClockChange {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** How far the clocks are ahead of UTC before and after the change, in ms. */
  readonly from: number;
  readonly to: number;
}

/**
 * @param local what the clock shows, in ms since 1970-01-01T00:00 on that clock
 * @param ahead how far the clock is then ahead of UTC, in ms
 * @param changes the changes of this clock, at least on the days in question
 */
export function onAxis(local: number, ahead: number, changes: readonly ClockChange[]): Instant {
  const utc = local - ahead;
  for (const change of changes) {
    const [first, last] = daysOf(change);
    if (utc < firstMomentOf(first, change) || utc >= firstMomentOf(last + 1, change)) continue;
    let day = last;
    while (utc < firstMomentOf(day, change)) day--;
    const from = firstMomentOf(day, change);
    const length = firstMomentOf(day + 1, change) - from;
    return instant(day * DAY + ((utc - from) * DAY) / length);
  }
  return instant(local);
}

/** A part of a day without a change of clocks: its place on the axis, and what the clock shows. */
export interface ClockRun {
  readonly from: number;
  readonly to: number;
  /** What the clock shows at `from`, in ms since 1970-01-01T00:00 on that clock. */
  readonly local: number;
  /** How many ms the clock runs in one ms of the axis. */
  readonly rate: number;
  /** How far it is ahead of UTC, in ms. Null on a day without a change: the data do not say. */
  readonly ahead: number | null;
}

/** The parts of a day, in order: two around a change, none if the clocks skipped the day. */
export function clockRuns(day: number, changes: readonly ClockChange[]): ClockRun[] {
  const start = day * DAY;
  const change = changes.find((each) => {
    const [first, last] = daysOf(each);
    return day >= first && day <= last;
  });
  if (!change) return [{ from: start, to: start + DAY, local: start, rate: 1, ahead: null }];
  const [first, last] = [firstMomentOf(day, change), firstMomentOf(day + 1, change)];
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

/** The inverse of `onAxis`: what the clock shows at an instant, and how far it is ahead of UTC. */
export function clockAt(
  t: Instant,
  changes: readonly ClockChange[],
): Pick<ClockRun, 'local' | 'ahead'> {
  const run = clockRuns(Math.floor(t / DAY), changes).findLast(({ from }) => from <= t);
  if (!run) return { local: t, ahead: null };
  return { local: run.local + (t - run.from) * run.rate, ahead: run.ahead };
}

/** The first and the last day (as day numbers) that a clock shows around its change. */
function daysOf({ at, from, to }: ClockChange): [number, number] {
  const shown = [at + from, at + to].map((local) => Math.floor(local / DAY));
  return [Math.min(...shown), Math.max(...shown)];
}

/**
 * The first moment (ms UTC) of a day near a change. Midnight may come twice. In Havana clocks go
 * from 01:00 back to 00:00, so the day begins at the first midnight. In St John’s they went from
 * 00:01 back to 23:01 of the day before, so it begins at the second. A skipped day begins at its
 * end.
 */
function firstMomentOf(day: number, { at, from, to }: ClockChange): number {
  const after = day * DAY - to;
  return after > at ? after : Math.min(day * DAY - from, at);
}

/** "+01:00", "-09:30". Some historical zones have seconds: "+00:09:21". */
export function formatAhead(ahead: number): string {
  const length = Math.abs(ahead);
  const parts = [length / HOUR, (length % HOUR) / MINUTE, (length % MINUTE) / SECOND];
  const shown = parts
    .slice(0, length % MINUTE === 0 ? 2 : 3)
    .map((part) => twoDigits(Math.floor(part)));
  return `${ahead < 0 ? '-' : '+'}${shown.join(':')}`;
}

/** The inverse of `formatAhead`, for texts that it wrote. */
export function parseAhead(text: string): number {
  const [hours, minutes, seconds = 0] = text.slice(1).split(':').map(Number);
  const length = hours! * HOUR + minutes! * MINUTE + seconds * SECOND;
  return text.startsWith('-') ? 0 - length : length;
}
