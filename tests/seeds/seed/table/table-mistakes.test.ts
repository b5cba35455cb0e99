import { expect, test } from 'vitest';
import { compileTable, eventIn, oneEvent, printed, told } from './tables.ts';

const MISTAKES: readonly (readonly [table: string, expected: string])[] = [
  [
    oneEvent({ healine: 'x' }),
    'table-header: row 1, column healine: No column is called "healine".',
  ],
  [
    oneEvent({ category: 'bakers', tag: 'x' }),
    'table-header-twice: row 1, column tag: "tag" and "category" are names of the same column.',
  ],
  [
    oneEvent({ source: 'papper' }),
    'reference-unknown: row 2, column source: There is no document "papper".',
  ],
  [
    oneEvent({ source: 'paper; echo' }),
    'table-parts: row 2, column paragraph: "paragraph" has 1 parts, and there are 2 sources in this row.',
  ],
  [
    oneEvent({ date: '29 March 2026', time: '2:30' }),
    'row 2, column date: "2026-03-29T02:30" never was: clocks in Europe/Paris went from 02:00 to 03:00, so write 2026-03-29T03:30+02:00.',
  ],
  [
    oneEvent({ date: '25/10/2026 02:30' }),
    'row 2, column date: "2026-10-25T02:30" came twice, because clocks were put back: write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00.',
  ],
  [oneEvent({ text: '' }), 'value-empty: row 2, column text: "summary" is empty.'],
  [
    oneEvent({ text: 'a\u202eb' }),
    'character-direction: row 2, column text: The character here (U+202E) turns the direction of what follows it.',
  ],
  [
    oneEvent({ text: 'a\0b' }),
    'character-control: row 2, column text: There is an invisible control character (U+0000) here.',
  ],
  [
    oneEvent({ text: 'x'.repeat(1_000_000) }),
    'text-long: row 2, column text: "summary" has more than 5,000 characters.',
  ],
  ['date,title\n2026-01-02,"A bun\n', 'table-quote-open: row 2, column title'],
  ['date,title\n2026-01-02,"A" bun\n', 'table-quote-after: row 2, column title'],
  ['date,title\n2026-01-02,A bun,x\n', 'table-beyond: row 2: This cell stands beyond'],
  ['one,two\nx,y\n', 'table-headers-none: row 1, column one'],
  ['', 'table-headers-none: row 1'],
  ['date,title\n', 'events-none'],
  [
    'date,title\n2026-01-02,\n',
    'table-untitled: row 2, column title: This row has no title, and no',
  ],
  [
    'date,title\n2026-01-02,A\n2026-01-03,\n',
    'table-untitled: row 3, column title: This row has no title, so it belongs to the event in row 2, which has its own date.',
  ],
  [
    `date,title${',x'.repeat(10_000)}\n`,
    'table-wide: row 1, column date: The first row has 10,002',
  ],
];

test.for(MISTAKES.map(([table, expected]) => [expected, table] as const))(
  '%s',
  ([expected, table]) => {
    expect(told(compileTable(table)).join('\n')).toContain(expected);
  },
);

test('a message names the row as a spreadsheet counts it, and the nearest header', () => {
  const table = oneEvent({ text: 'two\nlines', healine: '' }).replace('\r\n', '\r\n\r\n');
  expect(printed(compileTable(table))).toMatch(
    /events\.csv: row 1, column healine\n[^]*"headline"/,
  );
  expect(printed(compileTable(oneEvent({ lane: 'x', text: 'a\nb' })))).toContain(
    'events.csv: row 2, column lane',
  );
});

test('the same id twice names the row of the other', () => {
  const table = 'id,title,date\na,A,2026-01-01\na,A,2026-01-01\n';
  expect(told(compileTable(table)).join('\n')).toContain('There is another event "a", in row 2.');
});

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const MARKED: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
  ['UTF-8 with a mark', (text: string) => `\ufeff${text}`],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
];

test.for(MARKED)('a table in %s is read', ([, write]) => {
  expect(eventIn(write(oneEvent({ text: 'Été, літо' }))).summary).toBe('Été, літо');
});

test('a table in Latin-1 is refused with its encoding', () => {
  const text = 'Les boulangers d’été préfèrent le pain brûlé à la fenêtre'.replace('’', "'");
  const compiled = compileTable(latin1(oneEvent({ text })));
  expect(compiled.diagnostics.map(({ code, sentence }) => [code, sentence])).toEqual([
    ['table-encoding', expect.stringMatching(/events\.csv is not UTF-8 text. It looks like \S+/)],
  ]);
});
