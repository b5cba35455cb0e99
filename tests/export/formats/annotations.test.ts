import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotations, annotationsText } from '../../../src/export/formats/annotations.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { anyTaken } from '../any-timeline.ts';
import { harbour } from '../harbour.ts';
import { ARCHIVED, GAZETTE, linkedHarbour } from '../linked.ts';

interface Annotation {
  readonly id: string;
  readonly body: readonly object[];
  readonly target: {
    readonly source: { readonly id: string };
    readonly selector: { readonly exact: string };
  };
}
interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}
const read = (...taken: Parameters<typeof annotations>): Collection =>
  annotations(...taken) as Collection;

test('a quotation is an annotation of its article', () => {
  const { first } = read({
    timeline: linkedHarbour(),
    words: ENGLISH,
    address: 'https://news.example/harbour/',
  });
  expect(first.items[0]).toMatchObject({
    id: expect.stringMatching(/^https:\/\/news\.example\/harbour\/#event=[a-z-]+&citation=1$/),
    type: 'Annotation',
    target: {
      source: { id: GAZETTE, language: 'en' },
      selector: { type: 'TextQuoteSelector', exact: 'at the harbour' },
      state: { type: 'TimeState', cached: ARCHIVED },
    },
  });
});

test('an article without an address is named by the hash of its file', () => {
  const { first } = read({ timeline: harbour(), words: ENGLISH, address: null });
  expect(first.items[0]!.target.source.id).toBe(
    'ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  );
});

test('any timeline: each citation once, under an id of its own', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const { total, first } = read(taken);
      const citations = taken.timeline.events.flatMap((event) => event.citations);
      expect(first.items).toHaveLength(total);
      expect(first.items.map(({ target }) => target.selector.exact)).toEqual(
        citations.map(({ quote }) => quote),
      );
      expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
      expect(JSON.parse(annotationsText(taken))).toEqual(read(taken));
    }),
  );
});
