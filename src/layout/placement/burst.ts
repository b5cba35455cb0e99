/**
 * Stretches in which events crowd, with quiet times between them: where a reader may want to go.
 * Pure.
 */
import { dateOf, dayNumber, type CivilDate } from '../../time/civil-date.ts';
import type { DateWords } from '../../time/wording/date-words.ts';
import { contains, duration, extent, overlaps, type Extent } from '../../time/extent.ts';
import { DAY, instant } from '../../time/instant.ts';
import { coarsest, finest, isCoarser, type Precision } from '../../time/precision.ts';
import { joinStretches, stretchOf, type Stretch } from '../../time/stretch.ts';
import { wordStretchShort } from '../../time/wording/wording.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { yearText, type AxisWords } from '../axis/words.ts';

export interface Burst {
  readonly extent: Extent;
  /** @example "Feb 2022", "31 Dec – 6 Jan", "6 January" */
  readonly text: string;
  /** The number of events that lie in it. */
  readonly count: number;
}

/**
 * A quiet time of this share of the whole ends a burst. An event that lasts longer than this share
 * belongs to no burst.
 */
const QUIET = 1 / 24;
const LONG = 1 / 10;
/** A day with this share of its burst's events is a burst of its own. */
const BUSY_DAY = 1 / 4;
const MOST = 4;

/** The extent that a date names; for an open date, its known end. */
interface Named extends Extent {
  readonly stretch: Stretch;
}

/** In order of time, at most 5. Empty if the events are spread evenly. */
export function findBursts({ events }: TimelineIndex, words: DateWords): Burst[] {
  const known = events.map(({ when }) => named(stretchOf(when)));
  if (known.length === 0) return [];
  const all = hullOf(known);
  const short = known.filter((each) => duration(each) <= Math.max(DAY, LONG * duration(all)));
  const groups = splitAtQuiet(short, QUIET * duration(all));
  if (
    groups.length === 0 ||
    (groups.length === 1 && duration(hullOf(groups[0]!)) > duration(all) / 2)
  ) {
    return [];
  }
  const busiest = [...groups].sort((a, b) => b.length - a.length).slice(0, MOST);
  const day = busyDay(busiest[0]!);
  const lastYear = dateOf(instant(all.to - 1)).year;
  return [...busiest.map((group) => ({ group, extent: hullOf(group) })), ...(day ? [day] : [])]
    .sort((a, b) => a.extent.from - b.extent.from || b.extent.to - a.extent.to)
    .map(({ group, extent }) => ({
      extent,
      text: burstText(extent, group, lastYear, words),
      count: group.length,
    }));
}

/** The bursts, with the timeline's home in place of the bursts that fill most of it. */
export function listStretches(timeline: TimelineIndex, words: DateWords): Burst[] {
  const { home, events } = timeline;
  const isHome = ({ extent }: Burst): boolean =>
    contains(home, extent) && duration(extent) > duration(home) / 2;
  const year = dateOf(instant(home.to - 1)).year;
  const count = events.filter(({ when }) => contains(home, when.extent)).length;
  const seen = events.filter(({ when }) => overlaps(when.extent, home));
  const known = (seen.length > 0 ? seen : events).map(({ when }) => when.precision);
  const text = stretchText(home, known.length > 0 ? finest(known) : 'day', year, words);
  // If two would have the same name, the first is enough.
  const others = findBursts(timeline, words).filter(
    (burst, i, all) =>
      !isHome(burst) &&
      burst.text !== text &&
      all.findIndex((each) => each.text === burst.text) === i,
  );
  return [...others, { extent: home, text, count }].sort(
    (a, b) => a.extent.from - b.extent.from || b.extent.to - a.extent.to,
  );
}

const named = (stretch: Stretch): Named => ({
  ...extent(stretch.first.from, stretch.last.to),
  stretch,
});

/** Neither end is named more exactly than the dates there are known. */
function burstText(
  extent: Extent,
  group: readonly Named[],
  lastYear: number,
  words: DateWords,
): string {
  const { first, last } = group.map(({ stretch }) => stretch).reduce(joinStretches);
  const known = coarsest([first.precision, last.precision]);
  return OF_AXIS.includes(known)
    ? stretchText(extent, known, lastYear, words)
    : wordStretchShort(first, last, words);
}

/** The precisions that the axis has words for. */
const OF_AXIS: readonly Precision[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** The smallest extent that contains all of these. There must be at least one. */
const hullOf = (extents: readonly Extent[]): Extent =>
  extents.reduce((all, { from, to }) => extent(Math.min(all.from, from), Math.max(all.to, to)));

/** Groups in order of time, with more than `quiet` ms between them. */
function splitAtQuiet(extents: readonly Named[], quiet: number): Named[][] {
  const groups: Named[][] = [];
  let end = -Infinity;
  for (const each of [...extents].sort((a, b) => a.from - b.from)) {
    if (each.from - end > quiet) groups.push([]);
    groups.at(-1)!.push(each);
    end = Math.max(end, each.to);
  }
  return groups;
}

function busyDay(group: readonly Named[]): { group: Named[]; extent: Extent } | null {
  const days = new Map<number, Named[]>();
  for (const each of group) {
    const day = Math.floor(each.from / DAY);
    if (each.to <= (day + 1) * DAY) days.set(day, [...(days.get(day) ?? []), each]);
  }
  const [busiest] = [...days].sort(([, a], [, b]) => b.length - a.length);
  if (!busiest || busiest[1].length < Math.max(3, BUSY_DAY * group.length)) return null;
  const busyDay = extent(busiest[0] * DAY, (busiest[0] + 1) * DAY);
  return contains(busyDay, hullOf(group)) ? null : { group: busiest[1], extent: busyDay };
}

/** As short as possible: the year is left out if it is the last year of the timeline. */
function stretchText(
  { from, to }: Extent,
  known: Precision,
  lastYear: number,
  words: AxisWords,
): string {
  const first = dateOf(from);
  const last = dateOf(instant(to - 1));
  const days = dayNumber(last) - dayNumber(first) + 1;
  const year = last.year === lastYear ? '' : ` ${yearText(last.year, words)}`;
  const { monthsOfDay, shortMonths } = words.names;
  const month = ({ month }: CivilDate): string => shortMonths[month - 1]!;
  const day = ({ day }: CivilDate): string => words.dayOfMonth(day);
  const whole = first.day === 1 && dateOf(to).day === 1;
  const isSameYear = first.year === last.year;
  if (days > 366 || isCoarser(known, 'month') || (whole && days > 363)) {
    const end = yearText(last.year, words);
    return isSameYear ? end : `${yearText(first.year, words)} – ${end}`;
  }
  if (days > 62 || isCoarser(known, 'day') || (whole && first.month === last.month)) {
    const end = `${month(last)} ${yearText(last.year, words)}`;
    if (isSameYear && first.month === last.month) return end;
    return `${month(first)}${isSameYear ? '' : ` ${yearText(first.year, words)}`} – ${end}`;
  }
  if (days === 1) return `${day(first)} ${monthsOfDay[first.month - 1]!}${year}`;
  const start = first.month === last.month ? day(first) : `${day(first)} ${month(first)}`;
  return `${start} – ${day(last)} ${month(last)}${year}`;
}
