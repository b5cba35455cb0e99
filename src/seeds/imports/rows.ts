/** The rows of a table in a foreign file, by the headers of its columns. Pure. */
import { finish, type Steps } from '../../timeline/steps.ts';
import { formatCount } from '../report/shown.ts';
import type { Source, Spot } from '../report/source.ts';
import { folded } from '../seed/table/columns.ts';
import { formOf, readRow } from '../seed/table/csv.ts';
import { csvTable } from '../seed/table/table.ts';
import { isCountRight, MOST_EVENTS } from './event-count.ts';
import type { ImportContext } from './imported.ts';
import type { Named } from './when.ts';

export interface TableRow {
  /** As spreadsheets count it: the row of headers is 1. */
  readonly number: number;
  /** What stands in a column, without spaces at its ends. Empty if there is no such column. */
  readonly text: (column: string) => string;
  readonly spot: (column: string) => Spot;
  /** The cells that have something in them, by header as it is written. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableRows {
  /** Knows rows and columns, for messages. */
  readonly source: Source;
  /** As they are written. */
  readonly headers: readonly string[];
  /** Those that are not empty. */
  readonly rows: readonly TableRow[];
}

const MOST_COLUMNS = 200;
/** The rows that are read in one step. */
const AT_A_TIME = 1000;

/** The headers of the first row, without capitals, accents, spaces and signs. */
export const headersIn = (text: string, isKnown: (header: string) => boolean): string[] => {
  const { separator, start } = formOf(text, isKnown);
  return readRow(text, start, separator, MOST_COLUMNS).cells.map(({ value }) => folded(value));
};

/** Null, and reported, if its form or a cell is wrong. @param isKnown tells separators apart */
export const readRows = (
  context: ImportContext,
  isKnown: (header: string) => boolean,
): TableRows | null => finish(readingRows(context, isKnown));

/** The same in steps. No event has been read yet. */
export function* readingRows(
  { source: { file, text }, table, report }: ImportContext,
  isKnown: (header: string) => boolean,
): Steps<TableRows | null, number> {
  const { source, form, rowNumber, noteAt } = table ?? csvTable(file, text, isKnown);
  const { separator, start } = form;
  const head = readRow(text, start, separator, MOST_COLUMNS);
  if (head.count > MOST_COLUMNS) {
    const values = [head.count, MOST_COLUMNS].map(formatCount);
    report.add('import-wide', { source, start: head.start, end: head.end }, ...values);
    return null;
  }
  const headers = head.cells.map(({ value }) => value.trim());
  const columns = new Map(headers.map((header, i) => [folded(header), i] as const).reverse());
  const rows: TableRow[] = [];
  let isWhole = true;
  for (let at = head.start, index = 0; at < text.length && rows.length <= MOST_EVENTS; index++) {
    if (index % AT_A_TIME === 0) yield 0;
    const { cells, end, fault } = readRow(text, at, separator, headers.length);
    if (fault) {
      const spot = { source, start: fault.at, end: fault.at + 1 };
      report.add(`table-quote-${fault.kind}`, spot);
      isWhole = false;
    }
    for (const { start: first, end: last } of cells) {
      const wrong = noteAt(first)?.fault;
      if (!wrong) continue;
      report.add(wrong.code, { source, start: first, end: last }, ...wrong.values);
      isWhole = false;
    }
    if (index > 0 && cells.some(({ value }) => /\S/.test(value))) {
      const cellOf = (column: string) => cells[columns.get(column) ?? -1];
      rows.push({
        number: rowNumber(index),
        text: (column) => cellOf(column)?.value.trim() ?? '',
        spot: (column) => {
          const { start: first, end: last } = cellOf(column) ?? cells[0]!;
          return { source, start: first, end: last };
        },
        cells: new Map(
          cells.flatMap(({ value }, i) =>
            /\S/.test(value) && headers[i] ? [[headers[i], value.trim()] as const] : [],
          ),
        ),
      });
    }
    at = end;
  }
  if (rows.length > MOST_EVENTS && !isCountRight(rows.length, { source, report })) return null;
  return isWhole ? { source, headers, rows } : null;
}

/** `Row 7, "The vote"`. */
const rowName = ({ number }: TableRow, title: string): string =>
  title === '' ? `Row ${number}` : `Row ${number}, "${title.slice(0, 40)}"`;

/** Worked out when a message needs it. */
export const namedRow = (row: TableRow, title: () => string, column: string): Named => ({
  get place() {
    return rowName(row, title());
  },
  get spot() {
    return row.spot(column);
  },
});
