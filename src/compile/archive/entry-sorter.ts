/**
 * Sorts the entries of a search index, of which there may be more than fit into memory. Node only.
 *
 * Entries are sorted some at a time and written to files. From samples of all files follow ranges of
 * keys that fit into memory. The entries of one range are read from all files, and sorted again.
 */
import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grown } from './grown.ts';
import { sortTexts } from './text-sort.ts';
import { writeText, writeUnits } from './unit-bytes.ts';

/** Bytes of entries that are sorted at once. */
const MOST_HELD = 32 << 20;

/** Bytes between the entries of a file that are kept in memory as samples. */
export const BETWEEN_SAMPLES = 1 << 18;

/** Before each entry stands its length. */
export const LENGTH = 4;

/** Between its key and its rank. Sorts before all letters, and is in no key. */
export const BEHIND_KEY = 1;

/** Three bytes for the weight, four for the position. */
export const RANK = 7;

export interface Sample {
  readonly at: number;
  readonly entry: Buffer;
}

/** A file of sorted entries. */
export interface SortedEntries {
  readonly path: string;
  readonly samples: readonly Sample[];
}

export class EntrySorter {
  readonly #folder: string;
  readonly #most: number;
  readonly #files: SortedEntries[];
  #held = Buffer.allocUnsafe(1 << 16);
  #used = 0;
  /** By entry in `held`, and of the next one: where it begins, behind its length. */
  #starts = new Uint32Array(1024).fill(LENGTH, 0, 1);
  #count = 0;

  /**
   * @param folder for its files
   * @param files with entries that are sorted already
   */
  constructor(folder: string, files: readonly SortedEntries[] = [], most = MOST_HELD) {
    this.#folder = folder;
    this.#files = [...files];
    this.#most = most;
  }

  /**
   * @param weight below 2²⁴; of one key, what has less comes first
   * @param position below 2³²
   */
  add(key: string, weight: number, position: number, title: string): void {
    const needed = LENGTH + 3 * key.length + 1 + RANK + 3 * title.length;
    if (this.#used > 0 && this.#used + needed > this.#most) this.#spill();
    this.#makeRoom(needed);
    const held = this.#held;
    let at = this.#used + LENGTH;
    at += writeUnits(key, held, at);
    held[at++] = BEHIND_KEY;
    held.writeUIntBE(weight, at, 3);
    held.writeUInt32BE(position, at + 3);
    at += RANK;
    at += writeText(title, held, at);
    this.#close(at);
  }

  /** An entry ends there. */
  #close(at: number): void {
    this.#held.writeUInt32LE(at - this.#used - LENGTH, this.#used);
    this.#used = at;
    if (++this.#count === this.#starts.length)
      this.#starts = grown(this.#starts, new Uint32Array(2 * this.#count));
    this.#starts[this.#count] = at + LENGTH;
  }

  #makeRoom(bytes: number): void {
    const needed = this.#used + bytes;
    if (needed <= this.#held.length) return;
    const larger = Buffer.allocUnsafe(
      Math.max(needed, Math.min(2 * this.#held.length, this.#most)),
    );
    this.#held = grown(this.#held.subarray(0, this.#used), larger);
  }

  /** All entries in order. They must be looked at at once: the bytes are used again. */
  sorted(visit: (bytes: Buffer, from: number, to: number) => void): void {
    if (this.#files.length === 0) return this.#visit(visit);
    if (this.#count > 0) this.#spill();
    const cursors = this.#files.map(() => 0);
    for (const limit of this.#limits()) {
      for (const [i, file] of this.#files.entries())
        cursors[i] = this.#take(file, cursors[i]!, limit);
      this.#visit(visit);
      this.#empty();
    }
  }

  #visit(visit: (bytes: Buffer, from: number, to: number) => void): void {
    for (const i of this.#order())
      visit(this.#held, this.#starts[i]!, this.#starts[i + 1]! - LENGTH);
  }

  #order = (): Uint32Array =>
    sortTexts({ bytes: this.#held, starts: this.#starts.subarray(0, this.#count + 1) });

  #empty(): void {
    this.#used = 0;
    this.#count = 0;
  }

  #spill(): void {
    const bytes = Buffer.allocUnsafe(this.#used);
    const samples: Sample[] = [];
    let used = 0;
    for (const i of this.#order()) {
      const [from, to] = [this.#starts[i]!, this.#starts[i + 1]! - LENGTH];
      if (used >= samples.length * BETWEEN_SAMPLES)
        samples.push({ at: used, entry: Buffer.from(this.#held.subarray(from, to)) });
      used += this.#held.copy(bytes, used, from - LENGTH, to);
    }
    const path = join(this.#folder, `entries-${this.#files.length}`);
    writeFileSync(path, bytes, { flag: 'wx' });
    this.#files.push({ path, samples });
    this.#empty();
  }

  /** Where ranges end; the last has no end. */
  #limits(): (Buffer | null)[] {
    const all = this.#files.flatMap(({ samples }) => samples.map(({ entry }) => entry));
    all.sort((a, b) => a.compare(b));
    const step = Math.max(1, Math.floor(this.#most / BETWEEN_SAMPLES));
    return [...all.filter((_, i) => i > 0 && i % step === 0), null];
  }

  /**
   * Takes the entries of a file that are before `limit`.
   *
   * @param from the place of the first
   * @returns the place behind the last
   */
  #take({ path, samples }: SortedEntries, from: number, limit: Buffer | null): number {
    const isBehind = ({ entry }: Sample): boolean => limit !== null && entry.compare(limit) >= 0;
    const end = samples.find(isBehind)?.at ?? statSync(path).size;
    if (end <= from) return from;
    const isSafe = samples.findLast((each) => !isBehind(each))?.at ?? 0;
    this.#makeRoom(end - from);
    const base = this.#used;
    readWhole(path, this.#held.subarray(base, base + end - from), from);
    for (let at = base; at < base + end - from;) {
      const next = at + LENGTH + this.#held.readUInt32LE(at);
      if (limit !== null && at - base + from >= isSafe)
        if (this.#held.compare(limit, 0, limit.length, at + LENGTH, next) >= 0)
          return at - base + from;
      this.#close(next);
      at = next;
    }
    return end;
  }
}

function readWhole(path: string, to: Buffer, from: number): void {
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < to.length;) {
      const read = readSync(file, to, at, to.length - at, from + at);
      if (read === 0) throw new Error(`${path} is shorter than it was.`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
}
