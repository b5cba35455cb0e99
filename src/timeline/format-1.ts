/**
 * Turns the JSON of `sourceline/1` into that of `sourceline/2`. Pure.
 *
 * The first format wrote a year as its first and last day, and moments without their offset from
 * UTC. This is the only place that infers a unit from days. A page loads it when it meets such
 * data. Parts that it does not understand stay unchanged, so that parse.ts reports the faults.
 */
import { dayNumber, daysInMonth, type CivilDate } from '../time/civil-date.ts';
import { aheadAt, changesOn, isKnownZone } from '../time/clock-changes.ts';
import type { ClockChange } from '../time/clock.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../time/instant.ts';
import { formatUnit } from '../time/unit-format.ts';
import { parseDate } from '../time/unit-text.ts';
import { civilUnit, momentUnit, type DateUnit } from '../time/unit.ts';
import { clockChangeJson } from './clock-change.ts';
import { FORMAT, isFormat1 } from './format.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Returns data in any other format unchanged. */
export function upgrade(json: unknown): unknown {
  if (!isFormat1(json)) return json;
  const { documents, events, ...rest } = json as Json;
  const zone =
    typeof rest.timeZone === 'string' && isKnownZone(rest.timeZone) ? rest.timeZone : 'UTC';
  const clock = { zone, changes: new Map<number, ClockChange>() };
  const each = (list: unknown, field: string): unknown =>
    Array.isArray(list) ? list.map((item) => upgradeField(item, field, clock)) : list;
  const all = { documents: each(documents, 'publishedWhen'), events: each(events, 'when') };
  const changes = [...clock.changes.values()].sort((a, b) => a.at - b.at);
  return {
    ...rest,
    ...all,
    format: FORMAT,
    ...(changes.length > 0 && { clockChanges: changes.map(clockChangeJson) }),
  };
}

interface Clock {
  readonly zone: string;
  /** The changes met so far, by their time. */
  readonly changes: Map<number, ClockChange>;
}

function upgradeField(item: unknown, field: string, clock: Clock): unknown {
  if (!isRecord(item) || !isRecord(item[field])) return item;
  return { ...item, [field]: upgradedDate(item[field], clock) };
}

/** The old format wrote out an end only if it was wider than a day or a minute. */
function upgradedDate(date: Json, clock: Clock): Json {
  const { form, precision, earliest, latest, start, end } = date;
  if (form === 'single') {
    const unit = unitFrom(earliest, latest, clock);
    return { ...date, ...(unit !== null && { earliest: unit, latest: unit }) };
  }
  if (form === 'one-of') {
    const coarse = precision === 'year' || precision === 'month';
    return {
      ...date,
      earliest: coarse ? cut(earliest, precision) : alone(earliest, clock),
      latest: coarse ? cut(latest, precision) : alone(latest, clock),
    };
  }
  const [first, last] = [upgradedEnd(start, clock), upgradedEnd(end, clock)];
  const plain = (wide: unknown): string | null =>
    isRecord(wide) && wide.earliest === wide.latest ? (wide.earliest as string | null) : null;
  return {
    ...without(date, ['start', 'end']),
    earliest: first === undefined ? alone(earliest, clock) : (plain(first) ?? firstOf(first)),
    latest: last === undefined ? alone(latest, clock) : (plain(last) ?? lastOf(last)),
    ...(first !== undefined && plain(first) === null && { start: first }),
    ...(last !== undefined && plain(last) === null && { end: last }),
  };
}

const firstOf = (end: unknown): unknown => (isRecord(end) ? end.earliest : end);
const lastOf = (end: unknown): unknown => (isRecord(end) ? end.latest : end);

const without = (json: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)));

/** One unit if the two days are the first and last of a month or year. Otherwise two bounds. */
function upgradedEnd(end: unknown, clock: Clock): unknown {
  if (!isRecord(end)) return end;
  const unit = unitFrom(end.earliest, end.latest, clock);
  if (unit !== null) return { earliest: unit, latest: unit };
  return { earliest: alone(end.earliest, clock), latest: alone(end.latest, clock) };
}

/** Shortens the text of a bound that is known only to the year or month. */
const cut = (text: unknown, precision: unknown): unknown =>
  typeof text === 'string'
    ? text.replace(precision === 'year' ? /-\d\d-\d\d$/ : /-\d\d$/, '')
    : text;

const MOMENT = /^(.+)T(\d\d):(\d\d)(?::(\d\d))?$/;

interface Parts {
  readonly date: CivilDate;
  /** Ms since the start of the day; null for a day. */
  readonly offset: number | null;
  readonly hasSeconds: boolean;
}

function partsOf(text: unknown): Parts | null {
  if (typeof text !== 'string') return null;
  const [, day = text, hour, minute, second] = MOMENT.exec(text) ?? [];
  const date = parseDate(day);
  if (!date) return null;
  if (hour === undefined) return { date, offset: null, hasSeconds: false };
  const offset = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * SECOND;
  return { date, offset, hasSeconds: second !== undefined };
}

/** Rewrites the text of a moment. Anything else stays as it is. */
function alone(text: unknown, clock: Clock): unknown {
  const parts = partsOf(text);
  if (!parts || parts.offset === null) return text;
  return formatUnit(onClock(parts, parts.hasSeconds ? 'second' : 'minute', clock));
}

function onClock(
  { date, offset }: Parts,
  precision: 'hour' | 'minute' | 'second',
  clock: Clock,
): DateUnit {
  const day = dayNumber(date);
  const changes = changesOn(day, clock.zone);
  for (const change of changes) clock.changes.set(change.at, change);
  const local = day * DAY + offset!;
  // If the time came twice, we take the first, because the old format did not say which.
  const [change] = changes;
  const ahead = change
    ? local < change.at + change.from
      ? change.from
      : change.to
    : aheadAt(local - aheadAt(local, clock.zone), clock.zone);
  return momentUnit(precision, date, { offset: offset!, ahead }, changes);
}

/** The one unit that runs from the first to the last of the two. Null if there is none. */
function unitFrom(earliest: unknown, latest: unknown, clock: Clock): string | null {
  const [first, last] = [partsOf(earliest), partsOf(latest)];
  if (!first || !last) return null;
  if (first.offset !== null && last.offset !== null) {
    if (earliest === latest) return alone(earliest, clock) as string;
    const length =
      (dayNumber(last.date) - dayNumber(first.date)) * DAY + last.offset - first.offset;
    return length === HOUR - MINUTE ? formatUnit(onClock(first, 'hour', clock)) : null;
  }
  if (first.offset !== null || last.offset !== null) return null;
  if (earliest === latest) return earliest as string;
  const { year, month, day } = first.date;
  const end = last.date;
  if (year !== end.year || day !== 1 || end.day !== daysInMonth(year, end.month)) return null;
  if (month === end.month) return formatUnit(civilUnit('month', first.date));
  return month === 1 && end.month === 12 ? formatUnit(civilUnit('year', first.date)) : null;
}
