/**
 * Reads the events of a calendar file (iCalendar, RFC 5545). Pure.
 *
 * A day as the end of an event is the day after its last one. A time of day ends where it is. An event
 * that recurs is read for each of its times, up to a limit; its rule is kept.
 */
import ICAL from 'ical.js';
import { isCountRight } from './event-count.ts';
import type { Imported, ImportContext, ImportedEvent } from './imported.ts';
import { Report } from '../report/report.ts';
import { calendarDate, endAfter, laterBy, wallOf, type CalendarTime } from './icalendar-date.ts';
import {
  descriptionOf,
  textOf,
  textOfDuration,
  timeOf,
  type EventFile,
} from './calendar/component.ts';
import {
  movedTimes,
  recurrenceIn,
  remarksOn,
  type Moved,
  type Recurrence,
} from './calendar/recurrence.ts';
import { isRecord } from './json-file.ts';
import { spanOf, type Named } from './when.ts';

const BEGIN = /^BEGIN:VCALENDAR\s*$/im;

/** Whether a text is a calendar. */
export const isCalendar = (text: string): boolean => BEGIN.test(text.slice(0, 2000));

/** Components stand in each other, and are gone through by recursion. */
const DEEPEST = 20;

export function readCalendar(context: ImportContext): Imported | null {
  const { source, report } = context;
  const places = placesIn(source.text);
  const spotAt = (start: number) => ({ source, start, end: start + 1 });
  if (places.deep !== null) {
    report.add('import-json-deep', spotAt(places.deep));
    return null;
  }
  if (!isCountRight(places.events.length, context)) return null;
  const calendars = parseComponents(source.text, context);
  if (calendars === null) return null;
  const components = calendars.flatMap((each) => each.getAllSubcomponents('vevent'));
  if (components.length === 0) {
    report.add('import-empty', spotAt(0));
    return null;
  }
  const zones = new Map(
    calendars.flatMap((each) =>
      each
        .getAllSubcomponents('vtimezone')
        .filter(isPlainZone)
        .map((zone) => [textOf(zone, 'tzid'), new ICAL.Timezone(zone)] as const),
    ),
  );
  const moved = movedTimes(components);
  const rests = { none: 0, more: 0, unread: 0 };
  const events = components.map((component, i) => {
    const title = textOf(component, 'summary');
    const named: Named = {
      place: `Event ${i + 1}${title === '' ? '' : `, "${title.slice(0, 40)}"`}`,
      spot: spotAt(places.events[i] ?? 0),
    };
    const text = source.text.slice(places.events[i], places.events[i + 1]);
    const read = eventsOf(component, { file: { zones, text }, moved }, named, context);
    if (read) rests[read.rest]++;
    return read?.events ?? null;
  });
  const read = events.flatMap((each) => each ?? []);
  if (events.includes(null) || !isCountRight(read.length, context)) return null;
  const [first] = calendars;
  return {
    title: first ? textOf(first, 'x-wr-calname') || textOf(first, 'name') : '',
    summary: first ? textOf(first, 'x-wr-caldesc') || textOf(first, 'description') : '',
    events: read,
    kept: calendars.map(withoutEvents),
    remarks: remarksOn(rests),
  };
}

/** Null, and reported, if it is not a calendar. */
function parseComponents(text: string, { source, report }: ImportContext): ICAL.Component[] | null {
  try {
    const json = ICAL.parse(text) as unknown[];
    const all = (typeof json[0] === 'string' ? [json] : json) as unknown[][];
    return all.map((each) => new ICAL.Component(each as never));
  } catch (error) {
    // It throws errors of its own class, and of several others where a value has no form.
    if (!(error instanceof Error)) throw error;
    report.add('import-calendar', { source, start: 0, end: 1 }, error.message);
    return null;
  }
}

