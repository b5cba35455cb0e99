/** Puts the pieces of text on a page of a PDF together to lines. Pure. */
import type { Line } from '../lines.ts';

/** A piece of text as the library gives it, in points; y runs up. */
export interface Piece {
  readonly str: string;
  readonly width: number;
  /** The last four are: how high a unit is, and where the piece stands. */
  readonly transform: readonly number[];
}

/** In letters: what is nearer is one word, and what is farther apart belongs to no line. */
const SPACE = 0.15;
const APART = 8;

export function linesOnPage(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const [, , c = 0, d = 0, left = 0, up = 0] = piece.transform;
    const size = Math.hypot(c, d);
    if (piece.str.trim() === '' || size === 0) continue;
    const next: Line = { text: piece.str, left, right: left + piece.width, y: -up, size };
    const line = lines.at(-1);
    if (line && isSame(line, next)) lines[lines.length - 1] = together(line, next);
    else lines.push(next);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** A raised number is in the same line; what begins left of its end is not. */
function isSame(line: Line, next: Line): boolean {
  const size = Math.max(line.size, next.size);
  const gap = next.left - line.right;
  return Math.abs(next.y - line.y) < 0.5 * size && gap > -0.5 * size && gap < APART * size;
}

function together(line: Line, next: Line): Line {
  const isParted =
    next.left - line.right > SPACE * Math.max(line.size, next.size) || /^\s/.test(next.text);
  const first = line.text.trimEnd();
  const main = next.text.length > line.text.length ? next : line;
  return {
    text: first + (isParted || first !== line.text ? ' ' : '') + next.text.trimStart(),
    left: line.left,
    right: next.right,
    y: main.y,
    size: main.size,
  };
}
