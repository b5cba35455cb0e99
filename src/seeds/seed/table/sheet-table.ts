/**
 * A sheet of a workbook as the text that its spreadsheet would save. So all that reads a table of
 * separated cells, and tells places in it, reads workbooks too. Pure.
 */
import type { CellPlace } from '../../report/source.ts';
import { columnOf } from './columns.ts';
import type { Form } from './csv.ts';
import { MOST_COLUMNS, placesIn, type CellNote, type Table } from './table.ts';
import { columnName, type Area } from './xlsx/cell-name.ts';
import { indexFrom, rowAt, type Sheet, type SheetCell, type SheetRow } from './xlsx/sheet.ts';

const FORM: Form = { separator: ',', start: 0 };

export function sheetTable(file: string, sheet: Sheet): Table {
  const { rows } = sheet;
  repeatMerged(sheet);
  const width = Math.max(0, ...(rows[0]?.cells.keys() ?? [])) + 1;
  const notes = new Map<number, CellNote>();
  /** The columns of cells beyond the last header, by the index of their row. */
  const beyond = new Map<number, number>();
  const lines: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    lines.push(text);
    length += text.length;
  };
  for (const [index, { cells }] of rows.entries()) {
    let last = -1;
    for (const [column, cell] of cells) {
      // One cell beyond the headers is enough to tell.
      const at = Math.min(column, width);
      if (at === last) continue;
      add(','.repeat(at - Math.max(last, 0)));
      last = at;
      if (at < column || at === width) beyond.set(index, column);
      if (cell.fault || cell.link !== undefined) notes.set(length, cell);
      add(quoteCell(cell.text));
    }
    add('\n');
  }
  const text = lines.join('');
  const rowNumber = (index: number): number => rows[index]?.number ?? 1;
  let known: ReturnType<typeof placesIn> | null = null;
  const cellAt = (offset: number): CellPlace => {
    const { index, cell, column } = (known ??= placesIn(text, FORM))(offset);
    const row = rowNumber(index);
    const name = columnName(cell < width ? cell : (beyond.get(index) ?? cell));
    return { row, column, name: `${name}${row}` };
  };
  const source = { file, text, cellAt };
  return { source, form: FORM, rowNumber, noteAt: (start) => notes.get(start) };
}

const quoteCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Whatever is merged over several rows holds for all events in them. A title that is merged makes
 * one event of its rows.
 */
function repeatMerged({ rows, merged }: Sheet): void {
  const [head] = rows;
  if (!head || merged.length === 0) return;
  const columnsOf = (...names: readonly (string | null)[]): number[] =>
    [...head.cells].flatMap(([column, { text }]) =>
      names.includes(columnOf(text)) ? [column] : [],
    );
  const own = columnsOf('title', 'id');
  const inOrder = merged
    .filter(({ left }) => left < MOST_COLUMNS && !own.includes(left))
    .sort((a, b) => a.left - b.left || a.top - b.top);
  let before: Area | null = null;
  for (const area of inOrder) {
    // No spreadsheet program makes two merged areas that overlap.
    if (before?.left === area.left && area.top <= before.bottom) continue;
    before = area;
    repeat(area);
  }

  function repeat({ top, bottom, left }: Area): void {
    const cell = rowAt(rows, top)?.cells.get(left);
    if (!cell || top === head!.number) return;
    for (let at = indexFrom(rows, top + 1); at < rows.length && rows[at]!.number <= bottom; at++)
      if (own.some((column) => rows[at]!.cells.has(column))) put(rows[at]!, left, cell);
  }
}

/** The cells of a row are in the order of their columns. */
function put({ cells }: SheetRow, column: number, cell: SheetCell): void {
  const all = [...cells.entries(), [column, cell] as const].sort(([a], [b]) => a - b);
  cells.clear();
  for (const [at, each] of all) cells.set(at, each);
}
