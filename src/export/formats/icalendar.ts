/**
 * Events as a calendar: RFC 5545, with properties of RFC 7986. Pure.
 *
 * A calendar can only say when something starts and ends. A date known to the day is that day. A
 * date known less exactly covers all days that it may be, is marked tentative, and says in its
 * title what is known. An event without a first or last day, or with an approximate date, is left
 * out, and the calendar says how many are. Nothing depends on the clock: the same data gives the
 * same bytes.
 */
import { wordDate } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import { titleOf } from '../../timeline/links/link.ts';
import { citedParagraphs } from '../../timeline/evidence.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';
import { dataWords } from '../../words/every-data.ts';
import { contentLine, textOf } from './content-line.ts';
import { calendarStretch, type CalendarStretch } from './calendar-stretch.ts';
import { wholeChange } from '../../words/change.ts';
import { comma, semicolon } from '../../words/comma.ts';
import { changeStamp, dataStamp } from './data-day.ts';
import { addressOf, documentLine, type Taken } from './taken.ts';

export function icalendarText(taken: Taken): string {
  const { timeline, words } = taken;
  const dated = timeline.events.map((event) => ({ event, at: calendarStretch(event.when) }));
  const left = dated.filter(({ at }) => at === null).length;
  const about = [
    timeline.summary,
    ...(left > 0 ? [dataWords(words).leftOut(left, dated.length)] : []),
  ].join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sourceline//Sourceline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${textOf(timeline.title)}`,
    `X-WR-CALNAME:${textOf(timeline.title)}`,
    `DESCRIPTION:${textOf(about)}`,
    `X-WR-CALDESC:${textOf(about)}`,
    ...dated.flatMap(({ event, at }) => (at === null ? [] : component(event, at, taken))),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function component(
  event: TimelineEvent,
  { begin, end, sure }: CalendarStretch,
  taken: Taken,
): string[] {
  const { timeline, words } = taken;
  const date = wordDate(event.when, words.dates);
  const said = [
    ...(sure ? [] : [date]),
    ...(event.status === 'reported' ? [] : [words.status.short[event.status]]),
  ];
  const summary =
    said.length > 0 ? `${isolated(event.title)} (${said.join(semicolon(words))})` : event.title;
  const address = addressOf(taken, event);
  const lane = timeline.lanes.find(({ id }) => id === event.lane);
  return [
    'BEGIN:VEVENT',
    // The first id that it had: a calendar would take another one for another event.
    `UID:${event.formerly[0] ?? event.id}@${timeline.id}.sourceline`,
    `DTSTAMP:${momentOf(dataStamp(timeline.documents, event.changes))}`,
    ...revision(event),
    `DTSTART${begin}`,
    ...(end === null ? [] : [`DTEND${end}`]),
    `SUMMARY:${textOf(summary)}`,
    `DESCRIPTION:${textOf(description(event, date, taken))}`,
    ...(lane ? [`CATEGORIES:${textOf(lane.name)}`] : []),
    ...(address === null ? [] : [`URL:${address}`]),
    ...(sure ? [] : ['STATUS:TENTATIVE']),
    // The event is past, or not the reader's own, so it must not block their time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** @example "20260106T000000Z" */
const momentOf = (stamp: string): string => stamp.replaceAll(/[-:]/g, '');

/** So that a calendar which has the event already takes the later version. */
const revision = ({ changes }: TimelineEvent): string[] =>
  changes.length === 0
    ? []
    : [
        `SEQUENCE:${changes.length}`,
        `LAST-MODIFIED:${momentOf(changes.map(changeStamp).sort().at(-1)!)}`,
      ];

function description(event: TimelineEvent, date: string, { timeline, words }: Taken): string {
  const sources = timeline.documents.flatMap((document) => {
    const paragraphs = citedParagraphs(event, document.id).join(comma(words));
    if (paragraphs === '') return [];
    const line = `– ${documentLine(document, words)}${comma(words)}¶ ${paragraphs}`;
    return [document.url === null ? line : `${line}${comma(words)}${document.url}`];
  });
  const changes = event.changes.map((each) => wholeChange(each, words));
  return [
    `${date}. ${isolated(event.summary)}`,
    event.when.dating.reason,
    ...changes,
    ...sources,
    ...event.links.map((link) => `– ${isolated(titleOf(link))}${comma(words)}${link.address}`),
  ].join('\n');
}
