/**
 * Reads rows whose cells have types, as databases give them: columns of a table of events, or whole
 * events of the public format. Node only.
 */
import type { ArchiveFacts } from '../archive-facts.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { pieceOfText } from '../piece.ts';
import { archiveColumns, missingColumn, type ArchiveColumn } from './headers.ts';
import { Midnights } from './midnights.ts';
import { Moment } from './moment.ts';
import { bareFacts, FaultList, SourceFault, type Defaults, type SourceRead } from './source.ts';
import { isMisfit, TableEvents, type Misfit } from './table-event.ts';
import { jsonOf, textOf, type Value } from './value.ts';
import { WholeEvents } from './whole-event.ts';

export interface TypedColumn {
  readonly name: string;
  /** As the database calls it. */
  readonly type: string;
  /** Whether it has JSON or records: an event of the public format may be one. */
  readonly isNested: boolean;
  /** Null if its values cannot be part of an event. */
  readonly read: ((value: unknown) => Value) | null;
}

export interface TypedTable {
  /** As messages name it. */
  readonly source: string;
  readonly columns: readonly TypedColumn[];
  /** Some rows at a time. */
  readonly batches: AsyncIterable<readonly (readonly unknown[])[]>;
  /** What an author can do about a column that is missing or has the wrong type. */
  readonly wayOut: string;
}

/** The names of the columns that are needed; the others need not be read. @throws SourceFault */
export function neededColumns(
  source: string,
  columns: readonly TypedColumn[],
  wayOut: string,
): string[] {
  const names = columns.map(({ name }) => name);
  if (wholeIn(columns)) return wholeIn(columns) === 'row' ? names : inOneColumn(names);
  const missing = missingColumn(names);
  if (missing !== null) throw new SourceFault([`${source}: ${missing} ${wayOut}`]);
  const known = archiveColumns(names);
  return names.filter((_, i) => known[i]);
}

const inOneColumn = (names: readonly string[]): string[] =>
  names.filter((name) => IN_ONE.has(name));

/** A whole event in one column, with what else decides where it is shown. */
const IN_ONE = new Set(['event', 'documents', 'score', 'level']);

/** Whether an event is all of a row, or one column of it, or made of cells. */
function wholeIn(columns: readonly TypedColumn[]): 'row' | 'column' | null {
  const isNested = (wanted: string): boolean =>
    columns.some(({ name, isNested: nested }) => nested && name === wanted);
  if (isNested('event')) return 'column';
  return isNested('when') ? 'row' : null;
}

/**
 * Two columns that mean the same are a mistake in a table of a database, so the first counts.
 *
 * @throws SourceFault
 */
export async function readTyped(
  table: TypedTable,
  defaults: Defaults,
  rows: SortedRows,
): Promise<SourceRead> {
  const { source, columns, batches } = table;
  const names = columns.map(({ name }) => name);
  const used = new Set(neededColumns(source, columns, table.wayOut));
  const faults = new FaultList((n) => `${source}, row ${n}`);
  const whole = wholeIn(columns);
  const reader = whole
    ? new WholeReader(names, whole, rows)
    : new CellReader(names, defaults, rows);
  const readers = columns.map(({ name, type, read }) => {
    if (!used.has(name)) return null;
    if (read !== null) return read;
    throw new SourceFault([
      `${source}: The column ${name} is of type ${type}, which no part of an event has. ${table.wayOut}`,
    ]);
  });
  let number = 0;
  for await (const batch of batches)
    for (const row of batch) {
      const fault = reader.add(row.map((value, i) => readers[i]?.(value) ?? null));
      number++;
      if (fault !== null) faults.add(number, fault);
    }
  faults.finish();
  return {
    facts: reader.factsOf(source, defaults),
    ignored: names.filter((name) => !used.has(name)),
  };
}

class CellReader {
  readonly #names: readonly string[];
  readonly #columns: readonly (ArchiveColumn | null)[];
  readonly #events: TableEvents;
  readonly #rows: SortedRows;
  readonly #midnights = new Midnights();

  constructor(names: readonly string[], defaults: Defaults, rows: SortedRows) {
    this.#names = names;
    this.#columns = archiveColumns(names);
    this.#events = new TableEvents(defaults);
    this.#rows = rows;
  }

  /** A sentence if the row is not an event. */
  add(row: readonly Value[]): string | null {
    const cells = new Map<ArchiveColumn, string | string[]>();
    for (const [i, column] of this.#columns.entries()) {
      const value = row[i] ?? null;
      if (column === null || cells.has(column)) continue;
      const text = textOf(value);
      if (text === null)
        return this.#about(column, 'This cell is neither text nor a list of texts.');
      if (text.length > 0) cells.set(column, text);
    }
    if (!cells.has('precision'))
      for (const [i, value] of row.entries())
        if (value instanceof Moment && this.#columns[i])
          this.#midnights.add(this.#names[i]!, value);
    const read = this.#events.rowOf(cells);
    if (isMisfit(read)) return this.#told(read);
    this.#rows.add(read);
    return null;
  }

  factsOf(source: string): ArchiveFacts {
    const column = this.#midnights.suspect;
    if (column !== null)
      throw new SourceFault([
        `${source}: Many times in the column ${column} are at midnight, so they may be days. Make days of them with --query "select ${column}::date as date, …"; or say how exact each is in a column named precision: day, minute …`,
      ]);
    return this.#events.factsOf(source, this.#rows);
  }

  #told({ column, sentence }: Misfit): string {
    return column === null ? sentence : this.#about(column, sentence);
  }

  #about(column: ArchiveColumn, sentence: string): string {
    const name = this.#names[this.#columns.indexOf(column)];
    return name === undefined ? sentence : `column ${name}: ${sentence}`;
  }
}

class WholeReader {
  readonly #names: readonly string[];
  readonly #whole: 'row' | 'column';
  readonly #events: WholeEvents;
  readonly #rows: SortedRows;

  constructor(names: readonly string[], whole: 'row' | 'column', rows: SortedRows) {
    this.#names = names;
    this.#whole = whole;
    this.#events = new WholeEvents(rows);
    this.#rows = rows;
  }

  /** A sentence if the row is not an event. */
  add(row: readonly Value[]): string | null {
    const entries = this.#names.map((name, i) => [name, row[i] ?? null] as const);
    const kept = entries.filter(([name]) => this.#whole === 'row' || IN_ONE.has(name));
    const { event, ...others } = jsonOf(Object.fromEntries(kept)) as Record<string, unknown>;
    if (this.#whole === 'column' && (typeof event !== 'object' || event === null))
      return 'column event: This is no JSON object.';
    const json = this.#whole === 'row' ? { event, ...others } : { ...(event as object), ...others };
    const text = JSON.stringify(json);
    const line = pieceOfText(text);
    if (this.#events.addLine(line) || this.#events.addPlain(json, text, line)) return null;
    return this.#events.add(json);
  }

  factsOf(source: string, defaults: Defaults): ArchiveFacts {
    return bareFacts(source, defaults, this.#rows);
  }
}
