/** The ids of all rows, in memory. Node only. */
import { grown } from '../grown.ts';
import { copyBytes, TOGETHER, type Piece } from '../piece.ts';
import { TextSorter } from './text-sort.ts';

/** Ids are kept in blocks of this many, because one buffer cannot hold those of all rows. */
const IN_BLOCK_POWER = 16;
const IN_BLOCK = 1 << IN_BLOCK_POWER;

interface Block {
  bytes: Buffer;
  /** By id, and behind the last one: where it begins. */
  starts: Uint32Array;
}

export class IdList {
  readonly #blocks: Block[] = [];
  readonly #texts = new TextSorter();
  /**
   * Of some rows after others, because fresh memory takes time: their ids, where each begins, and where it
   * does in its block.
   */
  #bytes = Buffer.alloc(0);
  #starts = new Uint32Array(1);
  #froms = new Uint32Array(1);
  /** Bytes of the next ids: what reaches them together. */
  readonly #reached = new Uint8Array(TOGETHER);
  count = 0;

  add({ bytes, from: start, to }: Piece): void {
    const k = this.count++ % IN_BLOCK;
    if (k === 0) this.#begin();
    const block = this.#blocks.at(-1)!;
    const from = block.starts[k]!;
    const end = from + to - start;
    if (end > block.bytes.length) block.bytes = grown(block.bytes, Buffer.alloc(2 * end));
    if (k + 1 === block.starts.length)
      block.starts = grown(block.starts, new Uint32Array(Math.min(2 * k + 2, IN_BLOCK + 1)));
    block.starts[k + 1] = copyBytes(bytes, start, to, block.bytes, from);
  }

  /** The next block has as much room as the last one, of which the ids are about as long. */
  #begin(): void {
    const last = this.#blocks.at(-1);
    this.#blocks.push({
      bytes: Buffer.alloc(last?.bytes.length ?? 1024),
      starts: new Uint32Array(last?.starts.length ?? 256),
    });
  }

  /** Sorts rows by their ids, in place. */
  sort(rows: Uint32Array): void {
    const { length } = rows;
    if (length < 2) return;
    const given = rows.slice();
    if (length >= this.#starts.length) {
      this.#starts = new Uint32Array(2 * length);
      this.#froms = new Uint32Array(2 * length);
    }
    const starts = this.#starts;
    const froms = this.#froms;
    // What is compared lies together, because memory far apart is slow to reach; and what depends on nothing
    // else is asked for first, so that nobody waits for one after the other.
    for (let j = 0; j < length; j++) {
      const block = this.#blocks[given[j]! >>> IN_BLOCK_POWER]!;
      const k = given[j]! % IN_BLOCK;
      froms[j] = block.starts[k]!;
      starts[j + 1] = starts[j]! + block.starts[k + 1]! - froms[j]!;
    }
    if (starts[length]! > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(2 * starts[length]!);
    for (let j = 0; j < length; j++) {
      if (j % TOGETHER === 0)
        for (let i = j; i < Math.min(j + TOGETHER, length); i++)
          this.#reached[i - j] = this.#blocks[given[i]! >>> IN_BLOCK_POWER]!.bytes[froms[i]!]!;
      const { bytes } = this.#blocks[given[j]! >>> IN_BLOCK_POWER]!;
      const to = froms[j]! + starts[j + 1]! - starts[j]!;
      copyBytes(bytes, froms[j]!, to, this.#bytes, starts[j]!);
    }
    const order = this.#texts.sort({ bytes: this.#bytes, starts, count: length });
    for (let j = 0; j < length; j++) rows[j] = given[order[j]!]!;
  }
}
