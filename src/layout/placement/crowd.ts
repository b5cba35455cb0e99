/**
 * Packs as much of the home view as its rows can hold, when they cannot hold everything. Pure.
 *
 * First the most important events get a place, as many as there are rows. Then as many others as
 * fit, whatever their importance. Then each event that is left, the most important first, may push
 * out less important ones: one of them, or several as long as the total loss stays small.
 *
 * Packing by importance alone shows a quarter fewer labels. Packing for number alone shows hardly a
 * larger share of the important events than of the others.
 */
import type { Entries } from './entry.ts';
import { left, right, sidesOf, moveLabelsRight, type Planned, type PlanView } from './plan.ts';
import { rankMembers } from './ranking.ts';

/** Enough candidates to fill any chart: less important ones would find no room. */
const ENOUGH = 4000;

/** The share of labels that may be given up so that more important ones fit. */
const GIVEN_UP = 1 / 12;

/**
 * In the single row of a column, this many of the most important events get their positions first,
 * importance by importance.
 */
const FIRST = 20;

/** Px to the right of everything. */
const FAR = 1e9;

interface Candidate extends Omit<Planned, 'row'> {
  readonly left: number;
  readonly right: number;
}

/** Room in a row for a candidate, and the less important candidates that make way for it. */
interface Room {
  readonly row: number;
  readonly of: Candidate;
  readonly out: readonly Candidate[];
}

/** The entries of `seen` that fit, each with its row; the others are left out. */
export function packCrowd(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  rows: number,
): readonly Planned[] {
  const taken = Array.from({ length: rows }, (): Candidate[] => []);
  const placed = new Set<number>();
  /** Adds as many candidates as fit; returns by how many labels that is more. */
  const give = (candidates: readonly Candidate[], most: number): number => {
    const room = roomFor(e, taken, candidates, most);
    if (!room) return 0;
    taken[room.row] = [...taken[room.row]!.filter((each) => !room.out.includes(each)), room.of];
    for (const { entry } of room.out) placed.delete(entry);
    placed.add(room.of.entry);
    return 1 - room.out.length;
  };
  const lasting = (entry: number): number => Number(e.t1[entry]! > e.t0[entry]!);
  // Bars first among equals: further in, a mark finds room beside a bar more often than a bar
  // between marks.
  const entries = Array.from(rankMembers(e, seen).subarray(0, ENOUGH), (k) => seen[k]!).sort(
    (a, b) => e.importance[b]! - e.importance[a]! || lasting(b) - lasting(a),
  );
  const byEntry = new Map(entries.map((entry) => [entry, candidatesOf(e, entry, view)]));
  const first = entries.slice(0, e.down ? FIRST : rows);
  const passes = e.down
    ? [5, 4, 3, 2, 1].map((n) => first.filter((i) => e.importance[i] === n))
    : [first];
  for (const some of [...passes, entries.slice(first.length)])
    // The candidate that begins last goes into the row with the least room after it. This fits the
    // most in; in empty rows it is exact for one side (Faigle and Nawijn; Carlisle and Lloyd).
    for (const each of some.flatMap((entry) => byEntry.get(entry)!).sort((a, b) => b.left - a.left))
      if (!placed.has(each.entry)) give([each], 0);
  let spare = Math.floor(placed.size * GIVEN_UP);
  for (const entry of entries)
    if (!placed.has(entry)) spare += give(byEntry.get(entry)!, spare + 1);
  // Any order of rows would do, but rows that begin one after the other are easiest to follow.
  const begins = (row: readonly Candidate[]): number =>
    Math.min(FAR, ...row.map(({ left }) => left));
  taken.sort((a, b) => begins(a) - begins(b));
  const planned = taken.flatMap((of, row) => of.map(({ entry, side }) => ({ entry, row, side })));
  return moveLabelsRight(
    e,
    planned.sort((a, b) => a.entry - b.entry),
    view,
  );
}

const candidatesOf = (e: Entries, entry: number, view: PlanView): Candidate[] =>
  sidesOf(e, entry, view, 'either').map((side) => ({
    entry,
    side,
    left: left(e, entry, side, view),
    right: right(e, entry, side, view),
  }));

/**
 * The row in which the fewest candidates make way, at most `most`. Among equals the least
 * important, then the one with the least room.
 */
function roomFor(
  { importance }: Entries,
  taken: readonly (readonly Candidate[])[],
  candidates: readonly Candidate[],
  most: number,
): Room | null {
  let best: Room | null = null;
  let least = [most, Infinity, Infinity];
  for (const candidate of candidates)
    for (const [row, others] of taken.entries()) {
      const out: Candidate[] = [];
      let lost = 0;
      let after = FAR + row;
      for (const each of others) {
        if (each.left >= candidate.right) after = Math.min(after, each.left - candidate.right);
        else if (each.right > candidate.left) {
          lost +=
            importance[each.entry]! < importance[candidate.entry]! ? importance[each.entry]! : FAR;
          if (out.push(each) > most || lost >= FAR) break;
        }
      }
      if (lost >= FAR || !isLess([out.length, lost, after], least)) continue;
      least = [out.length, lost, after];
      best = { row, of: candidate, out };
    }
  return best;
}

/** Compares number by number: whether the first one that differs is less. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const k = a.findIndex((each, k) => each !== b[k]);
  return k >= 0 && a[k]! < b[k]!;
}
