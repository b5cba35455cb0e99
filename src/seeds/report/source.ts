/** A seed file's text, and places in it. Pure. */
import { cut, shown } from './shown.ts';

export interface Source {
  /** The path to show to people, relative to the working directory. */
  readonly file: string;
  readonly text: string;
  /** If it is a table: the row and the header of the column at an offset. */
  readonly cellAt?: (offset: number) => CellPlace;
}

export interface CellPlace {
  /** Counts from 1, as spreadsheets do. */
  readonly row: number;
  /** Null beyond the last header. */
  readonly column: string | null;
  /** @example "B7"; only of a workbook */
  readonly name?: string;
}

/** A stretch of a source, in UTF-16 units; `end` is not part of it. */
export interface Spot {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Both count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line begins. Kept, so that a file with many mistakes is split into lines once. */
const lineStarts = new WeakMap<Source, readonly number[]>();

function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  const { text } = source;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

export function positionOf({ source, start }: Spot): Position {
  const starts = lineStartsOf(source);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if (starts[middle]! <= start) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: start - starts[line]! + 1 };
}

/** @example "line 7", or "row 7" of a table */
export const lineOf = (spot: Spot): string =>
  spot.source.cellAt
    ? `row ${spot.source.cellAt(spot.start).row}`
    : `line ${positionOf(spot).line}`;

/** @example "row 7, column date", or "row 7, column date (B7)"; null if it is not a table */
export function cellOf({ source, start }: Spot): string | null {
  const cell = source.cellAt?.(start);
  if (!cell) return null;
  const column = cell.column === null ? '' : `, column ${cut(cell.column, LONGEST_HEADER)}`;
  return `row ${cell.row}${column}${cell.name === undefined ? '' : ` (${cell.name})`}`;
}

/** The part of `spot` from `offset` units into its value. An opening quotation mark is skipped. */
export function within(spot: Spot, value: string, offset: number): Spot {
  const written = spot.source.text.slice(spot.start, spot.end);
  const at = written.indexOf(value);
  if (at < 0) return spot;
  const start = spot.start + at + offset;
  return { ...spot, start, end: Math.max(start + 1, spot.start + at + value.length) };
}

/** UTF-16 units. */
const LONGEST_HEADER = 60;
const CONTEXT = 1;
const LONGEST = 100;

/** The line of the spot and the lines next to it, with a caret under the spot. */
export function frameOf(spot: Spot): string {
  const { source } = spot;
  const starts = lineStartsOf(source);
  const { line, column } = positionOf(spot);
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(starts.length, line + CONTEXT);
  const width = String(last).length;
  // A long line is cut around the spot. All lines are cut alike, so that the caret stays under it.
  const skip = Math.max(0, column - LONGEST + 20);
  const rows: string[] = [];
  for (let n = first; n <= last; n++) {
    const end = n < starts.length ? starts[n]! - 1 : source.text.length;
    const from = Math.min(starts[n - 1]! + skip, end);
    const text = source.text.slice(from, Math.min(end, from + LONGEST)).replace(/\r$/, '');
    const gutter = `${n === line ? '>' : ' '} ${String(n).padStart(width)} |`;
    rows.push(`${gutter} ${showTabs(text)}`.trimEnd());
    if (n === line) {
      const at = spot.start - from;
      const indent = ' '.repeat(showTabs(text.slice(0, at)).length);
      const length = showTabs(text.slice(at, at + spot.end - spot.start)).length;
      rows.push(`  ${' '.repeat(width)} | ${indent}${'^'.repeat(Math.max(1, length))}`);
    }
  }
  return rows.join('\n');
}

/** A tab becomes one space, so that the caret stays under its place. */
const showTabs = (text: string): string => shown(text.replaceAll('\t', ' '));
