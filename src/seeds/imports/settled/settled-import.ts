/** Makes an imported file fit a seed: what its files will say, before they are written. Pure. */
import { parseEdtf } from '../../../time/edtf/edtf.ts';
import { formatDate } from '../../../time/unit-text.ts';
import { lastDate } from '../../../time/unit.ts';
import { dayNumber, type CivilDate } from '../../../time/civil-date.ts';
import type { RecordValue } from '../../seed/value.ts';
import {
  cleanText,
  fitSummary,
  shortenText,
  type FittedSummary,
  type Mark,
} from '../fitted/fitted-text.ts';
import type { Imported } from '../imported.ts';
import { madeRecord, type Plain } from './made-record.ts';
import { settleEvents, type Lane, type SettledEvent } from './settle.ts';

export interface SettledImport {
  readonly title: string;
  readonly summary: FittedSummary;
  /** All events, from the first day to the last. */
  readonly home: string;
  readonly lanes: readonly Lane[];
  readonly events: readonly SettledEvent[];
  /** The names of the groups that have no lane of their own. */
  readonly others: readonly string[];
  /** How many events have links. */
  readonly links: number;
  /** How many events have a text that the editor should look at, by what was done to it. */
  readonly marked: ReadonlyMap<Mark, number>;
}

export interface SeedChoices {
  /** The title of the timeline, if the file has none. */
  readonly title: string;
  /** The name of the file, and of its kind. */
  readonly file: string;
  readonly kind: string;
  readonly kindName: string;
  readonly language: string;
  readonly timeZone: string;
}

const UNWRITTEN_SUMMARY = 'One or two sentences that say what readers will see here.';

export function settleImport(imported: Imported, choices: SeedChoices): SettledImport {
  const { lanes, events, others } = settleEvents(imported.events);
  const title = shortenText(oneLine(imported.title), 'title', 'title-cut', new Set());
  const marked = new Map<Mark, number>();
  for (const { marks } of events)
    for (const mark of marks) marked.set(mark, (marked.get(mark) ?? 0) + 1);
  return {
    ...{ lanes, events, others, marked },
    title: title || choices.title,
    summary: summaryOf(imported),
    home: homeOf(events, choices.timeZone),
    links: events.filter((event) => event.links.length > 0).length,
  };
}

export const oneLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ');

function summaryOf(imported: Imported): FittedSummary {
  const fitted = fitSummary(imported, new Set());
  const unwritten = { summary: UNWRITTEN_SUMMARY, written: UNWRITTEN_SUMMARY };
  return fitted.summary === '' ? { ...fitted, ...unwritten } : fitted;
}

/** The public format writes the day after the last of home, which has to be one of its days. */
const LAST_DAY: CivilDate = { year: 999_999_999_999, month: 12, day: 30 };

function homeOf(events: readonly SettledEvent[], timeZone: string): string {
  const earlier = (date: CivilDate, other: CivilDate): CivilDate =>
    dayNumber(other) < dayNumber(date) ? other : date;
  const later = (date: CivilDate, other: CivilDate): CivilDate =>
    dayNumber(other) > dayNumber(date) ? other : date;
  let [from, to]: [CivilDate | null, CivilDate | null] = [null, null];
  for (const { when } of events) {
    const { earliest, latest } = parseEdtf(when, timeZone);
    if (earliest) from = from === null ? earliest.date : earlier(from, earliest.date);
    if (latest) to = to === null ? lastDate(latest) : later(to, lastDate(latest));
  }
  return `${formatDate(from!)}/${formatDate(earlier(to!, LAST_DAY))}`;
}

/** An event as a record of events.yaml. */
export function eventRecord(event: SettledEvent): Plain {
  const { id, title, label, summary, lane, when, people, places, links } = event;
  return {
    id,
    title,
    ...(label !== null && { label }),
    ...(summary.written !== '' && { summary: summary.written }),
    lane: lane.id,
    when,
    ...(people.length > 0 && { people }),
    ...(places.length > 0 && { places }),
    ...(links.length > 0 && {
      links: links.map(({ picture: _, ...link }) => link),
    }),
    draft: 'true',
  };
}

/** The events as if they were read from the seed's file. Each is made when it is asked for. */
export function* recordsOf({ events }: SettledImport): Generator<RecordValue> {
  for (const event of events) yield madeRecord(eventRecord(event));
}
