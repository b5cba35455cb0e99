/**
 * Keeps the rows of a source, of which there may be more than fit into memory, and gives them back in
 * another order. Node only.
 *
 * Rows lie in blocks as they come. If there are too many blocks for the memory, these go to files. When
 * the order of the rows is known, each goes to the file of the stretch that it lies in. A stretch fits
 * into memory, where its rows can be read in any order. So however rows are mixed, each is written and
 * read twice, and nothing is searched. Of an event that stands in a file of its source, only its place there
 * is written the first time.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { GROWTH, grown } from './grown.ts';
import { TOGETHER, type Piece } from './piece.ts';
import { LANE, mostBytes, readCut, WrittenRow, writeRow } from './row-bytes.ts';
import type { ArchiveRow } from './row.ts';
import { appendTo, PieceWriter, WholeFile } from './sorting/row-files.ts';

/** Bytes of a block, and of a stretch. */
const BLOCK = 64 << 20;

/**
 * Full blocks that are held in memory besides the one that is filled. With room for a million events, these
 * took longer: a file is written and read in less time than fresh memory takes.
 */
const MOST_FULL = 1;

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

/** Gives bytes of a source's file again. */
export interface RowSource {
  /** Of the file, in bytes. */
  readonly size: number;
  readonly read: (place: number, length: number) => Piece;
  readonly close: () => void;
}

interface Block {
  readonly buffer: Buffer<ArrayBuffer>;
  readonly used: number;
  readonly end: number;
}

export class RowStore {
  readonly #folder: string;
  /** Bytes of a block. */
  readonly #block: number;
  #held = Buffer.alloc(0);
  #used = 0;
  /** Full blocks, and how many rows there are up to the end of each. Those in files come first. */
  readonly #files: { readonly path: string; readonly end: number }[] = [];
  #full: Block[] = [];
  /** Of a block that went to a file: memory that is used again need not be cleared first. */
  #spare: Buffer<ArrayBuffer> | null = null;
  /** By row. When rows are given back, where each begins among those that are in memory. */
  #sizes = new Uint32Array(1024);
  count = 0;
  /** Bytes of the next rows: what reaches them together. */
  readonly #reached = new Uint8Array(TOGETHER);
  readonly #isSummed: boolean;
  #source: RowSource | null = null;
  /** Whether rows go to files, and what is in the source's file is left out of them. */
  #isCut = false;
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

  /** @param source in which rows have their places. If it does not fit into memory, its rows do not. */
  readAgainFrom(source: RowSource): void {
    this.#source = source;
    this.#isCut = !this.#isSummed && source.size > (MOST_FULL + 1) * this.#block;
  }

  /** @param lane its number */
  add(row: ArchiveRow, lane: number): void {
    this.#makeRoom(mostBytes(row));
    if (this.count === this.#sizes.length)
      this.#sizes = grown(this.#sizes, new Uint32Array(GROWTH * this.count));
    const isElsewhere = this.#isCut && row.place !== null;
    const size = writeRow(row, lane, this.#held, this.#used, isElsewhere);
    if (this.#isSummed) {
      const bytes = this.#held.subarray(this.#used + LANE, this.#used + size);
      this.sum = (this.sum + crc32(bytes)) % SUMS;
    }
    this.#used += isElsewhere ? readCut(this.#held, this.#used).size : size;
    this.#sizes[this.count++] = size;
  }

  #makeRoom(bytes: number): void {
    if (this.#used > 0 && this.#used + bytes > this.#block) {
      this.#full.push({ buffer: this.#held, used: this.#used, end: this.count });
      if (this.#isCut || this.#full.length > MOST_FULL || this.#files.length > 0) this.#spill();
      this.#held = this.#spare ?? Buffer.allocUnsafe(this.#block);
      this.#spare = null;
      this.#used = 0;
    }
    const needed = this.#used + bytes;
    if (needed <= this.#held.length) return;
    // A whole block from the first: room that is not used takes no memory.
    this.#held = Buffer.allocUnsafe(Math.max(needed, this.#block));
  }

  #spill(): void {
    for (const { buffer, used, end } of this.#full) {
      const path = join(this.#folder, `rows-${this.#files.length}`);
      appendTo(path, buffer.subarray(0, used));
      this.#files.push({ path, end });
      this.#spare = buffer;
    }
    this.#full = [];
    this.#isCut = !this.#isSummed;
  }

  /**
   * Once all are added. Afterwards the rows are gone.
   *
   * @param order the numbers of the rows, as they were added; of all or some
   */
  giveBack(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    if (order.length === 0) return;
    this.#full.push({ buffer: this.#held, used: this.#used, end: this.count });
    if (this.#files.length === 0 && !this.#isCut) this.#giveFromMemory(order, visit);
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
      row.read(this.#full[block]!.buffer, this.#sizes[number]!);
      visit(row, p);
    }
  }

  #giveFromFiles(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    const row = new WrittenRow();
    const file = new WholeFile(this.#block);
    let first = 0;
    for (const { end, path } of this.#distribute(order, file)) {
      const bytes = file.read(path);
      rmSync(path);
      // Found at once, because memory far apart is slow to reach one by one.
      const places = order.slice(first, end);
      for (let k = 0; k < places.length; k++) places[k] = this.#sizes[places[k]!]!;
      for (let k = 0; k < places.length; k++) {
        if (k % TOGETHER === 0)
          for (let j = k; j < Math.min(k + TOGETHER, places.length); j++)
            this.#reached[j - k] = bytes[places[j]!]!;
        row.read(bytes, places[k]!);
        visit(row, first + k);
      }
      first = end;
    }
  }

  #distribute(order: Uint32Array, file: WholeFile): Stretch[] {
    const stretchOf = new Uint16Array(this.count).fill(NOWHERE);
    const stretches = this.#cut(order, stretchOf);
    const room = Math.min(LONGEST_PIECE, Math.floor((2 * this.#block) / stretches.length));
    const writers = stretches.map(({ path }) => new PieceWriter(path, room));
    let i = 0;
    const pass = (bytes: Buffer, end: number): void => {
      for (let at = 0; i < end; i++) {
        const { size, head, place, event } = readCut(bytes, at);
        const writer = writers[stretchOf[i]!];
        if (writer) {
          this.#sizes[i] = writer.add(bytes, at, head);
          if (place !== null) {
            const { bytes: lines, from } = this.#source!.read(place, event);
            writer.add(lines, from, event);
          }
        }
        at += size;
      }
    };
    for (const { path, end } of this.#files) {
      pass(file.read(path), end);
      rmSync(path);
    }
    for (const { buffer, end } of this.#full) pass(buffer, end);
    this.#full = [];
    this.#held = Buffer.alloc(0);
    this.#spare = null;
    for (const writer of writers) writer.finish();
    this.#source?.close();
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
