/** Where in a band an event would be free first. Pure. */
import type { BandRows } from './activation.ts';
import { LEFT, RIGHT, type Side } from './entry.ts';
import type { Reservations } from './reservation.ts';

/**
 * Of very many events each looks at some of the rows only, another set than its neighbours: with
 * 100,000 events in 21 rows that is a third of the work for 19 labels of 20.
 */
const MANY = 5000;
const SOME_ROWS = 8;

/** One object makes all choices of a band: each overwrites the last. */
export class Chooser {
  row = -1;
  side: Side = RIGHT;
  /** From which zoom on that row and side are free; Infinity for none. */
  activation = Infinity;
  readonly #band: BandRows;
  readonly #reserved: Reservations;
  readonly #begun: Uint8Array;
  readonly #uncut: readonly [Float64Array, Float64Array];
  /** By member that had to wait: the row in which it was going to be free; −1 for none. */
  readonly #hoped: Int16Array;

  /** `uncut` is by side, then member. */
  constructor(
    band: BandRows,
    reserved: Reservations,
    uncut: readonly [Float64Array, Float64Array],
  ) {
    this.#band = band;
    this.#reserved = reserved;
    this.#begun = new Uint8Array(band.t0.length);
    for (const member of reserved.begun) this.#begun[member] = 1;
    this.#uncut = uncut;
    this.#hoped = new Int16Array(band.t0.length).fill(-1);
  }

  /**
   * At zoom `least` or above. Of rows that are free from the same zoom on, a mark takes the first
   * that it looks at, and its right side. A row that is kept for it or that it waited for, and that
   * is free by `enough`, it takes without a look at the others.
   */
  choose(member: number, least: number, enough: number): void {
    const { t0, rows } = this.#band;
    this.activation = Infinity;
    const own = this.#reserved.rowOf(member);
    if (own >= 0) {
      this.#try(member, own, least, RIGHT);
      if (this.activation <= enough) return;
    }
    const last = own >= 0 || this.#begun[member] === 1 ? RIGHT : LEFT;
    const hope = this.#hoped[member]!;
    if (hope >= 0 && hope !== own) {
      this.#try(member, hope, least, last);
      if (this.activation <= enough) return;
    }
    const most = t0.length > MANY ? Math.min(rows.length, SOME_ROWS) : rows.length;
    const first = most < rows.length ? member % rows.length : 0;
    for (let k = 0; k < most && this.activation > least; k++) {
      const row = first + k < rows.length ? first + k : first + k - rows.length;
      if (row === own || row === hope || this.#reserved.keepsOut(row, member)) continue;
      this.#try(member, row, least, last);
    }
    if (this.activation < Infinity) this.#hoped[member] = this.row;
  }

  /** Betters the choice where this row does, on a side up to `last`. */
  #try(member: number, row: number, least: number, last: Side): void {
    if (!this.#band.enter(row, member, this.activation)) return;
    for (let side: Side = RIGHT; side <= last; side++) {
      const from = Math.max(least, this.#uncut[side as Side][member]!);
      if (from >= this.activation) continue;
      const zoom = this.#band.activationOn(row, member, side as Side, from, this.activation);
      if (zoom >= this.activation) continue;
      this.activation = zoom;
      this.row = row;
      this.side = side as Side;
    }
  }
}
