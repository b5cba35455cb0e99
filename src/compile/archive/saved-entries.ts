/** Keeps the entries of a part's search index in a file, until the parts are joined. Node only. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { BETWEEN_SAMPLES, LENGTH, type EntrySorter, type SortedEntries } from './entry-sorter.ts';

const PIECE = 1 << 20;

/** @returns the places of samples in the file */
export function saveEntries(entries: EntrySorter, path: string): number[] {
  const samples: number[] = [];
  const file = openSync(path, 'wx');
  try {
    let piece = Buffer.allocUnsafe(PIECE);
    let [used, written] = [0, 0];
    const flush = (): void => {
      for (let at = 0; at < used;) at += writeSync(file, piece, at, used - at);
      written += used;
      used = 0;
    };
    entries.sorted((bytes, from, to) => {
      const size = LENGTH + to - from;
      if (used + size > piece.length) flush();
      if (size > piece.length) piece = Buffer.allocUnsafe(size);
      if (written + used >= samples.length * BETWEEN_SAMPLES) samples.push(written + used);
      used += bytes.copy(piece, used, from - LENGTH, to);
    });
    flush();
  } finally {
    closeSync(file);
  }
  return samples;
}

/** @param places of the samples in the file */
export function savedEntries(path: string, places: readonly number[]): SortedEntries {
  const file = openSync(path, 'r');
  try {
    const read = (at: number, size: number): Buffer => {
      const bytes = Buffer.alloc(size);
      readSync(file, bytes, 0, size, at);
      return bytes;
    };
    const samples = places.map((at) => ({
      at,
      entry: read(at + LENGTH, read(at, LENGTH).readUInt32LE(0)),
    }));
    return { path, samples };
  } finally {
    closeSync(file);
  }
}
