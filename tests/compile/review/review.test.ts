/** What `check` says of a timeline, with the place that it names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewTimeline } from '../../../src/compile/review/review.ts';
import { USUAL_LIMITS } from '../../../src/seeds/checks/quotation-limits.ts';
import { seedsOf } from '../seeds.ts';

type Edit = readonly [from: string, to: string];

/** The valid seeds with these edits, which must each change something. */
function review(events: readonly Edit[], timeline: readonly Edit[] = []) {
  const seeds = seedsOf();
  for (const [file, edits] of [
    ['events.yaml', events],
    ['timeline.yaml', timeline],
  ] as const) {
    const path = join(seeds, 'test', file);
    const text = edits.reduce(
      (before, [from, to]) => {
        expect(before).toContain(from);
        return before.replace(from, to);
      },
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, text);
  }
  const { errors, advice } = reviewTimeline(seeds, 'test', USUAL_LIMITS);
  expect(errors.diagnostics).toEqual([]);
  return advice.diagnostics.filter(({ code }) => code !== 'quote-unverified');
}

/** Records of events of one day. */
const copies = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `- id: copy-${i}\n  title: A copy ${i}\n  summary: So.\n  lane: bakers\n  status: reported\n  importance: 1\n  when: 2026-01-05\n  dating:\n    basis: approximate\n    reason: So.\n  citations:\n    - document: paper\n      paragraph: ${i + 1}\n      quote: four towns\n      says: So.\n      supports: [when]\n`,
  ).join('\n');

const told = (found: ReturnType<typeof review>, code: string) =>
  found.filter((each) => each.code === code).map(({ sentence }) => sentence);

test('quotations that are not verified are among the advice', () => {
  const { advice } = reviewTimeline(seedsOf(), 'test', USUAL_LIMITS);
  const codes = new Set(advice.diagnostics.map(({ code }) => code));
  expect(codes).toContain('quote-unverified');
});

