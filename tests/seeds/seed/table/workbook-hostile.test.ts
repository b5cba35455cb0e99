import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { compileTable, told } from './tables.ts';
import { event, HEAD, inline, texts, workbookParts, zipped } from './workbooks.ts';

const PARTS = workbookParts({ sheets: [{ rows: HEAD + event(inline('2026-01-02')) }] });
const [SHEET, STRINGS] = ['xl/worksheets/s0.xml', 'xl/sharedStrings.xml'];

const withPart = (path: string, text: string): Uint8Array => zipped({ ...PARTS, [path]: text });
const withRows = (rows: string, after = ''): Uint8Array =>
  withPart(SHEET, `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`);

/** 40 MB of spaces in a sheet. */
const bomb = (): Uint8Array => withPart(SHEET, `<worksheet>${' '.repeat(40_000_000)}`);

/** The archive's directory says less than there is. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  return bytes;
}

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "buns">${Array.from(
  { length: 20 },
  (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`,
).join('')}]>`;

const CASES: Readonly<Record<string, () => readonly [bytes: Uint8Array, expected: string]>> = {
  'a zip bomb': () => [bomb(), 'workbook-broken'],
  'a zip bomb that says it is small': () => [lying(bomb()), 'workbook-broken'],
  'an entity bomb': () => [
    withPart(STRINGS, `${ENTITIES}<sst><si><t>&a19;</t></si></sst>`),
    'workbook-broken',
  ],
  'an entity of a file': () => [
    withPart(
      SHEET,
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>`,
    ),
    'workbook-broken',
  ],
  'a text that a million cells share': () => {
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(1_000_000);
    const strings = `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`;
    return [
      zipped({
        ...PARTS,
        [SHEET]: `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
        [STRINGS]: strings,
      }),
      'workbook-large',
    ];
  },
  'a million merged cells': () => [
    withRows(HEAD, '<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000)),
    'workbook-large',
  ],
  'elements in elements': () => [withRows('<row>'.repeat(1_000_000)), 'workbook-broken'],
  'rows backwards': () => [withRows('<row r="2"/><row r="1"/>'), 'workbook-broken'],
  'a cell beyond the last column': () => [
    withRows('<row><c r="XFE1"><v>1</v></c></row>'),
    'workbook-broken',
  ],
  'a shared text that is missing': () => [
    withRows('<row><c t="s"><v>7</v></c></row>'),
    'workbook-broken',
  ],
  'a kind of cell that there is not': () => [
    withRows('<row><c t="x"><v>7</v></c></row>'),
    'workbook-broken',
  ],
  'a number that is none': () => [withRows('<row><c><v>seven</v></c></row>'), 'workbook-broken'],
  'half an XML': () => [withPart(SHEET, '<worksheet><sheetData><row>'), 'workbook-broken'],
  'no XML': () => [withPart(SHEET, 'title,date'), 'workbook-broken'],
  'no sheet at all': () => [withPart('xl/workbook.xml', '<workbook/>'), 'workbook-empty'],
  'an empty sheet': () => [withRows(''), 'workbook-empty'],
  'only a hidden sheet': () => [
    zipped(workbookParts({ sheets: [{ name: 'Mine', state: 'hidden', rows: texts('title') }] })),
    'workbook-empty',
  ],
  'a workbook with a password': () => [
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'workbook-old',
  ],
  'a table of separated cells': () => [strToU8('title,date\nA,2026\n'), 'workbook-kind'],
  'an empty file': () => [new Uint8Array(), 'workbook-kind'],
  'a text document': () => [zipped({ 'word/document.xml': '<x/>' }), 'workbook-kind'],
  'the beginning of a workbook': () => [zipped(PARTS).slice(0, 700), 'workbook-broken'],
  'a sheet with too many columns': () => [
    withRows(texts(...Array.from({ length: 300 }, () => 'title'))),
    'table-wide',
  ],
};

test.each(Object.entries(CASES))('%s is refused in a sentence', (_, make) => {
  const [bytes, expected] = make();
  const all = compileTable(bytes, 'events.xlsx');
  expect(told(all)).toEqual([expect.stringMatching(new RegExp(`^${expected}: `))]);
});

test('columns that are merged over each other are read in proportion to their rows', () => {
  const rows = HEAD + event(inline('2026-01-02')).repeat(200);
  const all = compileTable(
    withRows(rows, '<mergeCell ref="D2:D201"/>'.repeat(50_000)),
    'events.xlsx',
  );
  expect(told(all)).toEqual([]);
});
