/** Keeps the entries of a part's search index in a file, until the parts are joined. Node only. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { LENGTH, type EntrySorter } from './entry-sorter.ts';
import { copyBytes, readNumber, writeNumber } from '../piece.ts';

const PIECE = 1 << 20;

export function saveEntries(entries: EntrySorter, path: string): void {
  const file = openSync(path, 'wx');
  try {
    let piece = Buffer.allocUnsafe(PIECE);
    let used = 0;
    const flush = (): void => {
      for (let at = 0; at < used;) at += writeSync(file, piece, at, used - at);
      used = 0;
    };
    entries.all((bytes, from, to) => {
      const size = LENGTH + to - from;
      if (used + size > piece.length) flush();
      if (size > piece.length) piece = Buffer.allocUnsafe(size);
      writeNumber(to - from, piece, used);
      used = copyBytes(bytes, from, to, piece, used + LENGTH);
    });
    flush();
  } finally {
    closeSync(file);
  }
}

/** Adds the entries of a file. */
export function readEntries(path: string, sorter: EntrySorter): void {
  const file = openSync(path, 'r');
  try {
    let piece = Buffer.allocUnsafe(PIECE);
    let used = 0;
    for (;;) {
      const read = readSync(file, piece, used, piece.length - used, null);
      used += read;
      let at = 0;
      let needed = LENGTH;
      for (; used - at >= LENGTH; at += needed) {
        needed = LENGTH + readNumber(piece, at);
        if (used - at < needed) break;
        sorter.addEntry(piece, at + LENGTH, at + needed);
      }
      piece.copy(piece, 0, at, used);
      used -= at;
      if (read === 0 && used > 0) throw new Error(`${path} ends within an entry.`);
      if (read === 0) return;
      if (needed > piece.length) {
        const larger = Buffer.allocUnsafe(needed);
        piece.copy(larger, 0, 0, used);
        piece = larger;
      }
    }
  } finally {
    closeSync(file);
  }
}
