/**
 * Keeps the rows of a source, of which there may be more than fit into memory, and gives them back in
 * another order. Node only.
 *
 * Rows are written to files as they come. When their order is known, each goes to the file of the
 * stretch that it lies in. A stretch fits into memory, where its rows can be read in any order. So
 * however rows are mixed, each is written and read twice, and nothing is searched.
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { grown } from './grown.ts';
import { mostBytes, WrittenRow, writeRow } from './row-bytes.ts';
import type { ArchiveRow } from './row.ts';

/** Bytes of rows that are held in memory. */
const MOST_HELD = 64 << 20;

/** For the rows of a stretch, before they are written. In bytes. */
const LONGEST_PIECE = 1 << 20;

/** Sums are exact below it. */
const SUMS = 2 ** 52;

/** In place of a stretch, of a row that is not asked for. */
const NOWHERE = 0xffff;

interface Stretch {
  /** The position behind its last row. */
  readonly end: number;
  readonly path: string;
}

export class RowStore {
  readonly #folder: string;
  readonly #most: number;
  #held = Buffer.allocUnsafe(1 << 16);
  #used = 0;
  /** Full ones, and how many rows there are up to the end of each. */
  readonly #files: { readonly path: string; readonly end: number }[] = [];
  /** By row. When rows are given back, where each begins among those that are in memory. */
  #sizes = new Uint32Array(1024);
  count = 0;
  readonly #isSummed: boolean;
  /** Of the checksums of all rows, which does not depend on their order. */
  sum = 0;

  /**
   * @param folder for its files
   * @param isSummed whether `sum` is asked for
   */
  constructor(folder: string, most = MOST_HELD, isSummed = false) {
    this.#folder = folder;
    this.#most = most;
    this.#isSummed = isSummed;
  }

  add(row: ArchiveRow): void {
    this.#makeRoom(mostBytes(row));
    if (this.count === this.#sizes.length)
      this.#sizes = grown(this.#sizes, new Uint32Array(2 * this.count));
    const size = writeRow(row, this.#held, this.#used);
    if (this.#isSummed) {
      const bytes = this.#held.subarray(this.#used, this.#used + size);
      this.sum = (this.sum + crc32(bytes)) % SUMS;
    }
    this.#used += size;
    this.#sizes[this.count++] = size;
  }

  #makeRoom(bytes: number): void {
    const room = this.#held.length - this.#used;
    if (bytes <= room) return;
    if (this.#used > 0 && this.#used + bytes > this.#most) {
      const path = join(this.#folder, `rows-${this.#files.length}`);
      write(path, this.#held.subarray(0, this.#used));
      this.#files.push({ path, end: this.count });
      this.#used = 0;
    }
    if (this.#used + bytes > this.#held.length)
      this.#held = grown(this.#held.subarray(0, this.#used), this.#larger(bytes));
  }

  #larger(bytes: number) {
    const wanted = Math.min(2 * this.#held.length, this.#most);
    return Buffer.allocUnsafe(Math.max(this.#used + bytes, wanted));
  }

  /**
   * Once all are added. Afterwards the rows are gone.
   *
   * @param order the numbers of the rows, as they were added; of all or some
   */
  giveBack(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    const row = new WrittenRow();
    if (this.#files.length === 0) {
      this.#sizesToPlaces();
      for (let p = 0; p < order.length; p++) {
        row.read(this.#held, this.#sizes[order[p]!]!);
        visit(row, p);
      }
      return;
    }
    if (order.length === 0) return;
    let p = 0;
    for (const { end, path } of this.#distribute(order)) {
      const bytes = readFileSync(path);
      rmSync(path);
      for (; p < end; p++) {
        row.read(bytes, this.#sizes[order[p]!]!);
        visit(row, p);
      }
    }
  }

  #sizesToPlaces(): void {
    let at = 0;
    for (let i = 0; i < this.count; i++) {
      const size = this.#sizes[i]!;
      this.#sizes[i] = at;
      at += size;
    }
  }

  #distribute(order: Uint32Array): Stretch[] {
    const stretchOf = new Uint16Array(this.count).fill(NOWHERE);
    const stretches = this.#cut(order, stretchOf);
    const room = Math.min(LONGEST_PIECE, Math.floor(this.#most / stretches.length));
    const writers = stretches.map(({ path }) => new PieceWriter(path, room));
    let i = 0;
    const pass = (bytes: Buffer, end: number): void => {
      for (let at = 0; i < end; i++) {
        const size = this.#sizes[i]!;
        if (stretchOf[i] !== NOWHERE) this.#sizes[i] = writers[stretchOf[i]!]!.add(bytes, at, size);
        at += size;
      }
    };
    for (const { path, end } of this.#files) {
      pass(readFileSync(path), end);
      rmSync(path);
    }
    pass(this.#held, this.count);
    this.#held = Buffer.alloc(0);
    for (const writer of writers) writer.finish();
    return stretches;
  }

  /** @param stretchOf is filled, by row */
  #cut(order: Uint32Array, stretchOf: Uint16Array): Stretch[] {
    const stretches: Stretch[] = [];
    const close = (end: number): void => {
      stretches.push({ end, path: join(this.#folder, `stretch-${stretches.length}`) });
    };
    let bytes = 0;
    for (let p = 0; p < order.length; p++) {
      const i = order[p]!;
      const size = this.#sizes[i]!;
      if (bytes > 0 && bytes + size > this.#most) {
        close(p);
        bytes = 0;
      }
      bytes += size;
      stretchOf[i] = stretches.length;
    }
    close(order.length);
    return stretches;
  }
}

/** Writes rows to a file, some at a time. It is open only while it is written, because there may be many. */
class PieceWriter {
  readonly #path: string;
  readonly #room: number;
  #held: Buffer | null = null;
  #used = 0;
  #written = 0;

  constructor(path: string, room: number) {
    this.#path = path;
    this.#room = room;
  }

  /** @returns where it begins in the file */
  add(bytes: Buffer, from: number, size: number): number {
    this.#held ??= Buffer.allocUnsafe(this.#room);
    if (this.#used + size > this.#held.length) {
      this.finish();
      if (size > this.#room) this.#held = Buffer.allocUnsafe(size);
    }
    bytes.copy(this.#held, this.#used, from, from + size);
    this.#used += size;
    return this.#written + this.#used - size;
  }

  finish(): void {
    if (this.#held === null) return;
    write(this.#path, this.#held.subarray(0, this.#used));
    this.#written += this.#used;
    this.#used = 0;
  }
}

/** Adds bytes to a file. */
function write(path: string, bytes: Buffer): void {
  const file = openSync(path, 'a');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
}
