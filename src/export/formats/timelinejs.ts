/**
 * Events in the format of TimelineJS 3. Pure.
 *
 * TimelineJS needs a date for each event: it gets the parts that are known, or the bounds of a date
 * that is only bounded. It prints our own wording of the date (`display_date`). It treats texts as
 * markup, so they are escaped. It shows one medium for an event: the first image, if the address of
 * the page is known, or else what the first link that is neither an article nor a document leads
 * to. Other links are in the text.
 */
import type { CivilDate } from '../../time/civil-date.ts';
import { HOUR, MINUTE, SECOND } from '../../time/instant.ts';
import { lastDate, type DateUnit } from '../../time/unit.ts';
import { wordDate } from '../../time/wording/wording.ts';
import type { EventWhen, SourceDocument, TimelineEvent } from '../../timeline/timeline.ts';
import { titleOf, type Link, type LinkKind } from '../../timeline/links/link.ts';
import type { Words } from '../../words/english.ts';
import { isOldPeriod } from './known-date.ts';
import { documentLine, imageAddressOf, statedParts, type Taken } from './taken.ts';
import { partsOf, type Part } from '../../timeline/spans/span.ts';
import { escapeHtml, linkHtml, partsHtml } from '../markup.ts';
import { reportedBy } from '../../timeline/timeline.ts';

/** Dates further away than this it supports only in whole years. */
const FARTHEST = 270_000;

interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export function timelineJs(taken: Taken): object {
  const { events } = taken.timeline;
  const slides = events.map((event) => slideOf(event, taken));
  const far = slides.some(({ start_date: { year } }) => Math.abs(year) > FARTHEST);
  return {
    ...(far && { scale: 'cosmological' }),
    title: titleSlide(taken),
    events: slides,
  };
}

export const titleSlide = ({ timeline }: Taken) => ({
  text: { headline: escapeHtml(timeline.title), text: paragraph(partsOf(timeline)) },
});

export const timelineJsText = (taken: Taken): string =>
  `${JSON.stringify(timelineJs(taken), null, 2)}\n`;

export function slideOf(event: TimelineEvent, taken: Taken) {
  const { timeline, words } = taken;
  const lane = timeline.lanes.find(({ id }) => id === event.lane);
  const { when } = event;
  const [start, end] = datesOf(when);
  return {
    unique_id: event.id,
    start_date: start,
    ...(end && { end_date: end }),
    display_date: escapeHtml(wordDate(when, words.dates)),
    text: {
      headline: escapeHtml(event.title),
      text:
        paragraph(statedParts(event, words)) +
        linksText(event.links.filter((link) => link !== linkShown(event, taken))) +
        evidenceText(event, taken),
    },
    ...(lane && { group: escapeHtml(lane.name) }),
    media: mediaOf(event, taken),
  };
}

/** As markup: how the date is known, and who reports the event. */
export function evidenceText(event: TimelineEvent, { timeline, words }: Taken): string {
  const sources = timeline.documents
    .filter(({ id }) => reportedBy(event).includes(id))
    .map((document) => source(document, words));
  return `${paragraph(event.when.dating.reason)}<p>${sources.join('; ')}</p>`;
}

/** As markup. Empty if there are none. */
export const linksText = (links: readonly Link[]): string =>
  links.length === 0
    ? ''
    : `<p>${links.map((link) => linkHtml(link.address, titleOf(link))).join('; ')}</p>`;

const SHOWN: ReadonlySet<LinkKind> = new Set(['image', 'video', 'audio', 'map', 'post']);

/** The link whose content TimelineJS shows. Null if it shows an image of ours, or nothing. */
export const linkShown = ({ media: [image], links }: TimelineEvent, taken: Taken): Link | null =>
  image && imageAddressOf(taken, image) !== null
    ? null
    : (links.find(({ kind }) => SHOWN.has(kind)) ?? null);

function mediaOf(event: TimelineEvent, taken: Taken) {
  const [image] = event.media;
  const url = image ? imageAddressOf(taken, image) : null;
  if (image && url !== null)
    return { url, alt: escapeHtml(image.alt), ...creditsOf(image.caption, image.credit) };
  const link = linkShown(event, taken);
  if (!link) return null;
  const { address, title, caption, credit } = link;
  return {
    url: address,
    ...(title !== undefined && { title: escapeHtml(title) }),
    ...creditsOf(caption ?? title, credit),
  };
}

const creditsOf = (caption?: string | null, credit?: string) => ({
  ...(typeof caption === 'string' && { caption: escapeHtml(caption) }),
  ...(credit !== undefined && { credit: escapeHtml(credit) }),
});

/** As markup: linked, if the document has an address. */
function source(document: SourceDocument, words: Words): string {
  const line = documentLine(document, words);
  return document.url === null ? escapeHtml(line) : linkHtml(document.url, line);
}

export const paragraph = (parts: string | readonly Part[]): string =>
  `<p>${partsHtml(typeof parts === 'string' ? [parts] : parts)}</p>`;

/** The single date, or the two bounds of it; if one side is open, the side that is known. */
function datesOf({ form, earliest, latest }: EventWhen): [TimelineJsDate, TimelineJsDate | null] {
  const first = earliest && fields(earliest, earliest.date);
  const last = latest && fields(latest, lastDate(latest));
  if (!first || !last) return [(first ?? last)!, null];
  const isOne = form === 'single' && FIELDS.includes(earliest.precision) && !isOldPeriod(earliest);
  return [first, isOne || isBefore(last, first) ? null : last];
}

/**
 * Whether TimelineJS would take the end to be before the start. It reads a month as the month's
 * first day, and has no zones: on the night when clocks go back, 02:20 may follow 02:40.
 */
function isBefore(last: TimelineJsDate, first: TimelineJsDate): boolean {
  const least: Readonly<Record<string, number>> = { month: 1, day: 1 };
  const of = (date: TimelineJsDate, field: string): number =>
    (date as unknown as Readonly<Record<string, number>>)[field] ?? least[field] ?? 0;
  const field = FIELDS.find((each) => of(last, each) !== of(first, each));
  return field !== undefined && of(last, field) < of(first, field);
}

const FIELDS: readonly string[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** A unit that TimelineJS lacks is given by its first and last year or month. */
const FIELD_OF: Readonly<Record<string, string>> = {
  century: 'year',
  decade: 'year',
  season: 'month',
};

/** 44 BC is its year −44, and it has no year 0. Its scale of whole years has no eras. */
function fields({ precision, clock }: DateUnit, date: CivilDate): TimelineJsDate {
  const offset = clock?.offset ?? 0;
  const all: Readonly<Record<string, number>> = {
    ...date,
    year: date.year > 0 || date.year < -FARTHEST ? date.year : date.year - 1,
    hour: Math.floor(offset / HOUR),
    minute: Math.floor((offset % HOUR) / MINUTE),
    second: Math.floor((offset % MINUTE) / SECOND),
  };
  const known = FIELDS.slice(0, FIELDS.indexOf(FIELD_OF[precision] ?? precision) + 1);
  return Object.fromEntries(known.map((field) => [field, all[field]])) as unknown as TimelineJsDate;
}
