/** Reads a file of any size line by line, as bytes. Node only. */
import { closeSync, openSync, readSync } from 'node:fs';
import { grown } from './grown.ts';
import type { Piece } from './piece.ts';

const PIECE = 1 << 22;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * @param visit is given each line, its number from 1, and where in the file it begins. A line has no line feed, and no carriage return
 * before it. It must be looked at at once: its bytes are used again.
 */
export function eachLine(
  path: string,
  visit: (line: Piece, number: number, place: number) => void,
  piece = PIECE,
): void {
  const file = openSync(path, 'r');
  try {
    let held = Buffer.allocUnsafe(piece);
    let [used, number, place] = [0, 0, 0];
    const pass = (to: number): void => {
      const line: Piece = { bytes: held, from: 0, to: 0 };
      for (let from = 0; from < to;) {
        const end = held.indexOf(LINE_FEED, from);
        const next = end < 0 || end >= to ? to : end;
        line.from = from;
        line.to = next > from && held[next - 1] === CARRIAGE_RETURN ? next - 1 : next;
        visit(line, ++number, place + from);
        from = next + 1;
      }
    };
    for (;;) {
      const read = readSync(file, held, used, held.length - used, null);
      used += read;
      // Up to the last line feed; at the end, what has none behind it.
      const whole = read === 0 ? used : held.lastIndexOf(LINE_FEED, used - 1) + 1;
      pass(whole);
      if (read === 0) return;
      held.copy(held, 0, whole, used);
      used -= whole;
      place += whole;
      if (used === held.length) held = grown(held, Buffer.allocUnsafe(2 * used));
    }
  } finally {
    closeSync(file);
  }
}
