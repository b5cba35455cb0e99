/**
 * Reads a table of events as CSV, row by row. The columns have the headers of our tables, in any of
 * their languages. Node only.
 */
import { shortHash } from '../archive-folder.ts';
import { clockChangeJson } from '../../../timeline/clock-change.ts';
import type { ClockChange } from '../../../time/clock.ts';
import { columnOf, nearestHeader, type Column } from '../../../seeds/seed/table/columns.ts';
import { formOf, readRow } from '../../../seeds/seed/table/csv.ts';
import { slugOf } from '../../../seeds/seed/id.ts';
import { BYTE_ORDER_MARK, plainText } from '../../../timeline/table/cell.ts';
import { MOST_LANES, type Lane } from '../../../timeline/timeline.ts';
import type { ArchiveFacts } from '../build-archive.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { textLines } from '../text-lines.ts';
import { CsvEvents, type CsvRow } from './csv-event.ts';
import { factsOf, FaultList, SourceFault, type Defaults } from './source.ts';

export interface CsvRead {
  readonly facts: ArchiveFacts;
  /** The headers of columns that an archive has no place for. */
  readonly ignored: readonly string[];
}

/** What an archive has a place for. */
const KEPT: ReadonlySet<Column> = new Set([
  ...(['id', 'title', 'label', 'when', 'end', 'calendar', 'summary', 'lane', 'status'] as const),
  ...(['importance', 'reason', 'people', 'places', 'document', 'link'] as const),
]);

/** @throws SourceFault */
export function readCsv(path: string, defaults: Defaults, rows: SortedRows): CsvRead {
  const faults = new FaultList(path);
  const events = new CsvEvents(defaults.timeZone);
  const lanes = new LaneNames(defaults.title);
  const table = readTable(path);
  for (const { line, cells, fault } of table.rows) {
    const read = fault ?? events.rowOf(cells, lanes.idOf(cells.get('lane') ?? ''));
    if (typeof read === 'string') faults.add(line, read);
    else rows.add(read);
  }
  faults.finish();
  const facts = factsOf(path, defaults, rows, lanes.among(rows.lanes));
  const changes = events.clockChanges.map((each: ClockChange) => clockChangeJson(each));
  return {
    facts: changes.length > 0 ? { ...facts, clockChanges: changes } : facts,
    ignored: table.ignored,
  };
}

/** Lanes are told apart by what is left of their names in a link. */
class LaneNames {
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #usual: string;

  /** @param usual the name of the lane if a row names none */
  constructor(usual: string) {
    this.#usual = usual;
  }

  idOf(given: string): string {
    const name = given || this.#usual;
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = slugOf(name) || `lane-${slugOf(shortHash(name))}`;
    const other = this.#names.get(id);
    // Of two spellings, the one that comes first by its letters, wherever they stand in the file.
    if (other === undefined || name < other) this.#names.set(id, name);
    // Far too many lanes are refused in any case.
    if (this.#ids.size < 100 * MOST_LANES) this.#ids.set(name, id);
    return id;
  }

  among(ids: readonly string[]): Lane[] {
    return ids.map((id) => ({ id, name: this.#names.get(id)! }));
  }
}

interface Numbered {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: CsvRow;
  /** A sentence. */
  readonly fault: string | null;
}

/** Lines of one row. A quotation mark that is never closed must not make one row of the whole file. */
const MOST_LINES = 500;

/** @throws SourceFault if it is no table of events */
function readTable(path: string): { rows: Iterable<Numbered>; ignored: string[] } {
  const lines = textLines(path);
  const first = lines.next();
  const header = first.done ? '' : first.value.replace(BYTE_ORDER_MARK, '').replace(/\r$/, '');
  const { separator } = formOf(header, (each) => columnOf(each) !== null);
  const headers = readRow(header, 0, separator).cells.map(({ value }) => value);
  const columns = headers.map((each) => {
    const column = columnOf(each);
    return column !== null && KEPT.has(column) ? column : null;
  });
  for (const [column, name] of NEEDED)
    if (!columns.includes(column)) throw new SourceFault([missing(path, name, headers)]);
  return {
    rows: rowsIn(lines, separator, columns),
    ignored: headers.filter((_, i) => !columns[i]),
  };
}

const NEEDED = [
  ['when', 'date'],
  ['title', 'title'],
] as const;

function missing(path: string, name: string, headers: readonly string[]): string {
  const near = headers.find((each) => columnOf(each) === null && nearestHeader(each) === name);
  const hint = near === undefined ? '' : ` Is it "${near}"?`;
  return `${path}:1: No column is called ${name}.${hint} Write a first row that names the columns, such as date, title, summary, lane.`;
}

function* rowsIn(
  lines: Iterator<string, unknown>,
  separator: string,
  columns: readonly (Column | null)[],
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
    const cells = new Map<Column, string>();
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
