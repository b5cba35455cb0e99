/** How long compile takes with tables as large as they may be, and larger, that nobody should write. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatReport } from '../../../../src/seeds/report/report-text.ts';
import { compileTable, seedsWithTable } from './tables.ts';
import { event, HEAD, inline, workbook } from './workbooks.ts';

const HEADERS = 'title,date\n';
const MOST = 59_000_000;

const TABLES: Readonly<Record<string, () => string>> = {
  'a first row of commas': () => `title,date${','.repeat(MOST)}\n`,
  'a header of letters': () => `title,date,${'x'.repeat(MOST)}\n`,
  'a header of accents': () => `title,date,${'\u0301'.repeat(MOST / 2)}\n`,
  'a row of commas': () => `${HEADERS}${','.repeat(MOST)}\n`,
  'a cell of letters': () => `${HEADERS}${'x'.repeat(MOST)},2026\n`,
  'a date of digits': () => `${HEADERS}A,${'1'.repeat(MOST)}\n`,
  'nothing but line breaks': () => `${HEADERS}${'\n'.repeat(MOST)}`,
  'nothing but quotation marks': () => HEADERS + '"'.repeat(MOST),
  'cells in quotation marks': () => HEADERS + '"",'.repeat(MOST / 3),
  'rows without a title': () => HEADERS + ',2026\n'.repeat(MOST / 6),
  'rows of one letter': () => HEADERS + 'A\n'.repeat(MOST / 20),
  'people, separated by semicolons': () => `title,date,people\nA,2026,${'a;'.repeat(MOST / 2)}\n`,
  'a file that is too large': () => HEADERS + ' '.repeat(100_000_000),
};

test.each(Object.entries(TABLES))('%s', (name, table) => {
  const before = process.cpuUsage();
  const report = formatReport([compileTable(table())]);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  console.log(`${name}: ${seconds.toFixed(1)} s`);
  expect(report).toMatch(/^error /);
  expect(report.length).toBeLessThan(30_000);
  expect(seconds).toBeLessThan(40);
});

test('100,000 rows compile with 700 MB of heap', () => {
  const cells = 'bakers,The paper says so.,paper,2,four towns,So it says.';
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `Bun ${i},2026-01-02,It is small.,${cells}\n`,
  );
  const head = 'title,date,text,lane,reason,source,paragraph,quote,says\n';
  const root = seedsWithTable(head + rows.join(''));
  const out = join(root, 'out');
  const program = ['--max-old-space-size=700', 'src/cli/sourceline.js', 'compile', 'test'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...program, '--seeds', root, '--out', out],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(statSync(join(out, 'test.json')).size).toBeGreaterThan(50_000_000);
});

test('a million formatted rows under one event', () => {
  const empty = '<row><c s="0"/><c s="0"/><c s="0"/></row>'.repeat(1_048_574);
  const rows = HEAD + event(inline('2026-01-02')) + empty;
  const { timeline } = compileTable(
    workbook({ sheets: [{ rows }], formats: ['yyyy'] }),
    'events.xlsx',
  );
  expect(timeline!.events).toHaveLength(1);
});
