/** Finds values by keys that are bytes, without making texts of these. Pure. */
import { HASH_START, hashOn } from '../../../archive/files.ts';

interface Entry<T> {
  readonly key: Uint8Array;
  readonly value: T;
}

export class BytesMap<T> {
  /** By hash, which keys may share. */
  readonly #entries = new Map<number, Entry<T>[]>();
  size = 0;

  get(bytes: Uint8Array, from: number, to: number): T | undefined {
    const sharing = this.#entries.get(hashOf(bytes, from, to));
    if (sharing === undefined) return undefined;
    for (const { key, value } of sharing) if (isKey(key, bytes, from, to)) return value;
    return undefined;
  }

  /** There must be none of this key. The bytes are copied. */
  set(bytes: Uint8Array, from: number, to: number, value: T): void {
    const hash = hashOf(bytes, from, to);
    // Not slice, which of a buffer makes no copy.
    const entry = { key: Uint8Array.from(bytes.subarray(from, to)), value };
    const sharing = this.#entries.get(hash);
    if (sharing) sharing.push(entry);
    else this.#entries.set(hash, [entry]);
    this.size++;
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashOn(hash, bytes[at]!);
  return hash;
}

function isKey(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[from + i]) return false;
  return true;
}
