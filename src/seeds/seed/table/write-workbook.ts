/**
 * Writes events as a workbook (XLSX) that reads back equal. Pure.
 *
 * Cells are texts, so that nothing is a formula and no zero is lost. Only a whole day is a date, as
 * long as a cell can say it, and only counts are numbers.
 */
import { parseDate } from '../../../time/unit-text.ts';
import { guardedText, plainText } from '../../../timeline/table/cell.ts';
import type { EventSeed } from '../events-seed.ts';
import { headerOf, type Column } from './columns.ts';
import { tableOf } from './write-table.ts';
import { columnName } from './xlsx/cell-name.ts';
import { serialOfDay } from './xlsx/serial-date.ts';
import { workbookOf, type SheetColumn, type WrittenValue } from './xlsx/write-sheet.ts';

const DATES: ReadonlySet<Column> = new Set(['when', 'notBefore', 'notAfter', 'changedAt']);
const COUNTS: ReadonlySet<Column> = new Set(['importance', 'paragraph']);
const LONG: ReadonlySet<Column> = new Set([
  ...(['title', 'summary', 'reason', 'quote', 'says', 'alt', 'changedWhy'] as const),
]);

/** UTF-16 units. A spreadsheet takes a file with a longer cell for damaged. */
const LONGEST = 32_767;
const MOST_ROWS = 1_048_576;

/** The same events give the same bytes. Null, with the reason, if a workbook cannot hold them. */
export function workbookBytes(
  events: readonly EventSeed[],
): { readonly bytes: Uint8Array } | { readonly objection: string } {
  const { columns, rows } = tableOf(events);
  if (rows.length >= MOST_ROWS) return { objection: 'A sheet cannot have so many rows.' };
  for (const [i, row] of rows.entries())
    for (const [at, column] of columns.entries())
      if ((row[column]?.length ?? 0) > LONGEST)
        return {
          objection: `The cell ${columnName(at)}${i + 2} would have more than 32,767 characters, which no spreadsheet can hold.`,
        };
  const heads = columns.map((column): SheetColumn => ({
    header: headerOf(column),
    isWide: LONG.has(column),
  }));
  const cells = rows.map((row) => columns.map((column) => valueOf(column, row[column] ?? '')));
  return { bytes: workbookOf('Events', heads, cells) };
}

function valueOf(column: Column, text: string): WrittenValue {
  if (COUNTS.has(column) && /^(?:0|[1-9]\d{0,8})$/.test(text))
    return { number: text, isDay: false };
  const date = DATES.has(column) ? parseDate(text) : null;
  const serial = date && serialOfDay(date);
  if (serial !== null) return { number: String(serial), isDay: true };
  // No cell of text is a formula. Only what looks guarded needs a guard, to keep its apostrophe.
  return plainText(text) === text ? text : guardedText(text);
}
