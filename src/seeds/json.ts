/** Converts a checked seed to the public JSON. Pure. */
import { changesAmong } from '../time/clock-changes.ts';
import type { Extent } from '../time/extent.ts';
import { formatInstant } from '../time/iso.ts';
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
} from '../timeline/schema.ts';
import type { Link, LinkKind } from '../timeline/links/link.ts';
import type { Basis, Status, Support } from '../timeline/timeline.ts';
import { changeDates, changesJson } from './changes-json.ts';
import { findCitations } from './checks/citation-check.ts';
import type { DocumentSeed } from './seed/documents-seed.ts';
import type { CitationSeed, EventSeed, ImageSeed } from './seed/events-seed.ts';
import type { LinkSeed } from './seed/links/links-seed.ts';
import type { Seed } from './seed/seed.ts';
import type { StopSeed } from './seed/story-seed.ts';
import { summaryJson } from './summary-json.ts';
import { translationJson } from './translation-json.ts';
import { whenJson } from './when-json.ts';

/** What stands in a quoted document, or in a file of an image, and goes into the JSON. */
export interface Beside {
  /** Null if the quoted words were not found in the document. */
  readonly found: (citation: CitationSeed) => Found | null;
  /** By the name of the file. */
  readonly images: Images;
}

/** What was found of a quotation. */
export interface Found {
  /** The words as the document has them. */
  readonly words: string;
  /** What stands directly before and after the quotation, with its spaces; empty for nothing. */
  readonly prefix: string;
  readonly suffix: string;
}

/** An image in a file of its own. */
export interface ShownImage {
  /** `<timeline>/<hash>.<ending>`, below the folder of the JSON. */
  readonly path: string;
  /** In px, as shown. A photograph may be stored on its side. */
  readonly width: number;
  readonly height: number;
}

type Images = ReadonlyMap<string, ShownImage>;

/** Call it only for a seed that passed all checks. */
export function toJson(seed: Seed, { found, images }: Beside): TimelineJson {
  const timeline = seed.timeline!;
  const { extent: home } = timeline.home!.value;
  const dates = [
    ...seed.documents.map((each) => each.published!),
    ...seed.events.map((each) => each.date!),
    ...[timeline, ...seed.events].flatMap((each) => each.changes.flatMap(changeDates)),
  ];
  const changes = changesAmong(dates, timeline.timeZone.value);
  return {
    format: FORMAT,
    id: seed.id,
    title: timeline.title.value,
    ...summaryJson(timeline.summary),
    language: timeline.language.value,
    timeZone: timeline.timeZone.value,
    weekend: timeline.weekend,
    ...(changes.length > 0 && { clockChanges: changes.map(clockChangeJson) }),
    home: daysJson(home),
    ...(timeline.scale !== null && { scale: timeline.scale }),
    ...(timeline.story.length > 0 && { story: timeline.story.map(stopJson) }),
    lanes: timeline.lanes.map(({ id, name }) => ({ id: id.value, name: name.value })),
    spellings: timeline.spellings.map((group) => group.map(({ value }) => value)),
    ...changesJson(timeline.changes),
    documents: seed.documents.map(documentJson),
    // A draft may have no lane yet.
    events: orderEvents(seed.events).map((event) =>
      eventJson(event, event.lane.value || (timeline.lanes[0]?.id.value ?? ''), found, images),
    ),
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

function eventJson(
  event: EventSeed,
  lane: string,
  found: Beside['found'],
  images: Images,
): EventJson {
  const { basis, phrase, relativeTo, reason } = event.dating!;
  return {
    id: event.id.value,
    title: event.title.value,
    ...(event.label && { label: event.label.value }),
    ...summaryJson(event.summary),
    lane,
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
    citations: event.citations.map((each) => citationJson(each, found(each))),
    differences: event.differences.map(({ about, readings }) => ({
      about: about.value,
      readings: readings.map(({ value, citations }) => ({
        value: value.value,
        citations: citations.flatMap((name) => findCitations(name.value, event.citations)),
      })),
    })),
    media: event.media.length > 0 ? event.media.map((each) => mediaJson(each, images)) : null,
    ...(event.links.length > 0 && { links: event.links.map((each) => linkJson(each, images)) }),
    ...changesJson(event.changes),
    ...(event.formerly.length > 0 && { formerly: event.formerly.map(({ value }) => value) }),
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

function linkJson(link: LinkSeed, images: Images): Link {
  const { address, kind, title, caption, credit } = link;
  const image = link.picture && images.get(link.picture.value)!;
  return {
    address: address.value,
    kind: kind.value as LinkKind,
    ...(title && { title: title.value }),
    ...(caption && { caption: caption.value }),
    ...(credit && { credit: credit.value }),
    ...(image && { picture: { src: image.path, width: image.width, height: image.height } }),
  };
}

const orderEvents = (events: readonly EventSeed[]): EventSeed[] =>
  inOrder(
    events.map((event) => ({
      id: event.id.value,
      when: event.date!,
      after: event.after.map(({ value }) => value),
      event,
    })),
  ).map(({ event }) => event);
