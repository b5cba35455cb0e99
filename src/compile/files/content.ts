/** What a file holds, or is to hold. Node only. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** A long text comes in pieces, so that it never stands in memory as a whole. */
export type Content = string | Uint8Array | Pieces;

export interface Pieces {
  /** The same pieces each time. */
  pieces(): Iterable<string>;
}

export const piecesOf = (content: Content): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content.pieces();

/** Whether the file is there with this content. */
export function isCurrent(path: string, content: Content): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const file = openSync(path, 'r');
  try {
    for (const piece of piecesOf(content)) {
      const wanted = Buffer.from(piece);
      if (!read(file, wanted.length).equals(wanted)) return false;
    }
    return read(file, 1).length === 0;
  } finally {
    closeSync(file);
  }
}

/** The next bytes; fewer if the file ends. */
function read(file: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const count = readSync(file, bytes, at, length - at, null);
    if (count === 0) break;
    at += count;
  }
  return bytes.subarray(0, at);
}
