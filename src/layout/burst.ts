/** Stretches in which events crowd, with quiet between them: where a reader may want to go. Pure. */
import { dateOf, dayNumber, type CivilDate } from '../time/civil-date.ts';
import { contains, duration, extent, type Extent } from '../time/extent.ts';
import { DAY, instant } from '../time/instant.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { yearText, type AxisWords } from './words.ts';

export interface Burst {
  readonly extent: Extent;
  /** "Feb 2022", "31 Dec – 6 Jan", "6 January". */
  readonly text: string;
  /** Of events that lie in it. */
  readonly count: number;
}

/** Quiet for this share of all time ends a burst; what lasts longer than that share is no news. */
const QUIET = 1 / 24;
const LONG = 1 / 10;
/** A day with this share of its burst's events is a burst of its own. */
const BUSY_DAY = 1 / 4;
const MOST = 4;

/** In order of time, at most 5; none where the events are spread evenly. */
export function bursts({ events }: Timeline, words: AxisWords): Burst[] {
  const known = events.map(({ when }) => knownPart(when.extent)).filter((each) => each !== null);
  if (known.length === 0) return [];
  const all = hull(known);
  const short = known.filter((each) => duration(each) <= Math.max(DAY, LONG * duration(all)));
  const groups = apart(short, QUIET * duration(all));
  if (
    groups.length === 0 ||
    (groups.length === 1 && duration(hull(groups[0]!)) > duration(all) / 2)
  ) {
    return [];
  }
  const busiest = [...groups].sort((a, b) => b.length - a.length).slice(0, MOST);
  const day = busyDay(busiest[0]!);
  const lastYear = dateOf(instant(all.to - 1)).year;
  return [...busiest.map((group) => ({ group, extent: hull(group) })), ...(day ? [day] : [])]
    .sort((a, b) => a.extent.from - b.extent.from || b.extent.to - a.extent.to)
    .map(({ group, extent }) => ({
      extent,
      text: stretchText(extent, lastYear, words),
      count: group.length,
    }));
}

/** The bursts, with the timeline's home in place of those that fill most of it. */
export function stretches(timeline: Timeline, words: AxisWords): Burst[] {
  const { home, events } = timeline;
  const isHome = ({ extent }: Burst): boolean =>
    contains(home, extent) && duration(extent) > duration(home) / 2;
  const year = dateOf(instant(home.to - 1)).year;
  const count = events.filter(({ when }) => contains(home, when.extent)).length;
  return [
    ...bursts(timeline, words).filter((burst) => !isHome(burst)),
    { extent: home, text: stretchText(home, year, words), count },
  ].sort((a, b) => a.extent.from - b.extent.from || b.extent.to - a.extent.to);
}

/** An open date counts as the day at its known end. */
function knownPart({ from, to }: Extent): Extent | null {
  if (from === -Infinity && to === Infinity) return null;
  if (from === -Infinity) return extent(to - DAY, to);
  return to === Infinity ? extent(from, from + DAY) : extent(from, to);
}

/** The smallest extent that holds them all; of at least one. */
const hull = (extents: readonly Extent[]): Extent =>
  extents.reduce((all, { from, to }) => extent(Math.min(all.from, from), Math.max(all.to, to)));

/** Groups in order of time, with more than `quiet` ms between them. */
function apart(extents: readonly Extent[], quiet: number): Extent[][] {
  const groups: Extent[][] = [];
  let end = -Infinity;
  for (const each of [...extents].sort((a, b) => a.from - b.from)) {
    if (each.from - end > quiet) groups.push([]);
    groups.at(-1)!.push(each);
    end = Math.max(end, each.to);
  }
  return groups;
}

function busyDay(group: readonly Extent[]): { group: Extent[]; extent: Extent } | null {
  const days = new Map<number, Extent[]>();
  for (const each of group) {
    const day = Math.floor(each.from / DAY);
    if (each.to <= (day + 1) * DAY) days.set(day, [...(days.get(day) ?? []), each]);
  }
  const [busiest] = [...days].sort(([, a], [, b]) => b.length - a.length);
  if (!busiest || busiest[1].length < Math.max(3, BUSY_DAY * group.length)) return null;
  const of = extent(busiest[0] * DAY, (busiest[0] + 1) * DAY);
  return contains(of, hull(group)) ? null : { group: busiest[1], extent: of };
}

/** As short as it can be: the year only where it is not the last. */
function stretchText({ from, to }: Extent, lastYear: number, words: AxisWords): string {
  const first = dateOf(from);
  const last = dateOf(instant(to - 1));
  const days = dayNumber(last) - dayNumber(first) + 1;
  const year = last.year === lastYear ? '' : ` ${yearText(last.year, words)}`;
  const { monthsOfDay, shortMonths } = words.names;
  const month = ({ month }: CivilDate): string => shortMonths[month - 1]!;
  const day = ({ day }: CivilDate): string => words.dayOfMonth(day);
  if (days === 1) return `${day(first)} ${monthsOfDay[first.month - 1]!}${year}`;
  if (days > 366) return `${yearText(first.year, words)} – ${yearText(last.year, words)}`;
  const whole = first.day === 1 && dateOf(to).day === 1;
  if (whole && days > 363) return yearText(first.year, words);
  if (whole && first.month === last.month) return `${month(first)} ${yearText(last.year, words)}`;
  if (days > 62) return `${month(first)} – ${month(last)} ${yearText(last.year, words)}`;
  const start = first.month === last.month ? day(first) : `${day(first)} ${month(first)}`;
  return `${start} – ${day(last)} ${month(last)}${year}`;
}
