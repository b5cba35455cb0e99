import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd, jsonLdText } from '../../../src/export/formats/json-ld.ts';
import type { When } from '../../../src/time/when.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { timeline } from '../../gallery/timeline.ts';
import { anyTaken } from '../any-timeline.ts';
import { parisSummit } from '../paris-summit.ts';

interface Item {
  readonly name: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly description: string;
}
interface Read {
  readonly mainEntity: { readonly itemListElement: readonly { readonly item: Item }[] };
  readonly temporalCoverage?: string;
}

const itemsOf = (json: object): Item[] =>
  (json as Read).mainEntity.itemListElement.map(({ item }) => item);

const PARTS = ['year', 'month', 'day', 'minute', 'second'] as const;
/** The number of parts of a date in a text. */
const partsOf = (iso: string): number =>
  iso.replace(/^-|[+-]\d\d:\d\d$/g, '').split(/[-T:]/).length - (iso.includes('T') ? 1 : 0);
const allowed = ({ precision }: When): number =>
  precision === 'hour' ? 3 : PARTS.findIndex((each) => each === precision) + 1;

test('any date: none is more exact than it is known', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      itemsOf(jsonLd(taken)).forEach(({ startDate, endDate }, i) => {
        const { when } = taken.timeline.events[i]!;
        for (const iso of [startDate, endDate])
          if (iso !== undefined) {
            expect(partsOf(iso)).toBeLessThanOrEqual(allowed(when));
          }
        if (when.extent.to === Infinity) expect(endDate).toBeUndefined();
        if (when.form !== 'span') expect(endDate).toBeUndefined();
      });
      expect(JSON.parse(jsonLdText(taken))).toEqual(jsonLd(taken));
    }),
  );
});

test.each([
  ['2022-02', '2022-02', undefined],
  ['2025', '2025', undefined],
  ['2026-01-06', '2026-01-06', undefined],
  ['2026-01-06T14:00Z', '2026-01-06T14:00+00:00', undefined],
  ['2026-01-06T14Z', '2026-01-06', undefined],
  ['-0043', '-0043', undefined],
  ['2026-01-03/2026-01-04', '2026-01-03', '2026-01-04'],
  ['2025/2026-01-06', '2025', '2026-01-06'],
  ['2022-02/..', '2022-02', undefined],
  ['../2022-02', undefined, '2022-02'],
  ['[2026-01-03..2026-01-04]', '2026-01', undefined],
  ['[2026-01-03..2026-02-04]', '2026', undefined],
  ['[2025-12-31..2026-01-06]', undefined, undefined],
  ['[..2026-01-06]', undefined, undefined],
  ['2024~', undefined, undefined],
  ['2024?', undefined, undefined],
])('%s is said as %s and %s', (date, startDate, endDate) => {
  const given = timeline({ home: '2026-01-01/2026-01-09', events: [{ title: 'It', date }] });
  const [item] = itemsOf(jsonLd({ timeline: given, words: ENGLISH, address: null }));
  expect([item!.startDate, item!.endDate]).toEqual([startDate, endDate]);
});

test('covers from the first known date to the last, and cites every document', () => {
  const taken = { timeline: parisSummit(), words: ENGLISH, address: 'https://example.org/' };
  const json = jsonLd(taken) as Read & { citation: { '@id': string; name: string }[] };
  expect(json.temporalCoverage).toBe('2022-02/2026-01-06');
  expect(json.citation.map((each) => each['@id'])).toEqual(
    taken.timeline.documents.map(({ id }) => `#document-${id}`),
  );
  const text = jsonLdText(taken);
  for (const { citations } of taken.timeline.events)
    for (const { quote } of citations) expect(text).toContain(JSON.stringify(quote));
});
