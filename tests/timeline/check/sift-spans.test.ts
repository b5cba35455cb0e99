/** Spans that do not fit their summary are left out, and reported with their place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { partsOf, type Part } from '../../../src/timeline/spans/span.ts';
import { translate } from '../../../src/timeline/translation.ts';
import { event, timeline } from '../small.ts';

const bold = (from: unknown, to: unknown) => ({ from, to, kind: 'bold' });
const italic = (from: unknown, to: unknown) => ({ from, to, kind: 'italic' });
const link = (from: unknown, to: unknown, address: unknown = 'https://paper.example/a') => ({
  ...{ from, to, kind: 'link', address },
});

function read(summarySpans: unknown, summary = 'A summary, 👩‍🚀.') {
  const { timeline: parsed, problems } = parseTimeline(timeline({ summary, summarySpans }));
  return {
    spans: parsed!.summarySpans,
    told: problems.map(({ place, sentence }) => `${place}: ${sentence}`),
  };
}

test.each([
  ['none', undefined],
  ['an empty list', []],
  ['apart', [bold(0, 1), link(2, 9)]],
  ['touching', [bold(0, 2), bold(2, 9)]],
  ['within each other', [bold(0, 9), link(0, 9), italic(2, 9), bold(9, 10)]],
  ['to the end', [link(0, 17)]],
])('spans that fit are kept: %s', (_, spans) => {
  expect(read(spans)).toEqual({ spans: spans ?? [], told: [] });
});

describe('a span that does not fit is left out', () => {
  const ORDER = 'Spans are in order of `from`.';

  test.each([
    ['beyond the end', bold(2, 18), 'A text of 17 units has no words from 2 to 18.'],
    ['without words', bold(4, 4), 'A text of 17 units has no words from 4 to 4.'],
    ['backwards', bold(5, 4), 'A text of 17 units has no words from 5 to 4.'],
    ['half of a character', bold(2, 12), 'A span cannot begin or end within a character.'],
    ['half of one at its end', link(12, 13), 'A span cannot begin or end within a character.'],
    ['before the first', bold(0, 1), ORDER],
    ['across the first', link(1, 3), 'A span lies in another one, or apart from it.'],
    ['in one of its kind', italic(1, 2), 'A span lies in another one that is italic.'],
  ])('%s', (name, spoiled, sentence) => {
    const first = name.startsWith('before') ? italic(1, 2) : italic(0, 2);
    const { spans, told } = read([first, spoiled, bold(16, 17)]);
    expect(spans).toEqual([first, bold(16, 17)]);
    expect(told).toEqual([`summarySpans[1]: ${sentence}`]);
  });

  test.each([
    ['no whole number', bold(0.5, 2), '.from'],
    ['below 0', bold(-1, 2), '.from'],
    ['no number', bold('0', 2), '.from'],
    ['without a number', bold(NaN, 2), '.from'],
    ['endless', bold(0, Infinity), '.to'],
    ['of another kind', { from: 0, to: 2, kind: 'image' }, '.kind'],
    ['a link without an address', { from: 0, to: 2, kind: 'link' }, '.address'],
    ['a script', link(0, 2, 'javascript:alert(1)'), '.address'],
    ['data', link(0, 2, 'data:text/html,x'), '.address'],
    ['a relative address', link(0, 2, '//paper.example'), '.address'],
    ['an address with a password', link(0, 2, 'https://a:b@paper.example'), '.address'],
    ['what no browser reads', link(0, 2, 'https://[paper'), '.address'],
    ['a long address', link(0, 2, `https://paper.example/${'a'.repeat(2000)}`), '.address'],
    ['an address with a quotation mark', link(0, 2, 'https://a.example/"x'), '.address'],
    ['no record', null, ''],
  ])('%s', (_, spoiled, field) => {
    const { spans, told } = read([spoiled, bold(2, 3)]);
    expect(spans).toEqual([bold(2, 3)]);
    expect(told.map((each) => each.split(':', 1)[0])).toEqual([`summarySpans[0]${field}`]);
  });

  test.each([[3], ['bold'], [{ 0: bold(0, 1), length: 1 }], [null]])('no list: %j', (given) => {
    const { spans, told } = read(given);
    expect(spans).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^summarySpans: /);
  });

  test('all of them, if characters of the summary were left out', () => {
    const { spans, told } = read([bold(0, 1)], 'A\u202e summary.');
    expect(spans).toEqual([]);
    expect(told).toEqual(['summarySpans: The summary has characters that a text may not have.']);
  });
});

test('events and translations have spans, too, each at its place', () => {
  const said = { title: 'Т', summary: 'Так.', summarySpans: [bold(0, 3), 4], reason: 'Т' };
  const head = { title: 'Т', summary: 'Так.', summarySpans: [link(0, 9), italic(0, 3)] };
  const { timeline: parsed, problems } = parseTimeline(
    timeline({
      events: [event('first', { summarySpans: [bold(0, 1), bold(0, 1)] })],
      translations: { uk: { ...head, lanes: { lane: 'Т' }, events: { first: said } } },
    }),
  );
  expect(problems.map(({ place }) => place)).toEqual([
    'events[0].summarySpans[1]',
    'translations.uk.summarySpans[0]',
    'translations.uk.events.first.summarySpans[1]',
  ]);
  const translated = translate(parsed!, 'uk');
  expect(parsed!.events[0]!.summarySpans).toEqual([bold(0, 1)]);
  expect(translated.summarySpans).toEqual([italic(0, 3)]);
  expect(translated.events[0]!.summarySpans).toEqual([bold(0, 3)]);
});

test('a translation without spans has none of the original', () => {
  const said = { title: 'Т', summary: 'Так.', reason: 'Т' };
  const { timeline: parsed } = parseTimeline(
    timeline({
      summarySpans: [bold(0, 1)],
      events: [event('first', { summarySpans: [bold(0, 1)] })],
      translations: { uk: { ...said, lanes: { lane: 'Т' }, events: { first: said } } },
    }),
  );
  const translated = translate(parsed!, 'uk');
  expect([translated.summarySpans, translated.events[0]!.summarySpans]).toEqual([[], []]);
});

test('of any spans, the parts have the same words, and no part is empty', () => {
  const words = (parts: readonly Part[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : words(part.parts))).join('');
  const anyPlace = fc.integer({ min: -1, max: 9 });
  const anySpan = fc.tuple(fc.constantFrom(bold, italic, link), anyPlace, anyPlace);
  const all = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => (typeof part === 'string' ? [part] : [part, ...all(part.parts)]));
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 8 }), fc.boolean(), (given, sorted) => {
      const spans = given.map(([make, from, to]) => make(from, to));
      if (sorted)
        spans.sort((a, b) => Number(a.from) - Number(b.from) || Number(b.to) - Number(a.to));
      const summary = 'Ab 👩 é.';
      const { timeline: parsed } = parseTimeline(timeline({ summary, summarySpans: spans }));
      const parts = partsOf(parsed!);
      expect(words(parts)).toBe(summary);
      expect(all(parts)).not.toContain('');
      const drawn = all(parts).filter((part) => typeof part !== 'string');
      expect(drawn.map(({ span }) => span)).toEqual(parsed!.summarySpans);
      for (const { span, parts } of drawn)
        expect(words(parts)).toBe(summary.slice(span.from, span.to));
    }),
  );
});
