/** Files of rows that do not fit into memory. Node only. */
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** Reads whole files, one after the other, into the same memory, because fresh memory takes time. */
export class WholeFile {
  readonly #room: number;
  #bytes = Buffer.alloc(0);

  /** @param room bytes that no file has more of, or hardly any */
  constructor(room: number) {
    this.#room = room;
  }

  /** The bytes must be looked at before the next file is read. */
  read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(Math.max(size, this.#room));
      let at = 0;
      for (let read = 1; at < size && read > 0; at += read)
        read = readSync(file, this.#bytes, at, size - at, at);
      if (at < size) throw new Error(`${path} is shorter than it was.`);
      return this.#bytes.subarray(0, size);
    } finally {
      closeSync(file);
    }
  }
}

/** Writes rows to a file, some at a time. It is open only while it is written, because there may be many. */
export class PieceWriter {
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
    appendTo(this.#path, this.#held.subarray(0, this.#used));
    this.#written += this.#used;
    this.#used = 0;
  }
}

/** Adds bytes to a file. */
export function appendTo(path: string, bytes: Buffer): void {
  const file = openSync(path, 'a');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
}
