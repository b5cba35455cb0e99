/** What is kept in memory of each row. Pure. */
import { weightOf } from '../../archive/importance.ts';
import { ARROW_ORDER } from '../../layout/axis/shape.ts';
import type { Extent } from '../../time/extent.ts';
import { grown } from './grown.ts';
import type { ArchiveRow } from './row.ts';

/** What a row is on the axis. Marks that share a day have larger numbers: see `dayMark`. */
export const BAR = 0;
const MOMENT = 1;
const DAY_MARK = 2;

/** Of one day, the marks with arrows to earlier times have the least number, those to later the greatest. */
const dayMark = (arrow: keyof typeof ARROW_ORDER | null): number =>
  DAY_MARK + ARROW_ORDER[arrow ?? 'none'];

/** By row, in the order in which they were added; arrays may be longer than the number of rows. */
export class RowNumbers {
  /** Where the unit of a mark begins and ends, or all the time that a bar's date may cover; in ms. */
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

  add({ time, when, importance, score, label, level }: ArchiveRow, lane: number): void {
    if (this.count === this.from.length) this.#grow();
    const i = this.count++;
    this.from[i] = time?.from ?? when.extent.from;
    this.to[i] = time ? time.from + time.length : when.extent.to;
    this.kinds[i] = time ? (time.isMoment ? MOMENT : dayMark(time.arrow)) : BAR;
    this.lanes[i] = lane;
    this.weights[i] = weightOf(importance, score, label.length);
    if (level === undefined) return;
    this.levels[i] = level;
    this.leveled++;
  }

  /** Whether it is a mark that shares its day with others. */
  isDayMark(i: number): boolean {
    return this.kinds[i]! >= DAY_MARK;
  }

  extentOf(i: number): Extent {
    return { from: this.from[i]!, to: this.to[i]! } as Extent;
  }

  #grow(): void {
    const room = 2 * this.count;
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