test('mistakes come first, and alone', () => {
  const seeds = seedsOf();
  const path = join(seeds, 'test', 'events.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('lane: bakers', 'lane: bakes'));
  const { errors, advice } = reviewTimeline(seeds, 'test', USUAL_LIMITS);
  expect(errors.diagnostics.map(({ code }) => code)).toEqual(['reference-unknown']);
  expect(advice.mistakes).toBe(0);
});

describe('a claim', () => {
  test('that one document reports', () => {
    expect(told(review([]), 'review-claim')).toEqual([
      'Only "paper" reports "Crumb promises a bun for everyone", and its status is "claimed".',
    ]);
  });

  test('but not one that two report, nor what is reported as a fact', () => {
    expect(told(review([['status: claimed', 'status: reported']]), 'review-claim')).toEqual([]);
    const second =
      '    - document: echo\n      paragraph: 1\n      quote: Three bakers\n      says: So.\n      supports: [what]\n';
    const more: Edit = ['\n- id: decision', `${second}\n- id: decision`];
    expect(told(review([more]), 'review-claim')).toEqual([]);
  });
});

describe('numbers', () => {
  /** The two citations that count bakers. */
  const counted = (first: string, second: string, ...more: Edit[]) =>
    told(
      review([
        ['quote: Five bakers\n', `quote: ${first}\n`],
        ['quote: Three bakers stayed away\n', `quote: ${second}\n`],
        ...more,
      ]),
      'review-numbers',
    );
  const noDifference: Edit = [
    '  differences:\n    - about: how many stayed away\n      readings:\n        - value: five\n          citations: [five]\n        - value: three\n          citations: [echo/1]\n',
    '',
  ];

  test.each([
    ['about 5 bakers', 'some 3 bakers', 1],
    ['1,200 countries', '1.300 country houses', 1],
    ['5% of them', '7 % of them', 1],
    ['5 bakers', '5 bakers', 0],
    ['1,200 bakers', '1 200 bakers', 0],
    ['5 bakers', '3 millers', 0],
    ['on 5 January', 'on 6 January', 0],
    ['at 5 p.m.', 'at 6 p.m.', 0],
    ['cost 5 million', 'earn 6 million', 0],
    ['Five bakers', 'Three bakers', 0],
  ])('“%s” and “%s”', (first, second, count) => {
    expect(counted(first, second, noDifference)).toHaveLength(count);
  });

  test('both documents are named, with their words', () => {
    expect(counted('about 5 bakers', 'some 3 bakers', noDifference)).toEqual([
      '"echo" has “3 bakers”, and "paper" has “5 bakers”.',
    ]);
  });

  test('not if a difference has them', () => {
    expect(counted('about 5 bakers', 'some 3 bakers', ['value: five', 'value: 5'])).toEqual([]);
  });
});

describe('a date is no narrower than its quotations:', () => {
  const dated = (when: string, quote: string) =>
    told(
      review([
        ['when: 2025-12-31', `when: ${when}`],
        ['quote: In a Dec. 31 letter', `quote: ${quote}`],
        ['  after: [letter]\n', ''],
      ]),
      'review-date',
    );

  test.each([
    ['2025-12-31', 'in a Dec. 31 letter', null],
    ['2025-12-31', 'on Wednesday', null],
    ['2025-12-31', 'in December', 'day'],
    ['2025-12', 'in December', null],
    ['2025-12', 'in the winter of 2025', 'month'],
    ['2025', 'in 2025', null],
    ['2025', 'in ’25', null],
    ['2025', 'in those days', 'year'],
    ['2025-12-31T14:00+01:00', 'on Dec. 31 at 2 p.m.', null],
    ['2025-12-31T12:00+01:00', 'at noon on Dec. 31', null],
    ['2025-12-31T14:00+01:00', 'on Dec. 31', 'time'],
    ['2025-12-30/2025-12-31', 'from Dec. 30 on', 'day'],
    ['2025-12-31~', 'in December', null],
  ])('%s by “%s”', (when, quote, part) => {
    expect(dated(when, quote)).toEqual(
      part === null ? [] : [`No quotation for the date gives the ${part} of ${when}.`],
    );
  });
});

describe('the first view', () => {
  test('an event outside it', () => {
    const found = review([]).filter(({ code }) => code === 'review-outside');
    expect(found.map(({ sentence, line }) => [sentence, line])).toEqual([
      ['"Crumb’s letter" lies outside the first view, 2026-01-01/2026-01-07.', 50],
    ]);
  });

  test('an event without a label at some width', () => {
    const sentences = told(
      review([['- id: decision', `${copies(60)}\n- id: decision`]]),
      'review-label',
    );
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences[0]).toMatch(/^"A copy \d+" has no label in the first view at .*360 px\.$/);
  });

  test('a lane without events, and a title that others cut', () => {
    const title =
      'The bakers of four towns, who had met before, meet again, and this time it is for good, they say';
    const found = review(
      [['title: Bakers of four towns meet', `title: ${title}\n  label: Bakers meet`]],
      [['    name: Bakers\n', '    name: Bakers\n  - id: mills\n    name: Mills\n']],
    );
    expect(told(found, 'review-lane')).toEqual(['No event is in the lane "Mills".']);
    expect(told(found, 'review-title')[0]).toMatch(/^The title has 96 characters\./);
  });
});

test('texts that make the embed heavy', () => {
  const words = (from: number) =>
    Array.from({ length: 580 }, (_, i) => ((from + i) * 7919 * 104_729).toString(36))
      .join(' ')
      .slice(0, 4900);
  const long = (k: number): Edit => ['They agree on nothing yet.', words(k)];
  expect(told(review([long(1)]), 'review-heavy')).toEqual([]);
  const more = copies(20).replaceAll(
    /summary: So\./g,
    (_, at: number) => `summary: ${words(at * 1000)}`,
  );
  expect(told(review([['- id: decision', `${more}\n- id: decision`]]), 'review-heavy')[0]).toMatch(
    /^The events weigh \d\d kB gzipped\. More than 40 kB make the embed slow/,
  );
});
