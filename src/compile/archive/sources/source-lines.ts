/**
 * Reads lines of a source again, so that no copy of them needs to be kept on the disk. Node only.
 */
import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import type { Piece } from '../piece.ts';
import type { RowSource } from '../row-store.ts';
import { SourceFault } from './source.ts';

const PIECE = 1 << 22;

export class SourceLines implements RowSource {
  readonly #path: string;
  readonly #stats: Stats;
  #file: number | null = null;
  #held = Buffer.alloc(0);
  /** Where in the file the held bytes begin, and how many there are. */
  #from = 0;
  #used = 0;

  /** @param path before its lines are read for the first time */
  constructor(path: string) {
    this.#path = path;
    this.#stats = statSync(path);
  }

  get size(): number {
    return this.#stats.size;
  }

  /**
   * Bytes of the file. Best asked for in order. They must be looked at before others are read.
   *
   * @throws SourceFault if the file has changed
   */
  read(from: number, length: number): Piece {
    if (from < this.#from || from + length > this.#from + this.#used) this.#fill(from, length);
    const at = from - this.#from;
    return { bytes: this.#held, from: at, to: at + length };
  }

  #fill(from: number, length: number): void {
    this.#file ??= this.#open();
    if (this.#held.length < Math.max(PIECE, length))
      this.#held = Buffer.allocUnsafe(Math.max(PIECE, length));
    this.#from = from;
    this.#used = 0;
    for (let read = 1; read > 0 && this.#used < this.#held.length; this.#used += read)
      read = readSync(
        this.#file,
        this.#held,
        this.#used,
        this.#held.length - this.#used,
        from + this.#used,
      );
    if (this.#used < length) throw this.#changed();
  }

  #open(): number {
    const file = openSync(this.#path, 'r');
    if (this.#isUnchanged(file)) return file;
    closeSync(file);
    throw this.#changed();
  }

  #isUnchanged(file: number): boolean {
    const { ino, size, mtimeMs } = fstatSync(file);
    const before = this.#stats;
    return ino === before.ino && size === before.size && mtimeMs === before.mtimeMs;
  }

  #changed(): SourceFault {
    return new SourceFault([
      `${this.#path} was changed while it was read: build the archive again.`,
    ]);
  }

  /** @throws SourceFault if the file was changed while it was read again */
  close(): void {
    if (this.#file === null) return;
    const isUnchanged = this.#isUnchanged(this.#file);
    closeSync(this.#file);
    this.#file = null;
    if (!isUnchanged) throw this.#changed();
  }
}
