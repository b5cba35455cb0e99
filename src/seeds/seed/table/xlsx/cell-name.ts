/** The names of cells: B7 is in the second column and the seventh row. Pure. */
import { broken } from './workbook-fault.ts';

/** From 0 for columns, and from 1 for rows. */
export interface CellPosition {
  readonly column: number;
  readonly row: number;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** @throws WorkbookFault if no cell has this name. */
export function cellNamed(name: string): CellPosition {
  const [, letters, digits] = NAME.exec(name) ?? [];
  if (letters === undefined) throw broken();
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column > LAST_COLUMN || row < 1 || row > LAST_ROW) throw broken();
  return { column: column - 1, row };
}

/** @example "A" for 0, "AA" for 26 */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** @param range "B2:C5", or "B2" for a single cell */
export function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [cellNamed(first), cellNamed(last)];
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}
