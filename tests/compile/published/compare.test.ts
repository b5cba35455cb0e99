/** What of a published timeline may not change without a reason. */
import { expect, test } from 'vitest';
import { findUnexplained } from '../../../src/compile/published/compare.ts';
import { numbersIn } from '../../../src/compile/published/numbers.ts';
import {
  formatPublished,
  publishedOf,
  readPublished,
} from '../../../src/compile/published/record.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import type { ChangeJson } from '../../../src/timeline/changes/change-schema.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { event, timeline, when } from '../../timeline/small.ts';
import { seedsOf } from '../seeds.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SUMMARY = 'On 6 January 1,200 people came, and 35 left.';
const made = (fields: object = {}, head: object = {}) =>
  timeline({ events: [event('first', { summary: SUMMARY, ...fields })], ...head }) as TimelineJson;
const change = (fields: Partial<ChangeJson>): ChangeJson => ({
  at: whenJson(parseEdtf('2026-01-09', 'UTC')),
  what: 'text',
  why: 'So.',
  ...fields,
});
const at = (edtf: string) => ({
  when: { ...when, edtf, dating: { basis: 'stated', reason: 'It is printed.' } },
});
const citing = (quote: string) => ({
  citations: [{ ...event('x').citations[0]!, quote }],
});

/** What is told of the second version if the first was published. */
const told = (after: TimelineJson, before: TimelineJson = made()): string[] =>
  findUnexplained(publishedOf(before), after).map(({ code, values: [what, id, ...rest] }) =>
    [code.slice('published-'.length), what, id, ...rest.slice(0, -1)].join(' '),
  );

test('nothing is told of the same timeline, or of what is new', () => {
  expect(told(made())).toEqual([]);
  const more = made({ summary: `${SUMMARY} Later 12 came back.` });
  expect(
    told({ ...more, events: [...more.events, ...made().events.map((e) => ({ ...e, id: 'new' }))] }),
  ).toEqual([]);
});

test.each<[string, object, string[], Partial<ChangeJson>[]]>([
  [
    'a date',
    at('2026-01-05'),
    ['changed date first 2026-01-06 2026-01-05'],
    [{ what: 'date', was: '2026-01-06', is: '2026-01-05' }],
  ],
  [
    'a status',
    { status: 'confirmed' },
    ['changed status first reported confirmed'],
    [{ what: 'status', was: 'reported', is: 'confirmed' }],
  ],
  [
    'a title',
    { title: 'Another title' },
    ['changed title first A title Another title'],
    [{ what: 'title', was: 'A title', is: 'Another title' }],
  ],
  [
    'the spelling of a title',
    { title: 'A Title' },
    ['changed title first A title A Title'],
    [{ what: 'wording', was: 'A title', is: 'A Title' }],
  ],
  [
    'a number',
    { summary: SUMMARY.replace('1,200', '1,300') },
    ['lost number first 1200'],
    [{ what: 'number', was: '1,200', is: '1,300' }],
  ],
  [
    'two numbers',
    { summary: 'On 6 January people came.' },
    ['lost number first 1200', 'lost number first 35'],
    [{ what: 'text', was: '1,200 people came, and 35 left' }],
  ],
  [
    'a quotation',
    citing('other words'),
    ['lost quotation first words'],
    [{ what: 'quotation', was: 'words', is: 'other words' }],
  ],
])('%s needs a reason, and is told no more with one', (_, fields, sentences, changes) => {
  expect(told(made(fields))).toEqual(sentences);
  const explained = made({ ...fields, changes: changes.map(change) });
  expect(told(explained)).toEqual([]);
  // Once it has been published, it explains no other change.
  const stale = made({ changes: explained.events[0]!.changes });
  expect(told({ ...explained }, stale)).toEqual(sentences);
});

test('spelling is no reason for another number', () => {
  const [was, is] = ['35 bakers meet', '36 bakers meet'];
  const changes = [change({ what: 'wording', was, is })];
  expect(
    told(made({ title: is, summary: 'So.', changes }), made({ title: was, summary: 'So.' })),
  ).toEqual(['lost number first 35']);
});

test('other marks and separators are the same quotation and the same number', () => {
  const before = made({ ...citing('the “words” – don’t'), summary: '1 200 of 35' });
  const after = made({ ...citing('the "words" – don\'t'), summary: '1,200 of 35' });
  expect(told(after, before)).toEqual([]);
});

test('an event that is gone needs an heir or a reason', () => {
  const other = event('second', { summary: SUMMARY });
  const without = (head: object = {}, fields: object = {}) =>
    timeline({ events: [{ ...other, ...fields }], ...head }) as TimelineJson;
  expect(told(without())).toEqual(['removed first A title']);
  expect(
    told(without({ changes: [change({ what: 'removed', was: 'A title', event: 'first' })] })),
  ).toEqual([]);
  expect(told(without({}, { formerly: ['first'] }))).toEqual([]);
  // Under another id it is still the same event.
  expect(told(without({}, { formerly: ['first'], status: 'planned' }))).toEqual([
    'changed status second reported planned',
  ]);
});

test('the head of a timeline is compared, too', () => {
  const after = made({}, { title: 'Another' });
  expect(told(after)).toEqual(['changed title test Test Another']);
  const changes = [change({ what: 'title', was: 'Test', is: 'Another' })];
  expect(told(made({}, { title: 'Another', changes }))).toEqual([]);
});

test('the record can be read as it is written', () => {
  const published = publishedOf(
    made({
      title: 'A "title": it’s # 5',
      ...citing('- “no”: {x}'),
      changes: [change({ is: 'x' })],
    }),
  );
  const root = seedsOf();
  writeFileSync(join(root, 'test/published.yaml'), formatPublished(published));
  const report = new Report();
  expect(readPublished(join(root, 'test'), root, report)).toEqual(published);
  expect(report.count).toBe(0);
});

test.each([
  ['06 January 2026', ['6', '2026']],
  ['1,200 or 1 200 or 1\u202f200', ['1200']],
  ['3.5 km, 50 000', ['3.5', '50000']],
  ['٣ of 12', ['٣', '12']],
  ['4 5', ['4', '5']],
  ['none', []],
])('the numbers in "%s"', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
