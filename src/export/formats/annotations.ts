/**
 * Quotations as annotations of their articles: W3C Web Annotation, in JSON-LD. Pure.
 *
 * Each says which words of an article it is about, what they say, and of which event. An article
 * without an address is named by the SHA-256 of its file (RFC 6920). In no file is the position of
 * the words known in the article as it is published, so only a TextQuoteSelector identifies them.
 *
 * Source: Web Annotation Data Model and Vocabulary, W3C Recommendations of 23 February 2017.
 */
import { documentOf } from '../../timeline/evidence.ts';
import type { Citation, SourceDocument, TimelineEvent } from '../../timeline/timeline.ts';
import { addressOf, type Taken } from './taken.ts';

export function annotations(taken: Taken): object {
  const { timeline, address } = taken;
  const items = timeline.events.flatMap((event) =>
    event.citations.map((citation, index) => annotation(event, citation, index, taken)),
  );
  const id = address ?? idOf(taken);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}#annotations`,
    type: 'AnnotationCollection',
    label: timeline.title,
    total: items.length,
    first: { id: `${id}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

export const annotationsText = (taken: Taken): string =>
  `${JSON.stringify(annotations(taken), null, 2)}\n`;

/** The id of a timeline whose address is not known. */
const idOf = ({ timeline }: Taken): string => `urn:sourceline:${timeline.id}`;

function annotation(event: TimelineEvent, citation: Citation, index: number, taken: Taken): object {
  const { documents, language } = taken.timeline;
  const eventId = addressOf(taken, event) ?? `${idOf(taken)}#event=${event.id}`;
  const document = documentOf(documents, citation.document);
  const { quote, prefix, suffix, says } = citation;
  return {
    id: `${eventId}&citation=${index + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: says, language, format: 'text/plain', purpose: 'describing' },
      { type: 'SpecificResource', source: eventId, purpose: 'linking' },
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: sourceOf(document, taken),
        type: 'Text',
        language: document.language,
      },
      selector: {
        type: 'TextQuoteSelector',
        exact: quote,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
      },
      ...(document.archived !== null && {
        state: { type: 'TimeState', cached: document.archived },
      }),
    },
  };
}

const sourceOf = ({ id, url, sha256 }: SourceDocument, taken: Taken): string => {
  if (url !== null) return url;
  return sha256 === '' ? `${idOf(taken)}#document=${id}` : `ni:///sha-256;${base64Url(sha256)}`;
};

/** @param hex digits of bytes */
function base64Url(hex: string): string {
  const bytes = hex.match(/../g)!.map((byte) => parseInt(byte, 16));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
