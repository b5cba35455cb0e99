/**
 * When two events of a row would touch, and from which zoom on an event may therefore show.
 * Pure. The reasoning is in README.md beside this file.
 */
import { column, LEFT, RIGHT, type Entries, type Side } from './entry.ts';
import { Row } from './row.ts';

/** Px free between a bar's end and what follows in its row. */
export const BAR_GAP = 6;

/** Where events went: by entry. */
export interface Places {
  /** The zoom from which on an event shows its label; Infinity for never. */
  readonly activation: Float64Array;
  /** Row of its band; −1 for none. */
  readonly row: Int32Array;
  readonly side: Uint8Array;
  /** 1 for a bar for which no row was free all along: it is only begun, beside its label. */
  readonly begun: Uint8Array;
}

export const places = (count: number): Places => ({
  activation: new Float64Array(count).fill(Infinity),
  row: new Int32Array(count).fill(-1),
  side: new Uint8Array(count),
  begun: new Uint8Array(count),
});

/**
 * The zoom below which two events of a row collide: the earlier reaches `right` px past its start,
 * the later `left` px before its own; `starts` and `clear` are the ms from the earlier's start and
 * end to the later's start.
 */
function collision(right: number, left: number, starts: number, clear: number): number {
  // Nothing that begins before a bar ends can ever share its row.
  if (starts <= 0 || clear <= 0) return Infinity;
  const labels = (right + left) / starts;
  return clear === starts ? labels : Math.max(labels, (BAR_GAP + left) / clear);
}

/**
 * The rows of one band while they are being filled. Members are numbered by time, from 0: their
 * columns are copied out of the entries, since they are read a few million times.
 */
export class BandRows {
  readonly rows: readonly Row[];
  readonly t0: Float64Array;
  readonly t1: Float64Array;
  readonly activation: Float64Array;
  /** Px that members reach, by side; and on the side they got. */
  readonly #leftward: readonly [Float64Array, Float64Array];
  readonly #rightward: readonly [Float64Array, Float64Array];
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  /** What members reach at most: past it no search for neighbours need go. */
  readonly #reach: { readonly left: number; readonly right: number };
  #before = -1;
  #after = -1;

  constructor(e: Entries, members: Int32Array, rows: number) {
    const own = (of: Float64Array): Float64Array => column(members.length, (k) => of[members[k]!]!);
    const most = (columns: readonly Float64Array[]): number =>
      columns.reduce((px, each) => each.reduce((a, b) => Math.max(a, b), px), 0);
    this.rows = Array.from({ length: rows }, () => new Row(members.length));
    this.t0 = own(e.t0);
    this.t1 = own(e.t1);
    this.#leftward = [own(e.leftward[RIGHT]), own(e.leftward[LEFT])];
    this.#rightward = [own(e.rightward[RIGHT]), own(e.rightward[LEFT])];
    this.#reach = { left: most(this.#leftward), right: most(this.#rightward) };
    this.#left = new Float64Array(members.length);
    this.#right = new Float64Array(members.length);
    this.activation = new Float64Array(members.length).fill(Infinity);
  }

  put(member: number, row: number, side: Side, activation: number): void {
    this.rows[row]!.add(member);
    this.activation[member] = activation;
    this.#left[member] = this.#leftward[side][member]!;
    this.#right[member] = this.#rightward[side][member]!;
  }

  /**
   * Finds the neighbours of `i` in `row`, which `activationOn` then looks at for either side.
   * False where they alone keep `i` from showing below `most`, on whichever side.
   */
  enter(row: number, i: number, most: number): boolean {
    const before = (this.#before = this.rows[row]!.before(i));
    const after = (this.#after = this.rows[row]!.after(i));
    const { t0, t1, activation } = this;
    if (before >= 0 && activation[before]! < most) {
      const left = this.#leftward[RIGHT][i]!;
      const clear = t0[i]! - t1[before]!;
      if (collision(this.#right[before]!, left, t0[i]! - t0[before]!, clear) >= most) return false;
    }
    if (after >= 0 && activation[after]! < most) {
      const right = this.#rightward[LEFT][i]!;
      const clear = t0[after]! - t1[i]!;
      if (collision(right, this.#left[after]!, t0[after]! - t0[i]!, clear) >= most) return false;
    }
    return true;
  }

  /**
   * The least zoom ≥ `least` from which `i` may show in the `row` that it entered, on `side`.
   * Infinity where it never may; any zoom above `most` where it is above `most`.
   *
   * Walks outward, raising the zoom past every neighbour that shows later than it but would be
   * hit, up to the first neighbour that shows already: who is beyond that one is clear of it,
   * and so of `i`.
   */
  activationOn(row: number, i: number, side: Side, least: number, most: number): number {
    const { t0, t1, activation } = this;
    const members = this.rows[row]!;
    const left = this.#leftward[side][i]!;
    const right = this.#rightward[side][i]!;
    let zoom = least;
    for (let n = this.#before; n >= 0; n = members.before(n)) {
      const starts = t0[i]! - t0[n]!;
      const touch = collision(this.#right[n]!, left, starts, t0[i]! - t1[n]!);
      if (touch > zoom && touch > activation[n]!) zoom = touch;
      if (zoom > most || activation[n]! <= zoom) break;
      if (left + this.#reach.right <= zoom * starts) break;
    }
    for (let n = this.#after; n >= 0 && zoom <= most; n = members.after(n)) {
      const clear = t0[n]! - t1[i]!;
      const touch = collision(right, this.#left[n]!, t0[n]! - t0[i]!, clear);
      if (touch > zoom && touch > activation[n]!) zoom = touch;
      if (activation[n]! <= zoom || right + this.#reach.left <= zoom * clear) break;
    }
    return zoom;
  }
}
