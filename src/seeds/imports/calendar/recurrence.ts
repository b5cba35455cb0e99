/**
 * When an event of a calendar recurs: RRULE, RDATE and EXDATE (RFC 5545). Pure.
 *
 * Of rules, only those are counted that surely come to an end: of days, weeks, months or years, without
 * conditions that may never be met.
 */
import ICAL from 'ical.js';
import { DAY } from '../../../time/instant.ts';
import { aheadOf, wallOf, type CalendarTime } from '../icalendar-date.ts';
import { textOf } from './component.ts';
import { isRecord, type JsonRecord } from '../json-file.ts';

/** Times of one event that are read. A timeline tells what happened, not all that is repeated. */
const MOST_TIMES = 100;

export interface Recurrence {
  /** By the clock of the event, in ms as if that were UTC; in order. */
  readonly starts: readonly number[];
  /** `more`: the rule goes on. `unread`: it is of a kind that is not counted. */
  readonly rest: 'none' | 'more' | 'unread';
}

/** What the parts of a rule may be, by its frequency. */
const USUAL = ['freq', 'count', 'until', 'interval', 'wkst'];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  DAILY: USUAL,
  WEEKLY: [...USUAL, 'byday'],
  MONTHLY: [...USUAL, 'byday', 'bymonthday', 'bysetpos'],
  YEARLY: [...USUAL, 'bymonth', 'bymonthday', 'byday'],
};
const LONGEST_INTERVAL = 100;
/** Some of them may be left out again. */
const COUNTED = 2 * MOST_TIMES + 1;

/** If the event is a single time of another event, only that time. */
export function recurrenceIn(
  component: ICAL.Component,
  start: CalendarTime,
  moved: Moved,
): Recurrence {
  const wall = wallOf(start.text);
  const isMoved = component.hasProperty('recurrence-id');
  if (wall === null || isMoved) return { starts: [wall ?? 0], rest: 'none' };
  const ahead = (utc: number): number => aheadOf(start, utc);
  const others = moved.get(textOf(component, 'uid')) ?? [];
  return recurrenceOf(component, wall, ahead, others);
}

/**
 * @param start of the first time, by the clock of the event
 * @param ahead how far that clock is ahead of UTC at a moment of UTC, in ms
 * @param others times that are events of their own in the file, as jCal writes them
 */
function recurrenceOf(
  component: ICAL.Component,
  start: number,
  ahead: (utc: number) => number,
  others: readonly string[],
): Recurrence {
  const local = (text: string): number | null => {
    const wall = wallOf(text);
    return wall !== null && text.endsWith('Z') ? wall + ahead(wall) : wall;
  };
  const listed = (name: string): number[] =>
    component
      .getAllProperties(name)
      .flatMap((property) => (property.toJSON() as unknown as unknown[]).slice(3))
      .flatMap((value) => (typeof value === 'string' ? (local(value) ?? []) : []));
  const [rule, second] = component.getAllProperties('rrule');
  const counted = rule && !second ? countedBy(rule, start, local) : null;
  const left = new Set([...listed('exdate'), ...others.map(local)]);
  const all = new Set([start, ...(counted ?? []), ...listed('rdate')]);
  const starts = [...all].filter((each) => !left.has(each)).sort((a, b) => a - b);
  return {
    starts: starts.slice(0, MOST_TIMES),
    rest:
      rule && !counted
        ? 'unread'
        : starts.length > MOST_TIMES || counted?.length === COUNTED
          ? 'more'
          : 'none',
  };
}

/** At most `COUNTED`. Null if the rule is not counted. */
function countedBy(
  property: ICAL.Property,
  start: number,
  local: (text: string) => number | null,
): number[] | null {
  const given = (property.toJSON() as unknown as unknown[])[3];
  if (!isRecord(given)) return null;
  const { freq, interval = 1, until } = given;
  const known = PARTS[String(freq)];
  if (!known || !Object.keys(given).every((key) => known.includes(key))) return null;
  if (!(Number(interval) >= 1 && Number(interval) <= LONGEST_INTERVAL)) return null;
  if (!isOnEachDay(given, start)) return null;
  const end = typeof until === 'string' ? local(until) : Infinity;
  if (end === null) return null;
  // Where only a day is named, all of it counts.
  const last = typeof until === 'string' && !until.includes('T') ? end + DAY - 1 : end;
  try {
    return startsBy((property.getFirstValue() as ICAL.Recur).clone(), start, last);
  } catch (error) {
    // ICAL.js throws plain errors at rules that contradict themselves.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Whether each month that the rule names has its days. ICAL.js would make 2 March of 30 February. */
function isOnEachDay(rule: JsonRecord, start: number): boolean {
  const days = [rule['bymonthday'] ?? []].flat().map(Number);
  const first = new Date(start);
  const isLate = first.getUTCDate() > MOST_DAYS;
  const isInFebruary = first.getUTCMonth() === 1;
  return (
    days.every((day) => Math.abs(day) >= 1 && Math.abs(day) <= MOST_DAYS) &&
    !(rule['freq'] === 'YEARLY' && isLate && (isInFebruary || 'bymonth' in rule))
  );
}

/** Days that every month has. */
const MOST_DAYS = 28;

function startsBy(rule: ICAL.Recur, start: number, last: number): number[] {
  // The end is compared here, because it may be by another clock than the start.
  rule.until = null;
  const times = rule.iterator(clockTime(start));
  const starts: number[] = [];
  while (starts.length < COUNTED) {
    const at = wallOf(times.next()?.toString() ?? '');
    if (at === null || at > last) break;
    starts.push(at);
  }
  return starts;
}

/** The time of a clock that is in no zone. */
function clockTime(wall: number): ICAL.Time {
  const date = new Date(wall);
  const parts = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: false,
  };
  return new ICAL.Time(parts, ICAL.Timezone.localTimezone);
}

/** Times of recurring events that are events of their own in the file, by UID. */
export type Moved = ReadonlyMap<string, readonly string[]>;

export function movedTimes(components: readonly ICAL.Component[]): Moved {
  const moved = new Map<string, string[]>();
  for (const component of components) {
    const json = component.getFirstProperty('recurrence-id')?.toJSON() as unknown as unknown[];
    const time = json?.[3];
    if (typeof time !== 'string') continue;
    const id = textOf(component, 'uid');
    moved.set(id, [...(moved.get(id) ?? []), time]);
  }
  return moved;
}

const countTimes = (count: number, one: string, other: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : other}. The rules are in foreign.json.`];

/** What was left out, in sentences. */
export const remarksOn = ({
  more,
  unread,
}: Readonly<Record<Recurrence['rest'], number>>): string[] => [
  ...countTimes(
    more,
    `event recurs more than ${MOST_TIMES} times: its first ${MOST_TIMES} times are here`,
    `events recur more than ${MOST_TIMES} times: of each, the first ${MOST_TIMES} times are here`,
  ),
  ...countTimes(
    unread,
    'event recurs by a rule that is not counted: only its first time is here',
    'events recur by rules that are not counted: of each, only the first time is here',
  ),
];
