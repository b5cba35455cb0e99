import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline, type Compiled } from '../../../../src/compile/compile.ts';
import { columnName, cellNamed } from '../../../../src/seeds/seed/table/xlsx/cell-name.ts';
import { compileTable, seedsWithTable, told } from './tables.ts';
import { event, HEAD, inline, texts, workbook, type WorkbookXml } from './workbooks.ts';

const compiled = (xml: WorkbookXml): Compiled => compileTable(workbook(xml), 'events.xlsx');
const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/tables/${name}.xlsx`);

/** The date of an event in these two cells. */
function dateIn(cells: string, formats: readonly string[] = [], properties = ''): unknown {
  const all = compiled({ sheets: [{ rows: HEAD + event(cells) }], formats, properties });
  expect(told(all)).toEqual([]);
  return all.timeline!.events[0]!.when.edtf;
}

test('a workbook of openpyxl: formats of dates, rich text, merged cells, links', () => {
  const root = seedsWithTable(fixture('openpyxl-english'), 'events.xlsx');
  const documents = join(root, 'test/documents.yaml');
  const text = readFileSync(documents, 'utf8');
  writeFileSync(
    documents,
    text.replace(/file: paper/, 'url: https://paper.example/buns\n  file: paper'),
  );
  const { timeline, warnings, ...rest } = compileTimeline(root, 'test');
  expect(told({ timeline, warnings, ...rest })).toEqual([]);
  expect(timeline!.events.map(({ title, when, lane }) => [title, when.edtf, lane])).toEqual([
    ['Many buns', '2025-12', 'bakers'],
    ['Two buns', '2026-01-01T14:30+01:00', 'bakers'],
    ['A bun', '2026-01-02', 'bakers'],
  ]);
  expect(timeline!.events[2]).toMatchObject({
    summary: 'It is very small.',
    citations: [{ document: 'paper' }],
  });
  expect(warnings.diagnostics.map(({ sentence }) => sentence)).toContain(
    'The events are those of the sheet "Events". Not read, because hidden: "Old".',
  );
});

test('a workbook of XlsxWriter, with French headers and days counted from 1904', () => {
  const all = compileTable(fixture('xlsxwriter-french'), 'events.xlsx');
  expect(told(all)).toEqual([]);
  expect(all.timeline!.events.map(({ summary, when }) => [summary, when.edtf])).toEqual([
    ['=cmd() n’est pas une formule, 007 non plus.', '2026-01-02'],
    ['Ils sont petits.', '2026-01-02T09:05+01:00'],
  ]);
});

test('a workbook of XlsxWriter, with Ukrainian headers', () => {
  const all = compileTable(fixture('xlsxwriter-ukrainian'), 'events.xlsx');
  expect(told(all)).toEqual([]);
  expect(all.timeline!.events.map(({ title, when, status }) => [title, when.edtf, status])).toEqual(
    [
      ['Ще булочка', '2025', 'confirmed'],
      ['Булочка', '2026-01-02', 'confirmed'],
    ],
  );
});

test.each([
  ['yyyy-mm-dd', '46024', '2026-01-02'],
  ['mmm yy', '46024', '2026-01'],
  ['General', '2026', '2026'],
])('as %s, %s is %s', (format, number, expected) => {
  expect(dateIn(`<c s="0"><v>${number}</v></c>`, [format])).toBe(expected);
});

test('days may be counted from 1904, and a time may have a cell of its own', () => {
  const [date, time] = ['<c s="0"><v>44562</v></c>', '<c s="1"><v>0.25</v></c>'];
  const properties = '<workbookPr date1904="1"/>';
  expect(dateIn(date + time, ['d.m.yyyy', 'h:mm'], properties)).toBe('2026-01-02T06:00+01:00');
});

const MISTAKES: readonly (readonly [cell: string, format: string, expected: string])[] = [
  ['<v>60</v>', 'd/m/yyyy', 'false-day: row 2, column date (H2): This cell says 29 February 1900'],
  ['<v>-3</v>', 'd/m/yyyy', 'outside: row 2, column date (H2): This cell holds -3 as a date'],
  ['<v>46024</v>', 'd mmm', 'hidden: row 2, column date (H2): This cell holds 2026-01-02, but'],
  ['<f>A1</f>', 'General', 'unknown: row 2, column date (H2): The file does not say what'],
];

test.each(MISTAKES)('%s as %s is told once: %s', (cell, format, expected) => {
  const rows = HEAD + event(`<c s="0">${cell}</c>`);
  const found = told(compiled({ sheets: [{ rows }], formats: [format] }));
  expect(found).toEqual([expect.stringContaining(`table-cell-${expected}`)]);
});

test('a formula with an error is reported with its place, and a column of notes is not read', () => {
  const wrong = '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  const rows = (header: string): string =>
    HEAD.replace('time', header) + event(inline('2026-01-02'), wrong);
  expect(told(compiled({ sheets: [{ rows: rows('place') }] }))).toEqual([
    'table-cell-error: row 2, column place (I2): The formula in this cell gives #DIV/0!.',
  ]);
  expect(told(compiled({ sheets: [{ rows: rows('#mine') }] }))).toEqual([]);
});

test('rows and columns are counted as the spreadsheet counts them', () => {
  const rows = `<row r="4"><c r="AB4" t="inlineStr"><is><t>title</t></is></c><c r="AC4" t="inlineStr"><is><t>date</t></is></c></row>
    <row r="9"><c r="AB9" t="inlineStr"><is><t>A</t></is></c><c r="AC9" t="inlineStr"><is><t>sometime</t></is></c><c r="BA9"><v>1</v></c></row>`;
  const found = told(compiled({ sheets: [{ rows }] })).join('\n');
  expect(found).toContain('row 9, column date (AC9)');
  expect(found).toContain('table-beyond: row 9 (BA9): This cell stands beyond the last header.');
});

test('formatting without words is nothing: a hundred thousand rows of it', () => {
  const empty = Array.from({ length: 100_000 }, () => '<row><c s="0"/></row>').join('');
  const rows = HEAD + event(inline('2026-01-02')) + empty;
  const all = compiled({ sheets: [{ rows }], formats: ['yyyy'] });
  expect(told(all)).toEqual([]);
  expect(all.timeline!.events).toHaveLength(1);
});

test('the sheet with events is found, and others are named', () => {
  const of = (title: string): string => HEAD + event(inline('2026-01-02')).replace('A bun', title);
  const notes = texts('To do') + texts('Ask');
  const all = compiled({
    sheets: [
      { rows: '' },
      { name: 'Notes', rows: notes },
      { name: 'Secret', state: 'veryHidden', rows: of('C') },
      { name: 'This year', rows: of('A') },
      { name: 'Last year', rows: of('B') },
    ],
  });
  expect(all.timeline!.events.map(({ title }) => title)).toEqual(['A']);
  expect(all.warnings.diagnostics[0]!.sentence).toBe(
    'The events are those of the sheet "This year". Not read: "Last year". Not read, because hidden: "Secret".',
  );
});

test('shared texts: the words of all fonts, without how they are pronounced', () => {
  const strings =
    '<si><r><t xml:space="preserve">四 </t></r><r><rPr><b/></rPr><t>buns</t></r><rPh sb="0" eb="1"><t>よん</t></rPh></si><si><t>_x005F_x0041_, _x0041_</t></si>';
  const [title, text] = ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>'];
  const rows =
    HEAD +
    event(inline('2026')).replace(inline('A bun'), title).replace(inline('It is small.'), text);
  const all = compiled({ sheets: [{ rows }], strings });
  expect(told(all)).toEqual([]);
  expect(all.timeline!.events[0]).toMatchObject({ title: '四 buns', summary: '_x0041_, A' });
});

test('columns have the names of spreadsheets', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  const columns = Array.from({ length: 16_384 }, (_, i) => i);
  expect(columns.map((column) => cellNamed(`${columnName(column)}1`).column)).toEqual(columns);
});
