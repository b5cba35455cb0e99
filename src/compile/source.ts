/** A seed file's text, and places in it. Imports nothing. */

export interface Source {
  /** As people will read it: relative to where the command runs. */
  readonly file: string;
  readonly text: string;
}

/** A stretch of a source, in UTF-16 units; `end` does not belong to it. */
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

export function positionOf({ source, start }: Spot): Position {
  const before = source.text.slice(0, start);
  const line = before.split('\n').length;
  return { line, column: start - (before.lastIndexOf('\n') + 1) + 1 };
}

/** The part of `spot` that begins `offset` units into its value, past an opening quotation mark. */
export function within(spot: Spot, value: string, offset: number): Spot {
  const written = spot.source.text.slice(spot.start, spot.end);
  const at = written.indexOf(value);
  if (at < 0) return spot;
  const start = spot.start + at + offset;
  return { ...spot, start, end: Math.max(start + 1, spot.start + at + value.length) };
}

const CONTEXT = 1;
const LONGEST = 100;

/** The line of the spot with its neighbours, and a caret under it. */
export function frameOf(spot: Spot): string {
  const { line, column } = positionOf(spot);
  const lines = spot.source.text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length, line + CONTEXT);
  const width = String(last).length;
  // A long line is cut around the spot, all lines alike, so that the caret stays under it.
  const skip = Math.max(0, column - LONGEST + 20);
  const show = (text: string) => text.slice(skip, skip + LONGEST).replaceAll('\t', ' ');
  const rows: string[] = [];
  for (let n = first; n <= last; n++) {
    const text = lines[n - 1]!;
    const gutter = `${n === line ? '>' : ' '} ${String(n).padStart(width)} |`;
    rows.push(`${gutter} ${show(text)}`.trimEnd());
    if (n === line) {
      const length = Math.min(spot.end - spot.start, text.length - column + 1, LONGEST);
      rows.push(
        `  ${' '.repeat(width)} | ${' '.repeat(column - 1 - skip)}${'^'.repeat(Math.max(1, length))}`,
      );
    }
  }
  return rows.join('\n');
}
