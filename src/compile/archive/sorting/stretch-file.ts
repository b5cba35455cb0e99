/** A file of stretches of bytes, which are written one after the other and read in any order. Node only. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { copyBytes } from '../piece.ts';

/** Stretches that are not long are written together. In bytes. */
const PIECE = 1 << 20;
const LONG = 1 << 16;

export class StretchFile {
  readonly #file: number;
  readonly #piece = Buffer.allocUnsafe(PIECE);
  #used = 0;
  #written = 0;

  /** @param path of a new file */
  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  /** Adds the first bytes of a buffer. @returns where they begin in the file */
  add(bytes: Buffer, size: number): number {
    const from = this.#written + this.#used;
    if (size > LONG || this.#used + size > PIECE) this.#flush();
    if (size > LONG) this.#write(bytes, size);
    else this.#used = copyBytes(bytes, 0, size, this.#piece, this.#used);
    return from;
  }

  #flush(): void {
    this.#write(this.#piece, this.#used);
    this.#used = 0;
  }

  #write(bytes: Buffer, size: number): void {
    for (let at = 0; at < size;) at += writeSync(this.#file, bytes, at, size - at);
    this.#written += size;
  }

  /** Reads a stretch. @param at where in `to` it begins then */
  read(from: number, size: number, to: Buffer, at: number): void {
    if (this.#used > 0) this.#flush();
    for (let done = 0; done < size;) {
      const read = readSync(this.#file, to, at + done, size - done, from + done);
      if (read === 0) throw new Error('A file of entries is shorter than it was.');
      done += read;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
