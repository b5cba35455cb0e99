/** What editors write into summaries, and what the public JSON has of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../src/compile/compile.ts';
import { publishedOf } from '../../src/compile/published/record.ts';
import { seedsOf } from './seeds.ts';

/** The spans by the words that they are of. */
const spansOf = ({ summary, summarySpans = [] }: Summary) =>
  summarySpans.map(({ from, to, kind, ...rest }) => [kind, summary.slice(from, to), rest]);
interface Summary {
  readonly summary: string;
  readonly summarySpans?: readonly { from: number; to: number; kind: string }[] | undefined;
}

test('summaries of the timeline, an event and translations have plain words and spans', () => {
  const timeline = compileTimeline(seedsOf('summary-marked'), 'test').timeline!;
  const meeting = timeline.events.find(({ id }) => id === 'meeting')!;
  expect(meeting.summary).toBe('They agree on nothing yet, see The Paper [sic], 5 * 3.');
  expect(spansOf(meeting)).toEqual([
    ['bold', 'agree on nothing', {}],
    ['italic', 'nothing', {}],
    ['link', 'The Paper', { address: 'https://paper.example/a_(b)' }],
  ]);
  expect(timeline.summary).toBe('How the bakers came to meet.');
  expect(spansOf(timeline)).toEqual([['link', 'meet', { address: 'https://paper.example/meet' }]]);
  const { uk } = timeline.translations!;
  expect(spansOf(uk!)).toEqual([['italic', 'зібралися', {}]]);
  expect(spansOf(uk!.events.meeting!)).toEqual([
    ['bold', 'ще ні про що не домовилися', {}],
    ['link', 'не домовилися', { address: 'https://paper.example/uk' }],
  ]);
});

test('a summary without signs has no field for them', () => {
  const { timeline } = compileTimeline(seedsOf(), 'test');
  expect(JSON.stringify(timeline)).not.toContain('summarySpans');
});

test('what readers have seen is the same with signs and without', () => {
  const [marked, plain] = ['summary-marked', 'valid'].map((name) =>
    publishedOf(compileTimeline(seedsOf(name), 'test').timeline!),
  );
  expect(marked!.timeline).toEqual(plain!.timeline);
});

test.each([
  ['**Nothing** is agreed.', 'yaml-sign', 'Put the text in quotes'],
  ['*Nothing* is agreed.', 'yaml-sign', 'Put the text in quotes'],
  ['[Nothing](https://paper.example) is agreed.', 'yaml-bracket', 'put it in quotes'],
  [String.raw`"So \*this\* is."`, 'yaml-escape', "or put the text in '…'"],
])('YAML reads %s otherwise, which is reported with a way out', (written, code, hint) => {
  const root = seedsOf();
  const file = join(root, 'test/events.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('They agree on nothing yet.', () => written),
  );
  const [first] = compileTimeline(root, 'test').diagnostics;
  expect([first!.code, first!.line]).toEqual([code, 3]);
  expect(first!.hint).toContain(hint);
});
