/** Reads events.yaml. */
import type { Calendar } from '../../time/calendar.ts';
import type { When } from '../../time/when.ts';
import {
  STATUSES,
  SUPPORTS,
  type Status,
  type Support,
  UNWRITTEN,
} from '../../timeline/timeline.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import { readEventChanges, type ChangeSeed } from './changes-seed.ts';
import { calendarOf, readDate } from './date.ts';
import { datingIn, type DatingSeed } from './dating-seed.ts';
import { Fields, fieldsOfList, type Located } from './fields.ts';
import { checkIds } from './id.ts';
import { readLinks, type LinkSeed } from './links/links-seed.ts';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
import type { RecordValue, Value } from './value.ts';
import { openFields } from './open-fields.ts';
import { checkZone } from './zone.ts';

/** Empty texts, a paragraph 0 and a null date stand for values that could not be read. */
export interface EventSeed {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly label: Located<string> | null;
  readonly summary: Located<string>;
  readonly lane: Located<string>;
  readonly status: Located<Status | ''>;
  readonly importance: Located<number>;
  readonly when: Located<string>;
  /** The calendar of all dates of this record; null if nobody says. */
  readonly calendar: Calendar | null;
  /** The zone of the clock by which its document gives the time, if the seed names one. */
  readonly timeZone: Located<string> | null;
  readonly date: When | null;
  readonly dating: DatingSeed | null;
  readonly after: readonly Located<string>[];
  readonly people: readonly Located<string>[];
  readonly places: readonly Located<string>[];
  readonly citations: readonly CitationSeed[];
  readonly differences: readonly DifferenceSeed[];
  readonly media: readonly ImageSeed[];
  readonly links: readonly LinkSeed[];
  /** Whether the editor has marked it as a draft. */
  readonly draft: boolean;
  /** Required fields that a draft, or an event without a source, does without for now. */
  readonly lacks: readonly string[];
  readonly spot: Spot;
  readonly changes: readonly ChangeSeed[];
  /** Ids that it had. */
  readonly formerly: readonly Located<string>[];
}

export interface CitationSeed {
  readonly spot: Spot;
  readonly key: Located<string> | null;
  readonly document: Located<string>;
  readonly paragraph: Located<number>;
  readonly quote: Located<string>;
  readonly says: Located<string>;
  readonly attributedTo: Located<string> | null;
  readonly supports: readonly Located<Support | ''>[];
}

export interface DifferenceSeed {
  readonly spot: Spot;
  readonly about: Located<string>;
  readonly readings: readonly {
    readonly value: Located<string>;
    /** Keys, or document/paragraph. */
    readonly citations: readonly Located<string>[];
  }[];
}

export interface ImageSeed {
  readonly spot: Spot;
  /** A file in the folder `images` beside the seed. */
  readonly file: Located<string>;
  readonly alt: Located<string>;
  readonly credit: Located<string>;
  readonly caption: Located<string> | null;
}

const EVENT = [
  ...['id', 'title', 'label', 'summary', 'lane', 'status', 'importance', 'when', 'calendar'],
  ...['timeZone', 'dating', 'after', 'people', 'places', 'citations', 'differences', 'media'],
  ...['links', 'draft', 'changes', 'formerly'],
];
const IMAGE = ['file', 'alt', 'credit', 'caption'];
const CITATION = ['key', 'document', 'paragraph', 'quote', 'says', 'attributedTo', 'supports'];

export const readEventSeeds = (file: Value | null, timeZone: string, report: Report): EventSeed[] =>
  checkEvents(
    fieldsOfList(file, 'events.yaml', 'an event', EVENT, report).map((fields) =>
      eventOf(fields, timeZone, report),
    ),
    report,
  );

/** The same for records that are made one by one. */
export const eventSeedsOf = (
  records: Iterable<RecordValue>,
  timeZone: string,
  report: Report,
): EventSeed[] => finish(readingEventSeeds(records, timeZone, report));

/** The same in steps, each with the number of events that have been read. */
export function* readingEventSeeds(
  records: Iterable<RecordValue>,
  timeZone: string,
  report: Report,
): Steps<EventSeed[], number> {
  const events: EventSeed[] = [];
  for (const record of records) {
    if (events.length % AT_A_TIME === 0) yield events.length;
    events.push(eventOf(new Fields(record, 'an event', EVENT, report), timeZone, report));
  }
  return checkEvents(events, report);
}

/** The events that are read in one step. */
const AT_A_TIME = 100;

function checkEvents(events: EventSeed[], report: Report): EventSeed[] {
  checkIds(
    events.map((event) => event.id),
    'event',
    report,
  );
  return events;
}

function eventOf(fields: Fields, timeZone: string, report: Report): EventSeed {
  const when = fields.text('when');
  const calendar = calendarOf(fields);
  const documentZone = fields.optionalText('timeZone');
  if (documentZone) checkZone(documentZone, report);
  const draft = isDraft(fields);
  const citations = fields.isNothing('citations') ? [] : fields.optionalList('citations');
  const open = openFields(fields, draft || citations.length === 0);
  const differences = fields.optionalList('differences');
  return {
    id: fields.text('id'),
    title: fields.text('title'),
    label: fields.optionalText('label'),
    summary: open.text('summary', UNWRITTEN),
    lane: open.text('lane', ''),
    status: open.or('status', 'unconfirmed', () => fields.choice('status', STATUSES)),
    importance: open.or('importance', 3, () => fields.number('importance', 1, 5)),
    when,
    calendar,
    timeZone: documentZone,
    date: readDate(when, timeZone, report, calendar),
    dating: datingIn(fields, open),
    after: fields.texts('after'),
    people: fields.texts('people'),
    places: fields.texts('places'),
    citations: fields
      .records(citations, 'citations', 'a citation', CITATION)
      .map((citation) => citationOf(citation, report)),
    differences: fields
      .records(differences, 'differences', 'a difference', ['about', 'readings'])
      .map(differenceOf),
    media: fields.records(fields.optionalList('media'), 'media', 'an image', IMAGE).map(imageOf),
    links: readLinks(fields, report),
    draft,
    lacks: open.lacks,
    spot: fields.spot,
    changes: readEventChanges(fields, timeZone, calendar, report),
    formerly: fields.texts('formerly'),
  };
}

const isDraft = (fields: Fields): boolean =>
  fields.has('draft') && fields.choice('draft', ['true', 'false']).value === 'true';

function citationOf(fields: Fields, report: Report): CitationSeed {
  const key = fields.optionalText('key');
  const supports = fields.list('supports');
  if (fields.has('supports') && supports.length === 0) {
    report.add('value-empty', fields.keySpot('supports'), 'supports');
  }
  return {
    spot: fields.spot,
    key,
    document: fields.text('document'),
    paragraph: fields.number('paragraph', 1),
    quote: fields.text('quote'),
    says: fields.text('says'),
    attributedTo: fields.optionalText('attributedTo'),
    supports: fields.choices('supports', SUPPORTS),
  };
}

const differenceOf = (fields: Fields): DifferenceSeed => ({
  spot: fields.spot,
  about: fields.text('about'),
  readings: fields
    .records(fields.list('readings'), 'readings', 'a reading', ['value', 'citations'])
    .map((reading) => {
      reading.list('citations');
      return { value: reading.text('value'), citations: reading.texts('citations') };
    }),
});

const imageOf = (fields: Fields): ImageSeed => ({
  spot: fields.spot,
  file: fields.text('file'),
  alt: fields.text('alt'),
  credit: fields.text('credit'),
  caption: fields.optionalText('caption'),
});
