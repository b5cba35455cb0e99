/** A table as text, with what its spreadsheet knows beside. Pure. */
import type { CellPlace, Source } from '../../report/source.ts';
import { columnOf } from './columns.ts';
import { formOf, readRow, type Form } from './csv.ts';
import type { CellFault } from './xlsx/cell-value.ts';

export interface Table {
  readonly source: Source;
  readonly form: Form;
  /** The number of a row in the spreadsheet. @param index counts the rows of the text from 0 */
  readonly rowNumber: (index: number) => number;
  /** What the spreadsheet knows about the cell that begins there. */
  readonly noteAt: (start: number) => CellNote | undefined;
}

export interface CellNote {
  /** The address that it leads to. */
  readonly link?: string;
  readonly fault?: CellFault;
}

/** The maximum number of cells read in a row; further ones are skipped. */
export const MOST_COLUMNS = 200;

export const isKnown = (header: string): boolean => columnOf(header) !== null;

/** A table in a file of separated cells. @param isHeader tells separators apart */
export function csvTable(file: string, text: string, isHeader = isKnown): Table {
  const form = formOf(text, isHeader);
  const rowNumber = (index: number): number => index + 1;
  let known: ((offset: number) => Place) | null = null;
  const cellAt = (offset: number): CellPlace => {
    const { index, column } = (known ??= placesIn(text, form))(offset);
    return { row: rowNumber(index), column };
  };
  return { source: { file, text, cellAt }, form, rowNumber, noteAt: () => undefined };
}

interface Place {
  /** The index of the row, from 0. */
  readonly index: number;
  /** The index of the cell in its row, from 0. */
  readonly cell: number;
  /** The header; null beyond the last one. */
  readonly column: string | null;
}

/** Finds the row and the column of an offset. */
export function placesIn(text: string, { separator, start }: Form): (offset: number) => Place {
  const headers = readRow(text, start, separator, MOST_COLUMNS).cells;
  const starts: number[] = [];
  for (let at = start; at < text.length || starts.length === 0;) {
    starts.push(at);
    at = readRow(text, at, separator, 0).end;
  }
  return (offset) => {
    let [index, after] = [0, starts.length];
    while (after - index > 1) {
      const middle = (index + after) >> 1;
      if (starts[middle]! <= offset) index = middle;
      else after = middle;
    }
    const { cells } = readRow(text, starts[index]!, separator, headers.length + 1);
    const found = cells.findIndex((cell) => offset <= cell.end);
    const cell = found < 0 ? cells.length : found;
    return { index, cell, column: headers[cell]?.value.trim() || null };
  };
}
