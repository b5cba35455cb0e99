/** Joins the pieces of text on a page of a PDF into lines. Pure. */
import type { Line } from '../lines.ts';

/** A piece of text as the library gives it, in points; y runs up. */
export interface Piece {
  readonly str: string;
  readonly width: number;
  /**
   * A matrix: its third and fourth numbers give the height of a unit, the last two the position.
   */
  readonly transform: readonly number[];
}

/**
 * In widths of a letter. Pieces closer than SPACE are parts of one word; pieces farther apart than
 * APART are not on the same line.
 */
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
    if (line && isSameLine(line, next)) lines[lines.length - 1] = joinPieces(line, next);
    else lines.push(next);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** A raised number is on the same line; a piece that begins left of the line's end is not. */
function isSameLine(line: Line, next: Line): boolean {
  const size = Math.max(line.size, next.size);
  const gap = next.left - line.right;
  return Math.abs(next.y - line.y) < 0.5 * size && gap > -0.5 * size && gap < APART * size;
}

function joinPieces(line: Line, next: Line): Line {
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
