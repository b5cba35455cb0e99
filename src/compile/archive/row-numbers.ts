/** What is kept in memory of each row. Pure. */
import { weightOf } from '../../archive/importance.ts';
import type { Extent } from '../../time/extent.ts';
import { GROWTH, grown } from './grown.ts';
import { isDayMark } from './row-date.ts';
import type { ArchiveRow } from './row.ts';

/** By row, in the order in which they were added; arrays may be longer than the number of rows. */
export class RowNumbers {
  /** See row-date.ts. */
  from = new Float64Array(FIRST);
  to = new Float64Array(FIRST);
  kinds = new Uint8Array(FIRST);
  /** Numbers of lanes. */
  lanes = new Uint8Array(FIRST);
  /** See archive/importance.ts. */
  weights = new Uint32Array(FIRST);
  /** Octaves, of those rows whose source has computed them. */
  levels = new Int8Array(FIRST);
  leveled = 0;
  count = 0;

  add({ date, importance, score, labelLength, level }: ArchiveRow, lane: number): void {
    if (this.count === this.from.length) this.#grow();
    const i = this.count++;
    this.from[i] = date.from;
    this.to[i] = date.to;
    this.kinds[i] = date.kind;
    this.lanes[i] = lane;
    this.weights[i] = weightOf(importance, score, labelLength);
    if (level === undefined) return;
    this.levels[i] = level;
    this.leveled++;
  }

  /** Whether it is a mark that shares its day with others. */
  isDayMark(i: number): boolean {
    return isDayMark(this.kinds[i]!);
  }

  extentOf(i: number): Extent {
    return { from: this.from[i]!, to: this.to[i]! } as Extent;
  }

  /** Once positions are found, nobody asks for the dates again, and those of very many rows take much memory. */
  forgetDates(): void {
    this.from = new Float64Array(0);
    this.to = new Float64Array(0);
    this.kinds = new Uint8Array(0);
  }

  #grow(): void {
    const room = GROWTH * this.count;
    this.from = grown(this.from, new Float64Array(room));
    this.to = grown(this.to, new Float64Array(room));
    this.kinds = grown(this.kinds, new Uint8Array(room));
    this.lanes = grown(this.lanes, new Uint8Array(room));
    this.weights = grown(this.weights, new Uint32Array(room));
    this.levels = grown(this.levels, new Int8Array(room));
  }
}

/** How many rows there is room for at first. */
const FIRST = 1024;
