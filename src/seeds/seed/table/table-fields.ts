/** Makes the values of records from the cells of a row, each with its place. */
import { plainText } from '../../../timeline/table/cell.ts';
import type { Report } from '../../report/report.ts';
import type { Spot } from '../../report/source.ts';
import type { DocumentSeed } from '../documents-seed.ts';
import type { TimelineSeed } from '../timeline-seed.ts';
import type { ListValue, RecordValue, TextValue, Value } from '../value.ts';
import type { Column } from './columns.ts';
import type { GridCell, GridRow } from './grid.ts';

export interface TableContext {
  readonly timeline: TimelineSeed | null;
  readonly documents: readonly DocumentSeed[];
  readonly timeZone: string;
  readonly report: Report;
  /** Collects what the editor should know although it is not a mistake. */
  readonly remarks: Report;
}

/** The rows of one event, the first with its title. */
export type Rows = readonly [GridRow, ...GridRow[]];

export const spotIn = (row: GridRow, column: Column): Spot => {
  const cell = row.cells.get(column);
  const { source } = row.spot;
  return cell ? { source, start: cell.start, end: cell.end } : row.spot;
};

/** What a cell says; empty if there is no cell, or if it has been refused already. */
export const textOf = (cell: GridCell | undefined): string =>
  cell && !cell.refused ? plainText(cell.value).trim() : '';

export const textValue = (value: string, spot: Spot): TextValue => ({
  kind: 'text',
  value,
  plain: value === '',
  spot,
});

/** In place of a cell that is already reported. */
export const refusedValue = (spot: Spot): TextValue => ({
  ...textValue('', spot),
  refused: true,
});

export type Entries = [name: string, value: Value][];

/** A record whose fields have the places of their values. */
export const recordOf = (entries: Entries, spot: Spot): RecordValue => ({
  kind: 'record',
  fields: new Map(entries.map(([name, value]) => [name, { key: value.spot, value }])),
  spot,
});

export const listOf = (items: readonly Value[], spot: Spot): ListValue => ({
  kind: 'list',
  items,
  spot,
});

/** The cell of a column as a field; an empty one tells its place if the field must be there. */
export function fieldOf(
  row: GridRow,
  column: Column,
  name: string,
  { required = false, read = (text: string) => text } = {},
): Entries {
  const cell = row.cells.get(column);
  if (cell?.refused) return [[name, refusedValue(spotIn(row, column))]];
  const text = textOf(cell);
  if (text !== '') return [[name, textValue(read(text), spotIn(row, column))]];
  const place = required ? row.placeOf(column) : null;
  return place ? [[name, textValue('', place)]] : [];
}
