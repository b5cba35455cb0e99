/** Finds the row of a band in which an event can show first. Pure. */
import type { BandRows } from './activation.ts';
import { LEFT, RIGHT, type Side } from './entry.ts';
import type { Reservations } from './reservation.ts';

/** One object makes all choices of a band: each choice overwrites the last. */
export class Chooser {
  row = -1;
  side: Side = RIGHT;
  /** The zoom from which that row and side are free; Infinity if none ever is. */
  activation = Infinity;
  readonly #band: BandRows;
  readonly #reserved: Reservations;
  readonly #begun: Uint8Array;
  readonly #uncut: readonly [Float64Array, Float64Array];
  /** By member: the row that it waits for; −1 for none. */
  readonly #hoped: Int16Array;

  /** `begun` is by member: 1 for a bar of which only the beginning is drawn; `uncut` by side, then member. */
  constructor(
    band: BandRows,
    reserved: Reservations,
    begun: Uint8Array,
    uncut: readonly [Float64Array, Float64Array],
  ) {
    this.#band = band;
    this.#reserved = reserved;
    this.#begun = begun;
    this.#uncut = uncut;
    this.#hoped = new Int16Array(band.t0.length).fill(-1);
  }

  /**
   * Looks for a row that is free at zoom `least` or above. If several rows are free from the same
   * zoom, a mark takes the first of them, and there its right side. A row that is kept for it, or
   * that it waited for, is taken at once if it is free by `enough`.
   */
  choose(member: number, least: number, enough: number): void {
    const { rows } = this.#band;
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
    for (let row = 0; row < rows.length && this.activation > least; row++) {
      if (row === own || row === hope || this.#reserved.keepsOut(row, member)) continue;
      this.#try(member, row, least, last);
    }
    if (this.activation < Infinity) this.#hoped[member] = this.row;
  }

  /** Takes this row if it is better, trying the sides up to `last`. */
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
