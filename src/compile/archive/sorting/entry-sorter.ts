/**
 * Sorts the entries of an index, of which there may be more than fit into memory. Node only.
 *
 * Entries are put into buckets by their first two bytes. Each bucket fits into the cache of a processor, or
 * nearly, so it is sorted quickly. If the buckets take too much memory, what they have goes to a file.
 */
import { grown } from '../grown.ts';
import { copyBytes, readNumber, TOGETHER, writeNumber, type Piece } from '../piece.ts';
import { StretchFile } from './stretch-file.ts';
import { TextSorter } from './text-sort.ts';

/** Bytes of entries that are held in memory. */
const MOST_HELD = 32 << 20;

/** Before each entry stands its length. */
export const LENGTH = 4;

/** Between its key and its rank. Sorts before all letters, and is in no key. */
export const BEHIND_KEY = 1;

/** Three bytes for the weight, four for the position. */
export const RANK = 7;

const BUCKETS = 1 << 16;

/** Of a bucket, in bytes. */
const FIRST = 256;

interface Bucket {
  held: Buffer;
  used: number;
  /** Stretches of the file: where each begins, and its bytes. */
  readonly saved: number[];
}

/** Must be looked at at once: the bytes are used again. */
type Visit = (bytes: Buffer, from: number, to: number) => void;

export class EntrySorter {
  readonly #path: string;
  readonly #most: number;
  readonly #depth: number;
  /** By the two bytes, the greater ones last. */
  readonly #buckets: (Bucket | null)[] = new Array<Bucket | null>(BUCKETS).fill(null);
  /** In all buckets. */
  #held = 0;
  #file: StretchFile | null = null;
  /** For one bucket after the other, because fresh memory takes time. */
  #read = Buffer.alloc(0);
  #starts = new Uint32Array(1);
  readonly #texts = new TextSorter();
  /** Bytes of the next entries: what reaches them together. */
  readonly #reached = new Uint8Array(TOGETHER);

  /**
   * @param path its files have a name that begins so
   * @param most bytes that are held in memory
   * @param depth how many bytes are the same in all entries
   */
  constructor(path: string, most = MOST_HELD, depth = 0) {
    this.#path = path;
    this.#most = most;
    this.#depth = depth;
  }

  /**
   * @param weight below 2²⁴; of one key, what has less comes first
   * @param position below 2³²
   */
  add(key: Piece, weight: number, position: number, title: Piece): void {
    const size = key.to - key.from + 1 + RANK + title.to - title.from;
    const second = key.to - key.from > 1 ? key.bytes[key.from + 1]! : BEHIND_KEY;
    const bucket = this.#roomFor(size, key.bytes[key.from]!, second);
    const { held } = bucket;
    writeNumber(size, held, bucket.used);
    const at = copyBytes(key.bytes, key.from, key.to, held, bucket.used + LENGTH);
    held[at] = BEHIND_KEY;
    held[at + 1] = weight >>> 16;
    held[at + 2] = weight >>> 8;
    held[at + 3] = weight;
    held[at + 4] = position >>> 24;
    held[at + 5] = position >>> 16;
    held[at + 6] = position >>> 8;
    held[at + 7] = position;
    bucket.used = copyBytes(title.bytes, title.from, title.to, held, at + 1 + RANK);
  }

  /** Adds what another sorter has given. */
  addEntry(bytes: Buffer, from: number, to: number): void {
    const at = from + this.#depth;
    const bucket = this.#roomFor(to - from, bytes[at]!, bytes[at + 1]!);
    writeNumber(to - from, bucket.held, bucket.used);
    bucket.used = copyBytes(bytes, from, to, bucket.held, bucket.used + LENGTH);
  }

  #roomFor(size: number, first: number, second: number): Bucket {
    const needed = LENGTH + size;
    if (this.#held > 0 && this.#held + needed > this.#most) this.#save();
    this.#held += needed;
    const number = (first << 8) | second;
    const bucket = (this.#buckets[number] ??= { held: Buffer.alloc(FIRST), used: 0, saved: [] });
    if (bucket.used + needed > bucket.held.length)
      bucket.held = grown(
        bucket.held.subarray(0, bucket.used),
        Buffer.allocUnsafe(2 * (bucket.used + needed)),
      );
    return bucket;
  }

  #save(): void {
    this.#file ??= new StretchFile(`${this.#path}-${this.#depth}`);
    for (const bucket of this.#buckets) {
      if (!bucket?.used) continue;
      bucket.saved.push(this.#file.add(bucket.held, bucket.used), bucket.used);
      bucket.used = 0;
    }
    this.#held = 0;
  }

  /** All entries in order, once. */
  sorted(visit: Visit): void {
    this.#eachBucket((bytes) => {
      if (bytes.length > this.#most) this.#sortLarge(bytes, visit);
      else this.#sortSmall(bytes, visit);
    });
  }

  /** All entries, once. */
  all(visit: Visit): void {
    this.#eachBucket((bytes) => eachEntry(bytes, visit));
  }

  #eachBucket(visit: (bytes: Buffer) => void): void {
    for (let i = 0; i < BUCKETS; i++) {
      const bucket = this.#buckets[i]!;
      if (bucket === null) continue;
      visit(this.#bytesOf(bucket));
      this.#buckets[i] = null;
    }
    this.#file?.close();
  }

  /** They must be looked at before those of the next bucket. */
  #bytesOf({ held, used, saved }: Bucket): Buffer {
    if (saved.length === 0) return held.subarray(0, used);
    let size = used;
    for (let k = 1; k < saved.length; k += 2) size += saved[k]!;
    if (size > this.#read.length) this.#read = Buffer.allocUnsafe(2 * size);
    let end = 0;
    for (let k = 0; k < saved.length; k += 2) {
      this.#file!.read(saved[k]!, saved[k + 1]!, this.#read, end);
      end += saved[k + 1]!;
    }
    copyBytes(held, 0, used, this.#read, end);
    return this.#read.subarray(0, size);
  }

  #sortLarge(bytes: Buffer, visit: Visit): void {
    const sorter = new EntrySorter(this.#path, this.#most, this.#depth + 2);
    eachEntry(bytes, (from, start, end) => sorter.addEntry(from, start, end));
    sorter.sorted(visit);
  }

  #sortSmall(bytes: Buffer, visit: Visit): void {
    let count = 0;
    eachEntry(bytes, (_, from) => {
      if (count + 1 === this.#starts.length)
        this.#starts = grown(this.#starts, new Uint32Array(2 * count + 2));
      this.#starts[count++] = from;
    });
    const starts = this.#starts;
    starts[count] = bytes.length + LENGTH;
    // The two bytes that chose the bucket are the same in all its entries, too.
    const order = this.#texts.sort({ bytes, starts, count }, this.#depth + 2);
    for (let k = 0; k < count; k++) {
      if (k % TOGETHER === 0)
        for (let j = k; j < Math.min(k + TOGETHER, count); j++)
          this.#reached[j - k] = bytes[starts[order[j]!]!]!;
      const each = order[k]!;
      visit(bytes, starts[each]!, starts[each + 1]! - LENGTH);
    }
  }
}

function eachEntry(bytes: Buffer, visit: Visit): void {
  for (let at = 0; at < bytes.length;) {
    const from = at + LENGTH;
    at = from + readNumber(bytes, at);
    visit(bytes, from, at);
  }
}
