/**
 * A timeline for search engines and other programs: JSON-LD with the vocabulary of schema.org.
 * Pure.
 *
 * Dates have only the parts that are known ("2022-02"). A date that is approximate, or only
 * bounded, is left out: `description` says it in words. An event is not an article, and schema.org
 * lets only articles cite, so its sources are in `subjectOf`.
 */
import { wordDate } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import { passageAddress } from '../../timeline/web-address.ts';
import type { Link, LinkKind } from '../../timeline/links/link.ts';
import { documentOf } from '../../timeline/evidence.ts';
import {
  reportedBy,
  type Citation,
  type Media,
  type SourceDocument,
  type TimelineEvent,
} from '../../timeline/timeline.ts';
import { changesIn } from '../../timeline/changes/all-changes.ts';
import { isCorrection } from '../../timeline/changes/change.ts';
import { wholeChange } from '../../words/change.ts';
import type { Publisher } from '../publisher.ts';
import { changeStamp } from './data-day.ts';
import { isoOf, knownDate } from './known-date.ts';
import { addressOf, imageAddressOf, type Taken } from './taken.ts';

/**
 * With `lean`, summaries and quotations are left out: the page has them in its text.
 *
 * @param publisher of the site; the data format of a timeline does not name one
 */
export function jsonLd(taken: Taken, lean = false, publisher: Publisher | null = null): object {
  const { timeline, address } = taken;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(address !== null && { '@id': address, url: address }),
    headline: timeline.title,
    description: timeline.summary,
    inLanguage: timeline.headLanguage,
    ...(publisher !== null && { publisher: organization(publisher) }),
    ...coverage(timeline.events),
    ...corrections(taken),
    citation: timeline.documents.map(article),
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: timeline.events.length,
      itemListElement: timeline.events.map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: item(event, taken, lean),
      })),
    },
  };
}

export const jsonLdText = (taken: Taken): string => `${JSON.stringify(jsonLd(taken), null, 2)}\n`;

const organization = ({ name, url }: Publisher): object => ({
  '@type': 'Organization',
  name,
  ...(url !== null && { url }),
});

/** @see https://schema.org/CorrectionComment */
function corrections({ timeline, words }: Taken): object {
  const all = changesIn(timeline);
  const [latest] = all.map(({ change }) => changeStamp(change)).sort((a, b) => (a < b ? 1 : -1));
  if (latest === undefined) return {};
  const comments = all.flatMap(({ change, event }) =>
    isCorrection(change)
      ? {
          '@type': 'CorrectionComment',
          text: [...(event ? [`${isolated(event.title)}.`] : []), wholeChange(change, words)].join(
            ' ',
          ),
          datePublished: changeStamp(change),
        }
      : [],
  );
  return { dateModified: latest, ...(comments.length > 0 && { correction: comments }) };
}

const documentId = (id: string): string => `#document-${id}`;

const article = (document: SourceDocument): object => {
  const { start } = knownDate(document.published);
  return {
    '@type': 'NewsArticle',
    '@id': documentId(document.id),
    name: document.title ?? document.file,
    inLanguage: document.language,
    ...(document.publisher !== null && {
      publisher: organization({ name: document.publisher, url: null }),
    }),
    ...(document.author !== null && { author: { '@type': 'Person', name: document.author } }),
    ...(start && { datePublished: isoOf(start) }),
    ...(document.url !== null && { url: document.url }),
    ...(document.archived !== null && { archivedAt: document.archived }),
  };
};

function item(event: TimelineEvent, taken: Taken, lean: boolean): object {
  const { start, end } = knownDate(event.when);
  const address = addressOf(taken, event);
  const date = wordDate(event.when, taken.words.dates);
  return {
    '@type': 'Event',
    ...(address !== null && { url: address }),
    name: event.title,
    ...(start && { startDate: isoOf(start) }),
    ...(end && { endDate: isoOf(end) }),
    description: lean ? date : `${date}. ${isolated(event.summary)}`,
    ...(address !== null &&
      event.media.length > 0 && {
        image: event.media.map((each) => image(each, taken)),
      }),
    ...(!lean && event.places.length > 0 && { location: event.places.map(place) }),
    subjectOf: lean
      ? reportedBy(event).map((id) => ({ '@id': documentId(id) }))
      : [...event.citations.map((each) => quotation(each, taken)), ...event.links.map(work)],
  };
}

function quotation(citation: Citation, { timeline: { documents } }: Taken): object {
  const { document, paragraph, quote } = citation;
  const address = passageAddress(documentOf(documents, document), citation);
  return {
    '@type': 'Quotation',
    text: quote,
    isPartOf: { '@id': documentId(document) },
    pagination: `¶ ${paragraph}`,
    ...(address !== null && { url: address }),
  };
}

const image = (media: Media, taken: Taken): object => ({
  '@type': 'ImageObject',
  contentUrl: imageAddressOf(taken, media),
  width: media.width,
  height: media.height,
  ...(media.caption !== null && { caption: media.caption }),
  creditText: media.credit,
});

/** What others have published, as a work of its kind. */
const work = ({ address, kind, title, caption, credit }: Link): object => ({
  '@type': WORKS[kind],
  url: address,
  ...(title !== undefined && { name: title }),
  ...(caption !== undefined && { description: caption }),
  ...(credit !== undefined && { creditText: credit }),
});

const WORKS: Readonly<Record<LinkKind, string>> = {
  article: 'Article',
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  map: 'Map',
  post: 'SocialMediaPosting',
  document: 'DigitalDocument',
};

const place = (name: string): object => ({ '@type': 'Place', name });

/** From the first known date to the last. */
function coverage(events: readonly TimelineEvent[]): object {
  const dated = events.map(({ when }) => ({ ...knownDate(when), when }));
  const first = least(dated, ({ start, when }) => start && when.extent.from);
  const last = least(
    dated,
    ({ start, end, when }) => (when.form === 'span' ? end : start) && 0 - when.extent.to,
  );
  const [begin, end] = [first?.start, last && (last.end ?? last.start)];
  return begin && end ? { temporalCoverage: `${isoOf(begin)}/${isoOf(end)}` } : {};
}

/** The item with the smallest measure; items without one are left out. */
function least<T>(all: readonly T[], measure: (each: T) => number | null): T | null {
  let [found, smallest]: [T | null, number] = [null, Infinity];
  for (const each of all) {
    const size = measure(each);
    if (size !== null && size < smallest) [found, smallest] = [each, size];
  }
  return found;
}
