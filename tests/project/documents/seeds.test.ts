/** seeds/README.md: its example compiles, its dates and phrases are read, its message is given. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { resolvePhrase } from '../../../src/seeds/dates/relative.ts';
import { formatReport } from '../../../src/seeds/report/report-text.ts';
import { COLUMNS, columnOf } from '../../../src/seeds/seed/table/columns.ts';
import { readMarkedText } from '../../../src/seeds/seed/markup/marked-text.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { textOf } from '../sources.ts';
import { blocksOf, codesIn, headingsOf, tableOf } from './markdown.ts';

const README = textOf('seeds/README.md');
const FILES = ['timeline.yaml', 'documents.yaml', 'events.yaml', 'translations.yaml'];

/** A seeds folder with the example, after `change`. */
function example(change: (text: string) => string = (text) => text): string {
  const root = temporaryFolder();
  const folder = join(root, 'test');
  mkdirSync(join(folder, 'images'), { recursive: true });
  const images = 'tests/fixtures/seeds/images/images';
  cpSync(join(images, 'hall.jpg'), join(folder, 'images', 'kyiv.jpg'));
  const headings = headingsOf(README);
  for (const { text, line } of blocksOf(README, 'yaml')) {
    const file = headings.filter((heading) => heading.line < line).at(-1)!.text;
    expect(FILES).toContain(file);
    writeFileSync(join(folder, file), change(text));
  }
  return root;
}

test('the example is one timeline that compiles', () => {
  expect(blocksOf(README, 'yaml')).toHaveLength(FILES.length);
  const { diagnostics, timeline } = compileTimeline(example(), 'test');
  expect(diagnostics.map(({ sentence }) => sentence)).toEqual([]);
  expect(timeline?.events).toHaveLength(2);
  expect(timeline?.translations).toHaveProperty('uk');
});

test('the quoted report is the one that compile gives', () => {
  const { text } = blocksOf(README, 'text')[0]!;
  const root = example((seed) => seed.replace('relativeTo: allies-meet', 'relativeTo: allies-met'));
  const found = compileTimeline(root, 'test');
  expect(formatReport([found]).replace(`${root}/test`, 'seeds/<name>')).toBe(text.trimEnd());
});

/** A seeds folder with the events of the example as a table. */
function tableExample(change: (text: string) => string = (text) => text): string {
  const root = example((text) => text.replace(/^story:[^]*?(?=^lanes:)/m, ''));
  const folder = join(root, 'test');
  for (const file of ['events.yaml', 'translations.yaml']) rmSync(join(folder, file));
  writeFileSync(join(folder, 'events.csv'), change(blocksOf(README, 'csv')[0]!.text));
  return root;
}

test('the table of the example compiles', () => {
  const { diagnostics, timeline } = compileTimeline(tableExample(), 'test');
  expect(diagnostics.map(({ sentence }) => sentence)).toEqual([]);
  expect(timeline?.events.map(({ citations }) => citations.length)).toEqual([1, 2]);
});

test('the report about a table is the one that compile gives', () => {
  const root = tableExample((text) => text.replace('Kyiv,allies-meet', 'Kyiv,allies-met'));
  const found = compileTimeline(root, 'test');
  const report = formatReport([found]).replace(`${root}/test`, 'seeds/<name>');
  expect(`${report.split('\n\n')[0]}\n`).toBe(blocksOf(README, 'text')[1]!.text);
});

test('the columns are called as the table of columns says', () => {
  const rows = tableOf(README, 'column');
  const named = rows.flatMap(([columns = '']) => codesIn(columns).map(columnOf));
  expect(named).not.toContain(null);
  expect(new Set(named)).toEqual(new Set(COLUMNS));
  for (const [columns = '', others = ''] of rows.filter(([, each = '']) => !each.startsWith('as ')))
    for (const other of others.split(/[,;…]\s*/).filter((each) => /\S/.test(each)))
      expect(codesIn(columns).map(columnOf)).toContain(columnOf(other));
});

test('every date in the table is read', () => {
  const rows = tableOf(README, 'what is known');
  expect(rows.length).toBeGreaterThan(10);
  for (const date of rows.flatMap(([, dates = '']) => codesIn(dates)))
    expect(parseEdtf(date, 'Europe/Paris').edtf).toBe(date);
});

/** The codes of the sentence that begins so. */
function codesAfter(beginning: string): string[] {
  const start = README.indexOf(beginning);
  expect(start).toBeGreaterThan(0);
  return codesIn(README.slice(start, README.indexOf('is refused', start)));
}

test('dates that are said to be refused are', () => {
  const refused = codesAfter('A date written in another way');
  expect(refused.length).toBe(2);
  for (const date of refused) expect(() => parseEdtf(date, 'Europe/Paris')).toThrow();
});

/** What stands in straight quotation marks between two texts. */
const quotedBetween = (from: string, to: string): string[] =>
  [...README.slice(README.indexOf(from), README.indexOf(to)).matchAll(/"([^"]+)"/g)].map(
    ([, phrase]) => phrase!.replaceAll(/\s+/g, ' '),
  );

test('phrases are understood, or refused, as they are said to be', () => {
  const kindOf = (phrase: string): string =>
    resolvePhrase(phrase, parseEdtf('2026-01-06', 'UTC'), 'back', 'en').kind;
  const understood = quotedBetween('It understands these', 'A weekday, or a date');
  const refused = quotedBetween('Phrases that readers may', 'So is a phrase');
  expect(understood.length).toBeGreaterThan(10);
  expect(refused.length).toBeGreaterThan(3);
  expect(understood.filter((phrase) => kindOf(phrase) !== 'date')).toEqual([]);
  expect(refused.filter((phrase) => kindOf(phrase) === 'date')).toEqual([]);
});

test('the example in the project is whole, as the README says', () => {
  for (const file of ['timeline.yaml', 'documents.yaml', 'events.yaml'])
    expect(readFileSync(join('seeds/paris-summit', file), 'utf8').length).toBeGreaterThan(0);
});

test('the summary with links, bold and italic words is read as it says', () => {
  const { text } = blocksOf(README, 'txt')[0]!;
  const { summary, summarySpans, faults } = readMarkedText(text.trim());
  expect(faults).toEqual([]);
  expect(summary).toBe('He spoke for three hours: see the whole speech.');
  expect(summarySpans.map(({ kind, from, to }) => [kind, summary.slice(from, to)])).toEqual([
    ['italic', 'three'],
    ['link', 'the whole speech'],
    ['bold', 'whole'],
  ]);
  const plain = /stays as you write it, such as ([^]*?), or stars/.exec(README)![1]!;
  const examples = [...plain.matchAll(/`([^`]+)`/g)].map(([, example]) => example!);
  expect(examples).toHaveLength(4);
  for (const example of examples) {
    const twice = `${example} and ${example}`;
    expect(readMarkedText(twice)).toEqual({ summary: twice, summarySpans: [], faults: [] });
  }
});
