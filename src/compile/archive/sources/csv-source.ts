/**
 * Reads a table of events as CSV, row by row. The columns have the headers of our tables, in any of
 * their languages. Node only.
 */
import { columnOf } from '../../../seeds/seed/table/columns.ts';
import { formOf, readRow } from '../../../seeds/seed/table/csv.ts';
import { BYTE_ORDER_MARK, plainText } from '../../../timeline/table/cell.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { textLines } from '../text-lines.ts';
import { archiveColumns, missingColumn, type ArchiveColumn } from './headers.ts';
import { FaultList, SourceFault, type Defaults, type SourceRead } from './source.ts';
import { isMisfit, TableEvents, type Cells } from './table-event.ts';

/** @throws SourceFault */
export function readCsv(path: string, defaults: Defaults, rows: SortedRows): SourceRead {
  const faults = new FaultList((line) => `${path}:${line}`);
  const events = new TableEvents(defaults);
  const table = readTable(path);
  for (const { line, cells, fault } of table.rows) {
    const read = fault === null ? events.rowOf(cells) : { column: null, sentence: fault };
    if (isMisfit(read)) faults.add(line, read.sentence);
    else rows.add(read);
  }
  faults.finish();
  return { facts: events.factsOf(path, rows), ignored: table.ignored };
}

interface Numbered {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: Cells;
  /** A sentence. */
  readonly fault: string | null;
}

/** Lines of one row. A quotation mark that is never closed must not make one row of the whole file. */
const MOST_LINES = 500;

/** @throws SourceFault if it is not a table of events */
function readTable(path: string): { rows: Iterable<Numbered>; ignored: string[] } {
  const lines = textLines(path);
  const first = lines.next();
  const header = first.done ? '' : first.value.replace(BYTE_ORDER_MARK, '').replace(/\r$/, '');
  const { separator } = formOf(header, (each) => columnOf(each) !== null);
  const headers = readRow(header, 0, separator).cells.map(({ value }) => value);
  const missing = missingColumn(headers);
  if (missing !== null) throw new SourceFault([`${path}:1: ${missing} ${HEADERS}`]);
  const columns = archiveColumns(headers);
  return {
    rows: rowsIn(lines, separator, columns),
    ignored: headers.filter((_, i) => !columns[i]),
  };
}

const HEADERS = 'Write a first row that names the columns, such as date, title, summary, lane.';

function* rowsIn(
  lines: Iterator<string, unknown>,
  separator: string,
  columns: readonly (ArchiveColumn | null)[],
): Generator<Numbered> {
  let number = 1;
  for (let step = lines.next(); !step.done; step = lines.next()) {
    const line = ++number;
    let text = step.value;
    let row = readRow(text, 0, separator);
    for (let more = 1; row.fault?.kind === 'open' && more < MOST_LINES; more++) {
      const next = lines.next();
      if (next.done) break;
      number++;
      text += `\n${next.value}`;
      row = readRow(text, 0, separator);
    }
    const cells = new Map<ArchiveColumn, string>();
    for (const [i, { value }] of row.cells.entries()) {
      const column = columns[i];
      const said = plainText(value).trim();
      if (column && said !== '' && !cells.has(column)) cells.set(column, said);
    }
    if (cells.size > 0 || row.fault) yield { line, cells, fault: faultOf(row, text, columns) };
  }
}

function faultOf(
  { fault, count }: ReturnType<typeof readRow>,
  text: string,
  columns: readonly unknown[],
): string | null {
  if (text.includes('\ufffd'))
    return 'This row has characters that are not UTF-8. Save the file as UTF-8.';
  if (fault?.kind === 'open') return 'A quotation mark of this row is not closed: add the second.';
  if (fault)
    return 'Text stands behind a closing quotation mark: double the quotation marks within a cell.';
  if (count > columns.length)
    return `This row has ${count} cells, and the first row names ${columns.length}: put a cell that has the separator in quotation marks.`;
  return null;
}
