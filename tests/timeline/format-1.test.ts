import { expect, test } from 'vitest';
import { formatUnit } from '../../src/time/unit-format.ts';
import { upgrade } from '../../src/timeline/format-1.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';

const PAPER = {
  id: 'paper',
  file: 'paper.txt',
  sha256: '0'.repeat(64),
  title: null,
  publisher: null,
  author: null,
  published: '2026-01-06',
  publishedWhen: {
    edtf: '2026-01-06',
    form: 'single',
    earliest: '2026-01-06',
    latest: '2026-01-06',
    precision: 'day',
  },
  publishedBasis: 'It is printed.',
};

const timeline = (whens: readonly object[], more: object = {}) => ({
  format: 'sourceline/1',
  id: 'old',
  title: 'Old',
  summary: 'From before.',
  language: 'en',
  timeZone: 'Europe/Paris',
  home: { from: '2026-01-01', to: '2026-01-08' },
  lanes: [{ id: 'lane', name: 'Lane' }],
  spellings: [],
  documents: [PAPER],
  events: whens.map((when, i) => ({
    id: `e${i}`,
    title: 'A title',
    summary: 'A summary.',
    lane: 'lane',
    status: 'reported',
    when: { edtf: 'as written', ...when, dating: { basis: 'stated', reason: 'It is printed.' } },
    after: [],
    people: [],
    places: [],
    importance: 3,
    citations: [
      {
        document: 'paper',
        paragraph: 1,
        quote: 'words',
        says: 'So.',
        supports: ['when'],
        verified: true,
      },
    ],
    differences: [],
    media: null,
  })),
  ...more,
});

const dateOf = (when: object) => {
  const { timeline: read, problems } = parseTimeline(upgrade(timeline([when])));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read!.events[0]!.when;
};

test.each([
  ['single', 'year', '2025-01-01', '2025-12-31', '2025', '2025'],
  ['single', 'month', '2024-02-01', '2024-02-29', '2024-02', '2024-02'],
  ['single', 'day', '2026-01-06', '2026-01-06', '2026-01-06', '2026-01-06'],
  [
    'single',
    'year',
    'Y-13800000000-01-01',
    'Y-13800000000-12-31',
    'Y-13800000000',
    'Y-13800000000',
  ],
  [
    'single',
    'hour',
    '2026-01-06T14:00',
    '2026-01-06T14:59',
    '2026-01-06T14+01:00',
    '2026-01-06T14+01:00',
  ],
  [
    'single',
    'minute',
    '2026-07-06T14:00',
    '2026-07-06T14:00',
    '2026-07-06T14:00+02:00',
    '2026-07-06T14:00+02:00',
  ],
  [
    'single',
    'second',
    '2026-01-06T14:00:05',
    '2026-01-06T14:00:05',
    '2026-01-06T14:00:05+01:00',
    '2026-01-06T14:00:05+01:00',
  ],
  ['one-of', 'day', '2026-01-03', '2026-01-04', '2026-01-03', '2026-01-04'],
  ['one-of', 'year', '2024-01-01', '2025-12-31', '2024', '2025'],
  ['one-of', 'month', '2025-12-01', '2026-01-31', '2025-12', '2026-01'],
  ['one-of', 'day', null, '2026-01-06', null, '2026-01-06'],
  ['one-of', 'minute', '2026-01-06', '2026-01-07T15:00', '2026-01-06', '2026-01-07T15:00+01:00'],
  ['span', 'day', '2026-01-03', null, '2026-01-03', null],
])(
  'a %s of a %s, %s to %s, keeps its units: %s, %s',
  (form, precision, earliest, latest, first, last) => {
    const when = dateOf({ form, precision, earliest, latest });
    expect(when).toMatchObject({ form, precision });
    expect([when.earliest, when.latest].map((unit) => unit && formatUnit(unit))).toEqual([
      first,
      last,
    ]);
  },
);

test('the ends of a span are what they were', () => {
  const when = dateOf({
    form: 'span',
    precision: 'day',
    earliest: '2025-01-01',
    latest: null,
    start: { earliest: '2025-01-01', latest: '2025-12-31' },
    end: { earliest: null, latest: null },
  });
  expect(formatUnit(when.start!.earliest!)).toBe('2025');
  expect(when.end).toEqual({ earliest: null, latest: null, known: false });
});

test('an end between two days stays between them', () => {
  const when = dateOf({
    form: 'span',
    precision: 'day',
    earliest: '2026-01-01',
    latest: '2026-01-06',
    start: { earliest: '2026-01-01', latest: '2026-01-03' },
  });
  expect(formatUnit(when.start!.latest!)).toBe('2026-01-03');
});

test('an approximate date stays approximate', () => {
  const when = dateOf({
    form: 'single',
    precision: 'year',
    earliest: '2024-01-01',
    latest: '2024-12-31',
    approximate: true,
  });
  expect(when).toMatchObject({ approximate: true, uncertain: false });
});

test('moments of a day on which clocks change know how long it is', () => {
  const json = timeline([
    {
      form: 'single',
      precision: 'minute',
      earliest: '2026-10-25T12:00',
      latest: '2026-10-25T12:00',
    },
  ]);
  expect(parseTimeline(upgrade(json)).timeline!.clockChanges).toHaveLength(1);
});

test('an invalid date is reported with its place, and the rest is read', () => {
  const json = timeline([
    { form: 'single', precision: 'day', earliest: '2026-02-30', latest: '2026-02-30' },
    { form: 'single', precision: 'day', earliest: '2026-01-06', latest: '2026-01-06' },
    { form: 'single', precision: 'day', earliest: 7, latest: null },
  ]);
  const { timeline: read, problems } = parseTimeline(upgrade(json));
  expect(read!.events.map(({ id }) => id)).toEqual(['e1']);
  expect(problems.map(({ place }) => place)).toEqual(['events[0].when', 'events[2].when.earliest']);
});

test.each([
  [null],
  ['text'],
  [[]],
  [{ format: 'sourceline/2' }],
  [{ format: 'sourceline/10' }],
  [{}],
])('%j is left as it is', (json) => {
  expect(upgrade(json)).toBe(json);
});

test.each([
  [{ timeZone: 'Mars/Olympus' }],
  [{ timeZone: 7 }],
  [{ documents: null }],
  [{ events: [null, 7, { when: null }, { when: [] }] }],
])('with %j, nothing is thrown', (more) => {
  expect(() => parseTimeline(upgrade(timeline([], more)))).not.toThrow();
});
