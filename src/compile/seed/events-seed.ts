/** Reads events.yaml. */
import type { Calendar } from '../../time/calendar.ts';
import type { When } from '../../time/when.ts';
import {
  BASES,
  STATUSES,
  SUPPORTS,
  type Basis,
  type Status,
  type Support,
} from '../../timeline/timeline.ts';
import { calendarOf, readDate } from './date.ts';
import { fieldsOfList, type Fields, type Located } from './fields.ts';
import { checkIds } from './id.ts';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
import type { Value } from './value.ts';
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
}

export interface DatingSeed {
  readonly basis: Located<Basis | ''>;
  readonly phrase: Located<string> | null;
  readonly relativeTo: Located<string> | null;
  readonly direction: Located<'back' | 'ahead' | ''> | null;
  /** Ids of events, or dates. */
  readonly after: Located<string> | null;
  readonly before: Located<string> | null;
  readonly reason: Located<string>;
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
  'id',
  'title',
  'label',
  'summary',
  'lane',
  'status',
  'importance',
  'when',
  'calendar',
  'timeZone',
  'dating',
].concat(['after', 'people', 'places', 'citations', 'differences', 'media']);
const DATING = ['basis', 'phrase', 'relativeTo', 'direction', 'after', 'before', 'reason'];
const IMAGE = ['file', 'alt', 'credit', 'caption'];
const CITATION = ['key', 'document', 'paragraph', 'quote', 'says', 'attributedTo', 'supports'];

export function readEventSeeds(file: Value | null, timeZone: string, report: Report): EventSeed[] {
  const events = fieldsOfList(file, 'events.yaml', 'an event', EVENT, report).map((fields) =>
    eventOf(fields, timeZone, report),
  );
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
  const dating = fields.record('dating', '`dating`', DATING);
  const citations = fields.list('citations');
  if (fields.has('citations') && citations.length === 0) {
    report.add('value-empty', fields.keySpot('citations'), 'citations');
  }
  const differences = fields.optionalList('differences');
  return {
    id: fields.text('id'),
    title: fields.text('title'),
    label: fields.optionalText('label'),
    summary: fields.text('summary'),
    lane: fields.text('lane'),
    status: fields.choice('status', STATUSES),
    importance: fields.number('importance', 1, 5),
    when,
    calendar,
    timeZone: documentZone,
    date: readDate(when, timeZone, report, calendar),
    dating: dating && datingOf(dating),
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
  };
}

const datingOf = (fields: Fields): DatingSeed => ({
  basis: fields.choice('basis', BASES),
  phrase: fields.optionalText('phrase'),
  relativeTo: fields.optionalText('relativeTo'),
  direction: fields.has('direction') ? fields.choice('direction', ['back', 'ahead']) : null,
  after: fields.optionalText('after'),
  before: fields.optionalText('before'),
  reason: fields.text('reason'),
});

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
