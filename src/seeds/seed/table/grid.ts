/** The cells of a table, by column and row, with what is wrong with its form. Pure. */
import type { Report } from '../../report/report.ts';
import { formatCount } from '../../report/shown.ts';
import type { Source, Spot } from '../../report/source.ts';
import { columnOf, nearestHeader, type Column } from './columns.ts';
import { readRow, type Cell, type Row } from './csv.ts';
import { isKnown, MOST_COLUMNS, type Table } from './table.ts';

export interface Grid {
  /** Read one by one, because there may be many. Each run tells what is wrong with their form. */
  readonly rows: () => Iterable<GridRow>;
  /** The cells of one column, from the top. */
  readonly cellsOf: (column: Column) => Iterable<Cell>;
}

export interface GridRow {
  /** As spreadsheets count it: the row of headers is 1. */
  readonly number: number;
  readonly spot: Spot;
  /** Those that have something in them. */
  readonly cells: ReadonlyMap<Column, GridCell>;
  /** Where an empty cell stands; null if the table has no such column. */
  readonly placeOf: (column: Column) => Spot | null;
}

export interface GridCell extends Cell {
  /** The address that it leads to. */
  readonly link?: string | undefined;
  /** What is wrong with it is already reported. */
  readonly refused?: boolean;
}

/** Null, and reported, if the first row does not name the columns. */
export function readGrid(table: Table, report: Report): Grid | null {
  const { source, form } = table;
  const { separator, start } = form;
  const { text } = source;
  const head = readRow(text, start, separator, MOST_COLUMNS);
  const spotOf = ({ start, end }: Pick<Cell, 'start' | 'end'>): Spot => ({ source, start, end });
  if (head.count > MOST_COLUMNS) {
    const values = [head.count, MOST_COLUMNS].map(formatCount);
    report.add('table-wide', spotOf(head.cells[0]!), ...values);
    return null;
  }
  tellFault(head, source, report);
  const headers = readHeaders(head, source, report);
  if (headers.length === 0) return null;
  const indices = new Map(headers.map((column, i) => [column, i]));
  return { rows, cellsOf };

  function* rows(): Generator<GridRow> {
    let left = MOST_ROWS;
    for (let at = head.end, index = 1; at < text.length; index++) {
      const row = readRow(text, at, separator, headers.length + 1);
      tellFault(row, source, report);
      const cells = cellsIn(row);
      if (cells.size > 0 && left-- === 0) {
        report.add('table-long', spotOf(row.cells[0]!), formatCount(MOST_ROWS));
        return;
      }
      if (cells.size > 0) yield gridRow(row, table.rowNumber(index), cells);
      at = row.end;
    }
  }

  function cellsIn(row: Row): Map<Column, GridCell> {
    const cells = new Map<Column, GridCell>();
    for (const [i, cell] of row.cells.entries()) {
      const column = headers[i];
      if (column === IGNORED || !/\S/.test(cell.value)) continue;
      if (column === undefined) report.add('table-beyond', spotOf(cell));
      else if (column === null) report.add('table-header-empty', spotOf(head.cells[i]!));
      else cells.set(column, notedCell(cell, table, report));
    }
    return cells;
  }

  function gridRow(row: Row, number: number, cells: GridRow['cells']): GridRow {
    const placeOf = (column: Column): Spot | null => {
      const index = indices.get(column);
      return index === undefined ? null : spotOf(row.cells[index] ?? row.cells.at(-1)!);
    };
    return { number, spot: spotOf(row.cells[0]!), cells, placeOf };
  }

  function* cellsOf(column: Column): Generator<Cell> {
    const index = indices.get(column);
    if (index === undefined) return;
    let left = MOST_ROWS;
    for (let at = head.end; at < text.length && left > 0;) {
      const row = readRow(text, at, separator, index + 1);
      const cell = row.cells[index];
      if (cell) {
        left--;
        yield cell;
      }
      at = row.end;
    }
  }
}

/** Rows with something in them: more than a page can show. */
const MOST_ROWS = 200_000;

/** With what a spreadsheet knows of it. */
function notedCell(cell: Cell, { source, noteAt }: Table, report: Report): GridCell {
  const note = noteAt(cell.start);
  if (!note) return cell;
  const { fault, link } = note;
  if (fault) report.add(fault.code, { source, start: cell.start, end: cell.end }, ...fault.values);
  return { ...cell, link, refused: fault !== undefined };
}

/** A column whose header begins with "#", or is already reported. */
const IGNORED = Symbol('ignored');

/** Null for a header that is empty. Empty, and reported, if no header is a column's. */
function readHeaders(head: Row, source: Source, report: Report) {
  const named = head.cells.map((cell) => ({
    header: cell.value.trim(),
    spot: { source, start: cell.start, end: cell.end },
  }));
  if (!named.some(({ header }) => isKnown(header))) {
    report.add('table-headers-none', { source, start: head.start, end: head.end });
    return [];
  }
  const found = new Map<Column, string>();
  return named.map(({ header, spot }) => {
    if (header === '') return null;
    if (header.startsWith('#')) return IGNORED;
    const column = columnOf(header);
    const other = column === null ? undefined : found.get(column);
    if (column === null) report.add('table-header', spot, header, () => nearestHeader(header));
    else if (other !== undefined) report.add('table-header-twice', spot, header, other);
    if (column === null || other !== undefined) return IGNORED;
    found.set(column, header);
    return column;
  });
}

function tellFault({ fault }: Row, source: Source, report: Report): void {
  if (!fault) return;
  const { kind, at } = fault;
  report.add(`table-quote-${kind}`, { source, start: at, end: at + 1 });
}
