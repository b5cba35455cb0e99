/** Converts a checked seed to the public JSON. */
import { changesAmong } from '../time/clock-changes.ts';
import { formatAhead } from '../time/clock.ts';
import type { Extent } from '../time/extent.ts';
import { formatInstant } from '../time/iso.ts';
import { formatUnit } from '../time/unit-format.ts';
import type { DateUnit } from '../time/unit.ts';
import type { SpanEnd, When } from '../time/when.ts';
import { clockChangeJson } from '../timeline/clock-change.ts';
import { FORMAT } from '../timeline/format.ts';
import { inOrder } from '../timeline/order.ts';
import {
  type CitationJson,
  type DocumentJson,
  type EventJson,
  type MediaJson,
  type StopJson,
  type TimelineJson,
  type TranslationJson,
} from '../timeline/schema.ts';
import type { WhenJson } from '../timeline/when-schema.ts';
import type { Basis, Status, Support } from '../timeline/timeline.ts';
import { citationsNamed } from './checks/citation-check.ts';
import type { DocumentSeed } from './seed/documents-seed.ts';
import type { CitationSeed, EventSeed, ImageSeed } from './seed/events-seed.ts';
import type { Image } from './images/image.ts';
import type { Seed } from './seed/seed.ts';
import type { StopSeed } from './seed/story-seed.ts';
import type { TranslationSeed } from './seed/translations-seed.ts';
import type { Found, Verified } from './quotations/verified.ts';

/** By the name of the file. */
type Images = ReadonlyMap<string, Image>;

/** Call it only for a seed that passed all checks. */
export function toJson(seed: Seed, verified: Verified, images: Images): TimelineJson {
  const timeline = seed.timeline!;
  const { extent: home } = timeline.home!.value;
  const dates = [
    ...seed.documents.map((each) => each.published!),
    ...seed.events.map((each) => each.date!),
  ];
  const changes = changesAmong(dates, timeline.timeZone.value);
  return {
    format: FORMAT,
    id: seed.id,
    title: timeline.title.value,
    summary: timeline.summary.value,
    language: timeline.language.value,
    timeZone: timeline.timeZone.value,
    weekend: timeline.weekend,
    ...(changes.length > 0 && { clockChanges: changes.map(clockChangeJson) }),
    home: daysJson(home),
    ...(timeline.scale !== null && { scale: timeline.scale }),
    ...(timeline.story.length > 0 && { story: timeline.story.map(stopJson) }),
    lanes: timeline.lanes.map(({ id, name }) => ({ id: id.value, name: name.value })),
    spellings: timeline.spellings.map((group) => group.map(({ value }) => value)),
    documents: seed.documents.map(documentJson),
    events: ordered(seed.events).map((event) => eventJson(event, verified, images)),
    ...(seed.translations.length > 0 && {
      translations: Object.fromEntries(
        seed.translations.map((each) => translationJson(each, images)),
      ),
    }),
  };
}

const daysJson = ({ from, to }: Extent) => ({ from: formatInstant(from), to: formatInstant(to) });

const stopJson = ({ event, sentence, extent }: StopSeed): StopJson => ({
  event: event.value,
  sentence: sentence.value,
  ...(extent && { extent: daysJson(extent.value.extent) }),
});

const translationJson = (
  translation: TranslationSeed,
  images: Images,
): [string, TranslationJson] => [
  translation.language.value,
  {
    title: translation.title.value,
    summary: translation.summary.value,
    ...(translation.story.length > 0 && {
      story: Object.fromEntries(
        translation.story.map(({ event, sentence }) => [event.value, sentence.value]),
      ),
    }),
    lanes: Object.fromEntries(translation.lanes.map(({ id, name }) => [id.value, name.value])),
    events: Object.fromEntries(
      translation.events.map(({ id, title, label, summary, reason, media }) => [
        id.value,
        {
          title: title.value,
          ...(label && { label: label.value }),
          summary: summary.value,
          reason: reason.value,
          ...(media.length > 0 && {
            media: Object.fromEntries(
              media.map(({ file, alt, caption }) => [
                images.get(file.value)!.path,
                { alt: alt.value, ...(caption && { caption: caption.value }) },
              ]),
            ),
          }),
        },
      ]),
    ),
  },
];

