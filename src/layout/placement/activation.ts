/**
 * The zoom from which two events of a row no longer touch, and so from which an event may show.
 * Pure. README.md in src/layout has the reasoning.
 */
import { fillNumbers, LEFT, RIGHT, type Entries, type Side } from './entry.ts';
import { Row } from './row.ts';

/** Free px between the end of a bar and the next thing in its row. */
export const BAR_GAP = 6;

/** Where each entry is drawn. */
export interface Positions {
  /** The zoom from which the entry shows its label; Infinity if it never does. */
  readonly activation: Float64Array;
  /** The row within its band; −1 for none. */
  readonly row: Int32Array;
  readonly side: Uint8Array;
  /** 1 for a bar that found no free row: only its beginning is drawn, under its label. */
  readonly begun: Uint8Array;
}

export const emptyPositions = (count: number): Positions => ({
  activation: new Float64Array(count).fill(Infinity),
  row: new Int32Array(count).fill(-1),
  side: new Uint8Array(count),
  begun: new Uint8Array(count),
});

/**
 * The zoom below which two events of a row collide. The earlier one reaches `right` px past its
 * start, the later one `left` px before its own. `starts` and `clear` are the ms from the start and
 * the end of the earlier one to the start of the later one.
 */
function collision(right: number, left: number, starts: number, clear: number): number {
  // An event that begins before a bar ends can never share its row.
  if (starts <= 0 || clear <= 0) return Infinity;
  const labels = (right + left) / starts;
  return clear === starts ? labels : Math.max(labels, (BAR_GAP + left) / clear);
}

/**
 * The rows of one band while they are being filled. Members are numbered by time, from 0. Their
 * numbers are copied out of the entries because they are read a few million times.
 */
export class BandRows {
  readonly rows: readonly Row[];
  readonly t0: Float64Array;
  readonly t1: Float64Array;
  readonly activation: Float64Array;
  /**
   * How far members reach to the left and right, in px, by side; and the same for the side that
   * they got.
   */
  readonly #leftward: readonly [Float64Array, Float64Array];
  readonly #rightward: readonly [Float64Array, Float64Array];
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  /** The longest reach of any member: neighbours need not be searched for beyond it. */
  readonly #reach: { readonly left: number; readonly right: number };
  #before = -1;
  #after = -1;

  constructor(e: Entries, members: Int32Array, rows: number) {
    const own = (of: Float64Array): Float64Array =>
      fillNumbers(members.length, (k) => of[members[k]!]!);
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
   * Finds the neighbours of `i` in `row`, for `activationOn` to look at. False if they alone keep
   * `i` from showing below zoom `most`, on either side.
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
   * The lowest zoom ≥ `least` from which `i` may show on `side` of the `row` that it entered.
   * Infinity if it never may. If the result is above `most`, it may be any zoom above `most`.
   *
   * Walks outward. Each neighbour that would be hit, but shows later, raises the zoom. At the first
   * neighbour that already shows, the walk ends: everything beyond is clear of that neighbour, and
   * so of `i`.
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
