import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRow, type Row } from '../../../../src/seeds/seed/table/csv.ts';

function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < text.length; at = rows.at(-1)!.end) rows.push(readRow(text, at, separator));
  return rows;
}

const anyCell = fc.string({
  unit: fc.constantFrom('a', 'b', ';', ',', '\t', '"', '\n', '\r', ' ', 'é'),
  maxLength: 8,
});
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? quoted(cell) : cell;

test('any table: the cells are those of a kept parser, and stand where they say', () => {
  const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(anyTable, fc.constantFrom(',', ';', '\t'), (table, separator) => {
      const lines = table.map((row) => row.map((cell) => written(cell, separator)));
      const text = lines.map((row) => `${row.join(separator)}\n`).join('');
      const rows = rowsOf(text, separator);
      expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(
        parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: '\n' }),
      );
      expect(
        rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end))),
      ).toEqual(lines);
      expect(rows.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    }),
  );
});

test('any text at all is read to its end', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') });
  fc.assert(
    fc.property(anyText, (text) => {
      const rows = rowsOf(text, ',');
      expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});