/** Where each event begins, and where components stand too deep in each other. */
function placesIn(text: string): {
  readonly events: readonly number[];
  readonly deep: number | null;
} {
  const events: number[] = [];
  let depth = 0;
  for (const { 0: line, index } of text.matchAll(/^(?:BEGIN|END):.*$/gim)) {
    depth += /^B/i.test(line) ? 1 : -1;
    if (depth > DEEPEST) return { events, deep: index };
    if (/^BEGIN:VEVENT\s*$/i.test(line)) events.push(index);
  }
  return { events, deep: null };
}

const withoutEvents = (calendar: ICAL.Component): unknown => {
  const [name, properties, components] = calendar.toJSON() as unknown as [
    string,
    unknown,
    unknown[][],
  ];
  return [name, properties, components.filter(([kind]) => kind !== 'vevent')];
};

interface EventsRead {
  readonly events: readonly ImportedEvent[];
  readonly rest: Recurrence['rest'];
}

/** One for each time. Null, and reported, if the first cannot be read. */
function eventsOf(
  component: ICAL.Component,
  { file, moved }: { readonly file: EventFile; readonly moved: Moved },
  named: Named,
  context: ImportContext,
): EventsRead | null {
  const [start, end] = [timeOf(component, 'dtstart', file), timeOf(component, 'dtend', file)];
  if (start === null) {
    context.report.add('import-dateless', named.spot, named.place);
    return null;
  }
  const until = end ?? endAfter(start, textOfDuration(component));
  const when = whenOf(start, until, named, context);
  if (when === null) return null;
  const { starts, rest } = recurrenceIn(component, start, moved);
  const wall = wallOf(start.text)!;
  const description = descriptionOf(component);
  const categories = component.getFirstProperty('categories')?.getValues() as unknown[] | undefined;
  const lane = categories?.find((each) => typeof each === 'string');
  const url = textOf(component, 'url');
  const event = {
    id: null,
    title: textOf(component, 'summary'),
    summary: description.text,
    summarySpans: description.spans,
    otherTitles: [description.text, textOf(component, 'location')],
    lane: typeof lane === 'string' && lane !== '' ? lane : null,
    people: [],
    places: [textOf(component, 'location')].filter((place) => place !== ''),
    links: url === '' ? [] : [{ words: '', url }],
  };
  const events = starts.flatMap((at): ImportedEvent[] => {
    if (at === wall) return [{ ...event, when, kept: component.toJSON() }];
    const [from, to] = [start, until].map((time) => time && laterBy(time, at - wall));
    // A time that clocks leave out or show twice does not say which moment is meant.
    const again = from && whenOf(from, to ?? null, named, { ...context, report: new Report() });
    return again ? [{ ...event, when: again, kept: null }] : [];
  });
  return { events, rest };
}

function whenOf(
  start: CalendarTime,
  until: CalendarTime | null,
  named: Named,
  context: ImportContext,
): string | null {
  const from = calendarDate(start, named, context);
  const to = until && calendarDate(until, named, context, until.isDay ? -1 : 0);
  if (from === null || (until && to === null)) return null;
  // A day that ends on itself, as some programs write it, is that day.
  const isBackwards = start.isDay && until?.text === start.text;
  return spanOf(from, isBackwards ? null : to, named, context);
}

/** More changes of clocks than any zone has. */
const MOST_CHANGES = 300;
const RULE = new Set(['freq', 'byday', 'bymonth', 'bymonthday', 'until', 'interval', 'wkst']);

/**
 * Whether the changes of a zone's clocks can be counted. A rule of another kind may give billions, one
 * for each second.
 */
const isPlainZone = (zone: ICAL.Component): boolean => {
  const changes = zone.getAllSubcomponents();
  const rules = changes.flatMap((change) =>
    change.getAllProperties('rrule').map((rule) => (rule.toJSON() as unknown as unknown[])[3]),
  );
  return (
    changes.length <= MOST_CHANGES &&
    rules.every(
      (rule) =>
        isRecord(rule) &&
        rule['freq'] === 'YEARLY' &&
        Object.keys(rule).every((key) => RULE.has(key)),
    )
  );
};
