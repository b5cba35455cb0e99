/**
 * Keeps the rows of a source, of which there may be more than fit into memory, and gives them back in
 * another order. Node only.
 *
 * Rows lie in blocks as they come. If there are too many blocks for the memory, these go to files. When
 * the order of the rows is known, each goes to the file of the stretch that it lies in. A stretch fits
 * into memory, where its rows can be read in any order. So however rows are mixed, each is written and
 * read twice, and nothing is searched.
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { grown } from './grown.ts';
import { mostBytes, WrittenRow, writeRow } from './row-bytes.ts';
import type { ArchiveRow } from './row.ts';

/** Bytes of a block, and of a stretch. */
const BLOCK = 64 << 20;

/** Full blocks that are held in memory besides the one that is filled: enough for a million events. */
const MOST_FULL = 7;

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
  /** Bytes of a block. */
  readonly #block: number;
  #held = Buffer.allocUnsafe(1 << 16);
  #used = 0;
  /** Full blocks, and how many rows there are up to the end of each. Those in files come first. */
  readonly #files: { readonly path: string; readonly end: number }[] = [];
  #full: { readonly bytes: Buffer; readonly end: number }[] = [];
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
  constructor(folder: string, block = BLOCK, isSummed = false) {
    this.#folder = folder;
    this.#block = block;
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
    if (this.#used > 0 && this.#used + bytes > this.#block) {
      this.#full.push({ bytes: this.#held.subarray(0, this.#used), end: this.count });
      this.#held = Buffer.allocUnsafe(Math.max(bytes, this.#block));
      this.#used = 0;
      if (this.#full.length > MOST_FULL) this.#spill();
    }
    const needed = this.#used + bytes;
    if (needed <= this.#held.length) return;
    const larger = Math.max(needed, Math.min(2 * this.#held.length, this.#block));
    this.#held = grown(this.#held.subarray(0, this.#used), Buffer.allocUnsafe(larger));
  }

  #spill(): void {
    for (const { bytes, end } of this.#full) {
      const path = join(this.#folder, `rows-${this.#files.length}`);
      write(path, bytes);
      this.#files.push({ path, end });
    }
    this.#full = [];
  }

  /**
   * Once all are added. Afterwards the rows are gone.
   *
   * @param order the numbers of the rows, as they were added; of all or some
   */
  giveBack(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    if (order.length === 0) return;
    this.#full.push({ bytes: this.#held.subarray(0, this.#used), end: this.count });
    if (this.#files.length === 0) this.#giveFromMemory(order, visit);
    else this.#giveFromFiles(order, visit);
  }

  #giveFromMemory(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    let i = 0;
    for (const { end } of this.#full)
      for (let at = 0; i < end; i++) {
        const size = this.#sizes[i]!;
        this.#sizes[i] = at;
        at += size;
      }
    const row = new WrittenRow();
    for (let p = 0; p < order.length; p++) {
      const number = order[p]!;
      let block = 0;
      while (this.#full[block]!.end <= number) block++;
      row.read(this.#full[block]!.bytes, this.#sizes[number]!);
      visit(row, p);
    }
  }

  #giveFromFiles(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    const row = new WrittenRow();
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

  #distribute(order: Uint32Array): Stretch[] {
    const stretchOf = new Uint16Array(this.count).fill(NOWHERE);
    const stretches = this.#cut(order, stretchOf);
    const room = Math.min(LONGEST_PIECE, Math.floor(this.#block / stretches.length));
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
    for (const { bytes, end } of this.#full) pass(bytes, end);
    this.#full = [];
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
      if (bytes > 0 && bytes + size > this.#block) {
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
