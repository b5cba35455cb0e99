/** The rows of a source in order, and what has to be known of all before the first is placed. Node only. */
import { extent, type Extent } from '../../time/extent.ts';
import { LineSorter } from './line-sorter.ts';
import { readRow, writeRow, type ArchiveRow } from './row.ts';

export class SortedRows {
  readonly #sorter: LineSorter;
  readonly #counts = new Map<string, number>();
  #from = Infinity;
  #to = -Infinity;
  count = 0;

  /** @param temporary a folder */
  constructor(temporary: string, most?: number) {
    this.#sorter = new LineSorter(temporary, 'rows', most);
  }

  /** In any order. */
  add(row: ArchiveRow): void {
    this.#sorter.add(writeRow(row));
    this.count++;
    this.#counts.set(row.lane, this.countIn(row.lane) + 1);
    for (const t of [row.extent.from, row.extent.to]) {
      if (!Number.isFinite(t)) continue;
      if (t < this.#from) this.#from = t;
      if (t > this.#to) this.#to = t;
    }
  }

  countIn(lane: string): number {
    return this.#counts.get(lane) ?? 0;
  }

  /** The lanes of the rows, those with most events first. */
  get lanes(): string[] {
    return [...this.#counts]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([lane]) => lane);
  }

  /** From the first to the last known date. There must be a row. */
  get hull(): Extent {
    return extent(this.#from, this.#to);
  }

  /** May be called again, once all are added. */
  *inOrder(): Generator<ArchiveRow> {
    for (const line of this.#sorter.sorted()) yield readRow(line);
  }
}
