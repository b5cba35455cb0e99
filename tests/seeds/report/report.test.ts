import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import { formatReport } from '../../../src/seeds/report/report-text.ts';
import { seedsOf } from '../../compile/seeds.ts';

/** The output of compile with this text in a file of its seeds. */
function told(file: string, text: string): string[] {
  const root = seedsOf();
  writeFileSync(join(root, 'test', file), text);
  return formatReport([compileTimeline(root, 'test')])
    .replaceAll(`${root}/`, '')
    .split('\n');
}

describe('a report is short, however much is wrong', () => {
  test.each([
    ['10,000 records of a letter', 'events.yaml', '- x\n'.repeat(10_000)],
    ['10,000 unknown fields', 'timeline.yaml', fieldsOf(10_000)],
    ['one field, 10,000 times', 'timeline.yaml', 'title: x\n'.repeat(10_000)],
    ['100 kB of NUL', 'events.yaml', '\0'.repeat(100_000)],
    ['a key of 100 kB', 'timeline.yaml', `${'k'.repeat(100_000)}: x\n`],
    ['a line of 4 MB', 'events.yaml', `- ${'x'.repeat(4_000_000)}\n`],
    ['brackets', 'events.yaml', '[]'.repeat(20_000)],
    ['brackets in brackets', 'events.yaml', '['.repeat(20_000)],
    ['100,000 empty lines', 'events.yaml', '\n'.repeat(100_000)],
  ])('%s', (_, file, text) => {
    const lines = told(file, text);
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600);
  });
});

test('the same mistake is told once, with a count and its first places', () => {
  expect(told('events.yaml', '- x\n'.repeat(2000))).toEqual([
    'error value-kind: "events.yaml" takes a list of records, not text.',
    '  at test/events.yaml:1:3, and in 1,999 other places (lines 2, 3, 4, 5, …)',
    '  > 1 | - x',
    '      |   ^',
    '    2 | - x',
    '',
    '2,000 errors; nothing was written.',
  ]);
});

test('the first of many mistakes are told in full, others in a line each, and all are counted', () => {
  const records = Array.from({ length: 500 }, (_, i) => `- id: B\n  x${i}: y\n`);
  const lines = told('documents.yaml', records.join(''));
  const full = lines.filter((line) => line.startsWith('error '));
  const short = lines.filter((line) => /^test\/\w+.yaml:\d+:\d+ /.test(line));
  expect(full).toHaveLength(5);
  expect(short.slice(0, 4)).toEqual([
    'test/documents.yaml:1:3 The field "published" is missing in a document. (500 times)',
    'test/documents.yaml:1:3 The field "publishedBasis" is missing in a document. (500 times)',
    'test/documents.yaml:1:7 "B" becomes part of links: use lower-case letters, digits and single hyphens. (500 times)',
    'test/documents.yaml:2:3 There is no field "x0" in a document.',
  ]);
  expect(lines.slice(-4)).toEqual([
    '',
    '… and 490 more.',
    '',
    '4,506 errors; nothing was written.',
  ]);
});

test('a mistake in the same place counts once', () => {
  const report = new Report();
  const spot = { source: { file: 'a.yaml', text: 'a: b' }, start: 3, end: 4 };
  report.add('value-empty', spot, 'a');
  report.add('value-empty', spot, 'a');
  report.add('value-empty', { ...spot, start: 0 }, 'a');
  expect(report.count).toBe(2);
  expect(report.diagnostics).toMatchObject([
    { line: 1, column: 1, count: 2, others: [{ line: 1, column: 4 }] },
  ]);
});

test('a suggestion is looked for only where it is shown', () => {
  const report = new Report();
  const source = { file: 'a.yaml', text: 'x\n'.repeat(1000) };
  let asked = 0;
  const suggestion = () => String(++asked);
  for (let start = 0; start < 2000; start += 2) {
    report.add('key-unknown', { source, start, end: start + 1 }, `k${start}`, 'it', suggestion);
  }
  expect(report.count).toBe(1000);
  expect(report.diagnostics).toHaveLength(10);
  expect(asked).toBe(10);
});

function fieldsOf(count: number): string {
  return Array.from({ length: count }, (_, i) => `field${i}: x\n`).join('');
}
