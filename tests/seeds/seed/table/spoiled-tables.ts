/** Spoils tables at random, but always the same way for the same seed, and tries them. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { compileTimeline } from '../../../../src/compile/compile.ts';
import { COLUMNS, headerOf } from '../../../../src/seeds/seed/table/columns.ts';
import { workbookOf } from '../../../../src/seeds/seed/table/xlsx/write-sheet.ts';
import { random } from '../../../fuzz/mutation.ts';
import { LONG, LOOKS, SCRIPTS } from '../../../fuzz/strange-texts.ts';
import { oneEvent } from './tables.ts';
import { event, HEAD, inline, texts, workbookParts, zipped } from './workbooks.ts';

export interface Trial {
  readonly name: string;
  readonly file: 'events.csv' | 'events.xlsx';
  readonly bytes: string | Uint8Array;
}

const CSV = oneEvent({ people: 'Ada; "Bo; Co"', place: 'Liston', supports: 'what, when' });

const PARTS = workbookParts({
  sheets: [
    { name: 'Notes', rows: texts('x'), state: 'hidden' },
    {
      rows:
        HEAD +
        event(inline('2026-01-02')) +
        event('<c s="0"><v>46024.5</v></c>', '<c s="1"><v>0.25</v></c>') +
        event('<c t="s"><v>0</v></c>'),
      after: '<mergeCells><mergeCell ref="D2:D4"/></mergeCells><hyperlink ref="D2" r:id="L0"/>',
      links: ['https://paper.example/'],
    },
  ],
  formats: ['yyyy\\-mm\\-dd', 'h:mm'],
  strings: '<si><t>2026</t></si>',
});

const SIGNS = ['"', ',', ';', '\n', '\r', '\t', '<', '>', '/', '&', '=', ' ', '\0', '\ufffd', '9'];
const PIECES = [
  '-',
  '1e308',
  '""',
  '<c/>',
  '<row>',
  '&#0;',
  '&x;',
  '<!--',
  '\ud800',
  '𝔘',
  'A1:XFD9',
];

function spoiled(text: string, next: () => number): string {
  let spoilt = text;
  for (let changes = 1 + Math.floor(next() ** 2 * 6); changes > 0; changes--) {
    const at = Math.floor(next() * spoilt.length);
    const length = Math.floor(next() ** 3 * 60);
    const all = [...SIGNS, ...PIECES];
    const sign = all[Math.floor(next() * all.length)]!;
    const kinds = [
      () => spoilt.slice(0, at) + spoilt.slice(at + 1 + length),
      () => spoilt.slice(0, at) + sign + spoilt.slice(at),
      () => spoilt.slice(0, at) + sign + spoilt.slice(at + 1),
      () => spoilt.slice(0, at) + spoilt.slice(at, at + length).repeat(3) + spoilt.slice(at),
      () => (next() < 0.1 ? spoilt.slice(0, at) : spoilt),
    ];
    spoilt = kinds[Math.floor(next() * kinds.length)]!();
  }
  return spoilt;
}

function spoiledBytes(bytes: Uint8Array, next: () => number): Uint8Array {
  const copy = bytes.slice(next() < 0.1 ? Math.floor(next() * bytes.length) : 0);
  for (let n = 1 + Math.floor(next() * 5); n > 0; n--)
    copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
}

/** As they are before they are spoiled. */
export const WHOLE: readonly Trial[] = [
  { name: 'CSV', file: 'events.csv', bytes: CSV },
  { name: 'XLSX', file: 'events.xlsx', bytes: zipped(PARTS) },
];

/** Of a CSV, of the XML of a workbook, or of its archive. */
export function mutation(seed: number): Trial {
  const next = random(seed);
  const name = `mutation ${seed}`;
  const kind = next();
  if (kind < 0.4) return { name, file: 'events.csv', bytes: spoiled(CSV, next) };
  const file = 'events.xlsx';
  if (kind < 0.5) return { name, file, bytes: spoiledBytes(zipped(PARTS), next) };
  const paths = Object.keys(PARTS);
  const path = paths[Math.floor(next() * paths.length)]!;
  return { name, file, bytes: zipped({ ...PARTS, [path]: spoiled(PARTS[path]!, next) }) };
}

const TEXTS = [
  ...LONG,
  ...LOOKS,
  ...SCRIPTS,
  ...'\0\x07\x1b\x7f\u200b\u202e\u2066\ufeff\ufffe\ue000'.split('').map((sign) => `a${sign}b`),
];

export const STRANGE_CELLS = TEXTS.length * COLUMNS.length * 2;

/** A strange text in a cell of a table: every text in every column, of both kinds of file. */
export function strangeCell(n: number): Trial {
  const column = COLUMNS[n % COLUMNS.length]!;
  const index = Math.floor(n / COLUMNS.length);
  const text = TEXTS[index % TEXTS.length]!;
  const isWorkbook = index >= TEXTS.length;
  const name = `text ${index % TEXTS.length} in ${column}, ${isWorkbook ? 'XLSX' : 'CSV'}`;
  const header = headerOf(column);
  const own = {
    title: 'A bun',
    date: '2026-01-02',
    summary: 'It is small.',
    reason: 'So.',
    source: 'paper',
    paragraph: '2',
    quote: 'four towns',
    says: 'So it says.',
  };
  const cells: Record<string, string> = { ...own, [header]: text };
  if (!isWorkbook)
    return {
      name,
      file: 'events.csv',
      bytes: oneEvent({ summary: 'It is small.', text: '', [header]: text }).replace(
        '"text",',
        '"#text",',
      ),
    };
  const columns = Object.keys(cells).map((each) => ({ header: each, isWide: false }));
  return {
    name,
    file: 'events.xlsx',
    bytes: workbookOf('Events', columns, [Object.values(cells)]),
  };
}

/** What must not happen; null if the table is compiled, or refused with a sentence at a place. */
export function faultOf({ file, bytes }: Trial, root: string): string | null {
  const path = join(root, 'test', file);
  writeFileSync(path, bytes);
  const { timeline, diagnostics, mistakes, warnings } = compileTimeline(root, 'test');
  if (timeline) return mistakes === 0 ? null : 'compiled with mistakes';
  // Drafts alone are neither a mistake nor a timeline.
  if (mistakes === 0 && warnings.mistakes > 0) return null;
  if (diagnostics.length === 0) return 'refused without a reason';
  const nowhere = diagnostics.find(
    (each) => !/\.(yaml|csv|xlsx)$/.test(each.file) || each.sentence === '',
  );
  return nowhere ? `no place: ${nowhere.code}` : null;
}
