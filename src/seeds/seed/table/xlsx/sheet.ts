/** Reads the cells of one sheet of a workbook. Pure. Source: ECMA-376, 18.3. */
import { formatCount } from '../../../report/shown.ts';
import { areaOf, cellNamed, type Area } from './cell-name.ts';
import { cellValue, type CellContent, type CellContext } from './cell-value.ts';
import { wordsReader } from './shared-strings.ts';
import { broken, WorkbookFault } from './workbook-fault.ts';
import { readXml, relationIn, type Attributes } from './xml.ts';

export interface Sheet {
  /** Those that have something in them, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Area[];
}

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  /** Those that have something in them, by their column, from 0. */
  readonly cells: Map<number, SheetCell>;
}

export interface SheetCell extends CellContent {
  /** The address that the cell leads to. */
  link?: string;
}

export interface SheetContext extends CellContext {
  /** Addresses by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
}

/** More than a table of events can have. */
const MOST_CELLS = 5_000_000;
const MOST_AREAS = 100_000;
/** UTF-16 units of all cells. A text that cells share counts for each of them. */
const MOST_TEXT = 60_000_000;

export function readSheet(
  pieces: Iterable<Uint8Array>,
  context: SheetContext,
  isFirst: boolean,
): Sheet {
  const rows: SheetRow[] = [];
  const merged: Area[] = [];
  const words = wordsReader();
  let row: SheetRow = { number: 0, cells: new Map() };
  let column = -1;
  let attributes: Attributes = {};
  let [value, formula, inside] = ['', '', ''];
  let [cells, length] = [0, 0];

  const open = (name: string, found: Attributes): void => {
    words.open(name);
    if (name === 'row') {
      const number = found.r === undefined ? row.number + 1 : Number(found.r);
      if (!(number > row.number) || !Number.isInteger(number)) throw broken();
      row = { number, cells: new Map() };
      column = -1;
    } else if (name === 'c') {
      const at = found.r === undefined ? column + 1 : cellNamed(found.r).column;
      if (at <= column) throw broken();
      [column, attributes, value, formula] = [at, found, '', ''];
    } else if (name === 'mergeCell') {
      if (merged.length >= MOST_AREAS) throw tooMuch(MOST_AREAS, 'merged cells');
      merged.push(areaOf(found.ref ?? ''));
    } else if (name === 'hyperlink') addLink(found);
    if (name === 'v' || name === 'f') inside = name;
  };
  const text = (piece: string): void => {
    words.text(piece);
    if (inside === 'v') value += piece;
    else if (inside === 'f') formula += piece;
  };
  const close = (name: string): void => {
    words.close(name);
    if (name === inside) inside = '';
    if (name === 'c') addCell();
    if (name === 'row' && row.cells.size > 0) rows.push(row);
  };

  function addCell(): void {
    const content = cellValue({ attributes, value, formula, words: words.take() }, context);
    if (content === null) return;
    length += content.text.length;
    if (++cells > MOST_CELLS) throw tooMuch(MOST_CELLS, 'cells');
    if (length > MOST_TEXT) throw tooMuch(MOST_TEXT, 'characters');
    row.cells.set(column, content);
  }

  /** Links come after all rows. One for several cells is that of the first. */
  function addLink(found: Attributes): void {
    const address = context.links.get(relationIn(found) ?? '');
    if (address === undefined) return;
    const { top, left } = areaOf(found.ref ?? '');
    const cell = rowAt(rows, top)?.cells.get(left);
    if (cell) cell.link = address;
  }

  readXml(pieces, { open, text, close }, () => isFirst && rows.length > 0);
  return { rows, merged };
}

const tooMuch = (most: number, what: string): WorkbookFault =>
  new WorkbookFault('workbook-large', `${formatCount(most)} ${what}`);

/** The index of the first row that is not above this number. */
export function indexFrom(rows: readonly SheetRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row with this number; undefined if nothing is in it. */
export function rowAt(rows: readonly SheetRow[], number: number): SheetRow | undefined {
  const row = rows[indexFrom(rows, number)];
  return row?.number === number ? row : undefined;
}
