/**
 * Reserves rows for bars before any mark is placed. Pure.
 *
 * A bar blocks its row at every zoom for all marks inside its time, and a mark that is there first
 * blocks the row for the bar. There are many marks: left to chance, they would take every row, and
 * no bar would ever be drawn whole. So bars choose first: in a quarter of the rows if a mark of the
 * same importance lies inside, otherwise in all rows but one.
 */
import { firstAtLeast } from '../../time/ordered.ts';
import type { BandRows } from './activation.ts';
import { Row } from './row.ts';

/** The share of rows that stay free of bars for important marks. */
const FREE_SHARE = 3 / 4;

export class Reservations {
  /** Bars that found no row: only their beginning is drawn. */
  readonly begun: readonly number[];
  readonly #band: BandRows;
  /** By member: its row; −1 for marks and for bars without one. */
  readonly #row: Int32Array;
  /** By row: the bars that it is reserved for. */
  readonly #rows: readonly Row[];
  /** By row × member: 1 if the member begins while the row is reserved for a bar. */
  readonly #kept: Uint8Array;

  /** `importance` is by member; `ranking` lists members, most important first. */
  constructor(band: BandRows, importance: Uint8Array, ranking: Int32Array) {
    const { rows: taken, t0, t1 } = band;
    this.#band = band;
    this.#rows = taken.map(() => new Row(t0.length));
    this.#row = new Int32Array(t0.length).fill(-1);
    this.#kept = new Uint8Array(taken.length * t0.length);
    const free = Math.max(1, Math.floor(taken.length * FREE_SHARE));
    const spare = Math.max(1, taken.length - 1);
    const begun: number[] = [];
    const marks = markCounts(band, importance);
    for (const member of ranking) {
      if (t0[member] === t1[member] || band.activation[member]! < Infinity) continue;
      const next = firstAtLeast(t0, t1[member]!, member);
      const important = marks[importance[member]!]!;
      const isCrossed = important[next] !== important[member];
      const open = isCrossed ? taken.length - free : next === member + 1 ? taken.length : spare;
      const row = taken.findIndex(
        (row, r) => r < open && isClear(band, row, member) && isClear(band, this.#rows[r]!, member),
      );
      if (row < 0) begun.push(member);
      else {
        this.#rows[row]!.add(member);
        this.#row[member] = row;
        this.#keep(member, 1);
      }
    }
    this.begun = begun;
  }

  /** The row reserved for a bar; −1 for marks, and for bars without one. */
  rowOf(member: number): number {
    return this.#row[member]!;
  }

  /** Whether `row` is reserved for another bar that overlaps with `member`. */
  keepsOut(row: number, member: number): boolean {
    const { t0, t1 } = this.#band;
    if (this.#kept[row * t0.length + member] === 1) return true;
    if (t0[member] === t1[member]) return false;
    const bars = this.#rows[row]!;
    for (let n = bars.after(member); n >= 0 && t0[n]! <= t1[member]!; n = bars.after(n))
      if (this.#row[n] === row) return true;
    return false;
  }

  /** Frees the row that is reserved for a bar, if there is one. */
  release(member: number): void {
    if (this.#row[member]! < 0) return;
    this.#keep(member, 0);
    this.#row[member] = -1;
  }

  #keep(member: number, kept: 0 | 1): void {
    const { t0, t1 } = this.#band;
    const start = this.#row[member]! * t0.length;
    const first = firstAtLeast(t0, t0[member]!);
    this.#kept.fill(kept, start + first, start + firstAtLeast(t0, t1[member]! + 1, member));
  }
}

/** Whether no bar of `row` overlaps with the member. */
function isClear({ t0, t1 }: BandRows, row: Row, member: number): boolean {
  const before = row.before(member);
  const after = row.after(member);
  return (before < 0 || t1[before]! < t0[member]!) && (after < 0 || t0[after]! > t1[member]!);
}

/** By importance, then member: how many marks of at least that importance come before it. */
function markCounts({ t0, t1 }: BandRows, importance: Uint8Array): Int32Array[] {
  const most = importance.reduce((a, b) => Math.max(a, b), 0);
  return Array.from({ length: most + 1 }, (_, least) => {
    const counts = new Int32Array(t0.length + 1);
    t0.forEach((t, member) => {
      const counted = t === t1[member] && importance[member]! >= least;
      counts[member + 1] = counts[member]! + (counted ? 1 : 0);
    });
    return counts;
  });
}