const documentJson = (document: DocumentSeed): DocumentJson => ({
  id: document.id.value,
  file: document.file.value,
  sha256: document.sha256.value,
  title: document.title?.value ?? null,
  publisher: document.publisher?.value ?? null,
  author: document.author?.value ?? null,
  ...(document.language && { language: document.language.value }),
  published: document.published!.edtf,
  publishedWhen: whenJson(document.published!),
  publishedBasis: document.publishedBasis.value,
  ...(document.url && { url: document.url.value }),
  ...(document.archived && { archived: document.archived.value }),
  ...(document.accessed && { accessed: document.accessed.value }),
});

function eventJson(event: EventSeed, verified: Verified, images: Images): EventJson {
  const { basis, phrase, relativeTo, reason } = event.dating!;
  return {
    id: event.id.value,
    title: event.title.value,
    ...(event.label && { label: event.label.value }),
    summary: event.summary.value,
    lane: event.lane.value,
    status: event.status.value as Status,
    when: {
      ...whenJson(event.date!, event.timeZone?.value),
      dating: {
        basis: basis.value as Basis,
        ...(phrase && { phrase: phrase.value }),
        ...(relativeTo && { relativeTo: relativeTo.value }),
        reason: reason.value,
      },
    },
    after: event.after.map(({ value }) => value),
    people: event.people.map(({ value }) => value),
    places: event.places.map(({ value }) => value),
    importance: event.importance.value,
    citations: event.citations.map((each) => citationJson(each, verified.of(each))),
    differences: event.differences.map(({ about, readings }) => ({
      about: about.value,
      readings: readings.map(({ value, citations }) => ({
        value: value.value,
        citations: citations.flatMap((name) => citationsNamed(name.value, event.citations)),
      })),
    })),
    media: event.media.length > 0 ? event.media.map((each) => mediaJson(each, images)) : null,
  };
}

const citationJson = (citation: CitationSeed, found: Found | null): CitationJson => ({
  document: citation.document.value,
  paragraph: citation.paragraph.value,
  quote: found?.words ?? citation.quote.value,
  ...(found?.prefix && { prefix: found.prefix }),
  ...(found?.suffix && { suffix: found.suffix }),
  says: citation.says.value,
  ...(citation.attributedTo && { attributedTo: citation.attributedTo.value }),
  supports: citation.supports.map(({ value }) => value as Support),
  verified: found !== null,
});

function mediaJson({ file, alt, credit, caption }: ImageSeed, images: Images): MediaJson {
  const { path, width, height } = images.get(file.value)!;
  return {
    src: path,
    width,
    height,
    alt: alt.value,
    ...(caption && { caption: caption.value }),
    credit: credit.value,
  };
}

/**
 * The ends of a span are written only if they are longer than a unit, or unknown.
 *
 * @param timeZone the zone of its document's clock, if known
 */
export function whenJson(date: When, timeZone?: string): WhenJson {
  const { edtf, form, calendar, earliest, latest, precision, approximate, uncertain, start, end } =
    date;
  return {
    edtf,
    form,
    ...(calendar && { calendar }),
    earliest: earliest && formatUnit(earliest),
    latest: latest && formatUnit(latest),
    precision,
    ...(approximate && { approximate: true as const }),
    ...(uncertain && { uncertain: true as const }),
    ...(isWritten(start) && { start: endJson(start) }),
    ...(isWritten(end) && { end: endJson(end) }),
    ...documentClockJson(date, timeZone),
  };
}

function documentClockJson(
  { earliest, latest }: When,
  timeZone: string | undefined,
): Pick<WhenJson, 'documentClock'> {
  const ahead = (unit: DateUnit | null): string | undefined =>
    unit?.clock?.document && formatAhead(unit.clock.document.ahead);
  const [first, last] = [ahead(earliest), ahead(latest)];
  if (!first && !last) return {};
  return {
    documentClock: {
      ...(first && { earliest: first }),
      ...(last && { latest: last }),
      ...(timeZone && { timeZone }),
    },
  };
}

const isWritten = (end: SpanEnd | null): end is SpanEnd =>
  end !== null && (!end.known || end.earliest !== end.latest);

const endJson = ({ earliest, latest }: SpanEnd) => ({
  earliest: earliest && formatUnit(earliest),
  latest: latest && formatUnit(latest),
});

const ordered = (events: readonly EventSeed[]): EventSeed[] =>
  inOrder(
    events.map((event) => ({
      id: event.id.value,
      when: event.date!,
      after: event.after.map(({ value }) => value),
      event,
    })),
  ).map(({ event }) => event);
