/** The rows of a source, and what has to be known of all before the first is placed. Node only. */
import { extent, type Extent } from '../../time/extent.ts';
import { IdList } from './sorting/id-list.ts';
import { findPositions, type Positions } from './positions.ts';
import type { WrittenRow } from './row-bytes.ts';
import { RowNumbers } from './row-numbers.ts';
import { RowStore, type RowSource } from './row-store.ts';
import type { ArchiveRow } from './row.ts';

/** More lanes than any archive may have. A source with more is refused once all rows are read. */
const MOST_NUMBERED = 255;

export class SortedRows {
  readonly numbers = new RowNumbers();
  readonly #store: RowStore;
  #ids = new IdList();
  /** In order of their first rows: how many rows each has. */
  readonly #counts = new Map<string, { readonly lane: number; count: number }>();
  #from = Infinity;
  #to = -Infinity;
  readonly #ahead = new Set<number>();

  /**
   * @param temporary a folder
   * @param block bytes of rows in a block: see row-store.ts
   * @param isSummed whether `sum` is asked for
   */
  constructor(temporary: string, block?: number, isSummed = false) {
    this.#store = new RowStore(temporary, block, isSummed);
  }

  /** Of all rows in any order: different rows hardly ever have the same. */
  get sum(): number {
    return this.#store.sum;
  }

  /** @param source in which rows have places: what is there is not kept if there are very many rows */
  readAgainFrom(source: RowSource): void {
    this.#store.readAgainFrom(source);
  }

  get count(): number {
    return this.numbers.count;
  }

  /** In any order. */
  add(row: ArchiveRow): void {
    let known = this.#counts.get(row.lane);
    if (!known) {
      known = { lane: Math.min(this.#counts.size, MOST_NUMBERED), count: 0 };
      this.#counts.set(row.lane, known);
    }
    known.count++;
    this.#ids.add(row.id);
    this.numbers.add(row, known.lane);
    this.#store.add(row, known.lane);
    const { extent, ahead } = row.date;
    this.#cover(extent.from);
    this.#cover(extent.to);
    for (let k = 0; k < ahead.length; k++) this.#ahead.add(ahead[k]!);
  }

  #cover(t: number): void {
    if (!Number.isFinite(t)) return;
    if (t < this.#from) this.#from = t;
    if (t > this.#to) this.#to = t;
  }

  countIn(lane: string): number {
    return this.#counts.get(lane)?.count ?? 0;
  }

  /** The lanes of the rows, those with most events first. */
  get lanes(): string[] {
    return [...this.#counts]
      .sort(([a, { count: n }], [b, { count: m }]) => m - n || (a < b ? -1 : 1))
      .map(([lane]) => lane);
  }

  /** By the number of a row's lane in `numbers`: its index among `lanes`, which has all. */
  laneIndices(lanes: readonly string[]): Uint8Array {
    return Uint8Array.from(this.#counts.keys(), (lane) => lanes.indexOf(lane));
  }

  /** How far clocks are ahead of UTC at the rows' times of day, each once, in ms, from west to east. */
  get ahead(): number[] {
    return [...this.#ahead].sort((a, b) => a - b);
  }

  /** From the first to the last known date. There must be a row. */
  get hull(): Extent {
    return extent(this.#from, this.#to);
  }

  /** Once all are added, and only once. @param hull bounds open dates */
  positions(hull: Extent): Positions {
    const found = findPositions(this.numbers, this.#ids, hull);
    // The ids of very many rows take much memory, and nobody asks for them again.
    this.#ids = new IdList();
    this.numbers.forgetDates();
    return found;
  }

  /** Gives each row in order of position, once. @param order from `positions` */
  inOrder(order: Uint32Array, visit: (row: WrittenRow, position: number) => void): void {
    this.#store.giveBack(order, visit);
  }
}
