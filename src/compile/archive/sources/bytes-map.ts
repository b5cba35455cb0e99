/**
 * Finds values by keys that are bytes, without making texts of these. Pure.
 *
 * What a search looks at lies close together, because memory far apart is slow to reach.
 */
import { HASH_START, hashOn } from '../../../archive/files.ts';
import { grown } from '../grown.ts';
import { copyBytes } from '../piece.ts';

const FIRST = 64;

export class BytesMap<T> {
  /** By hash: the number of a key. If that place is taken, it is in the next free one. */
  #slots = new Int32Array(2 * FIRST).fill(NO_KEY);
  /** By key: its hash, and where it begins; behind the last one, where it ends. */
  #hashes = new Int32Array(FIRST);
  #starts = new Uint32Array(FIRST + 1);
  #keys = new Uint8Array(16 * FIRST);
  readonly #values: T[] = [];

  get size(): number {
    return this.#values.length;
  }

  get(bytes: Uint8Array, from: number, to: number): T | undefined {
    const hash = hashOf(bytes, from, to);
    const last = this.#slots.length - 1;
    for (let slot = hash & last; this.#slots[slot] !== NO_KEY; slot = (slot + 1) & last) {
      const i = this.#slots[slot]!;
      if (this.#hashes[i] === hash && this.#isKey(i, bytes, from, to)) return this.#values[i];
    }
    return undefined;
  }

  #isKey(i: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[i]!;
    if (this.#starts[i + 1]! - start !== to - from) return false;
    for (let k = 0; k < to - from; k++) if (this.#keys[start + k] !== bytes[from + k]) return false;
    return true;
  }

  /** There must be none of this key. The bytes are copied. */
  set(bytes: Uint8Array, from: number, to: number, value: T): void {
    const i = this.size;
    if (i === this.#hashes.length) this.#grow();
    const start = this.#starts[i]!;
    const end = start + to - from;
    if (end > this.#keys.length) this.#keys = grown(this.#keys, new Uint8Array(2 * end));
    this.#starts[i + 1] = copyBytes(bytes, from, to, this.#keys, start);
    this.#hashes[i] = hashOf(bytes, from, to);
    this.#values.push(value);
    this.#fill(i);
  }

  #fill(i: number): void {
    const last = this.#slots.length - 1;
    let slot = this.#hashes[i]! & last;
    while (this.#slots[slot] !== NO_KEY) slot = (slot + 1) & last;
    this.#slots[slot] = i;
  }

  #grow(): void {
    const room = 2 * this.size;
    this.#hashes = grown(this.#hashes, new Int32Array(room));
    this.#starts = grown(this.#starts, new Uint32Array(room + 1));
    this.#slots = new Int32Array(2 * room).fill(NO_KEY);
    for (let i = 0; i < this.size; i++) this.#fill(i);
  }
}

const NO_KEY = -1;

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashOn(hash, bytes[at]!);
  return hash | 0;
}
