/**
 * Packs as much of what home shows as its rows hold, where they do not hold all. Pure.
 *
 * The most important have their places first, as many as there are rows; then as many as there is
 * room for, whatever they say. Whoever has no place after that, the most important first, takes
 * that of less important ones: of one, or, as long as no more than a share of all labels is lost
 * by it, of several. Packed by importance alone, a crowd shows a quarter fewer labels; for number
 * alone, hardly a larger share of the important ones than of the others.
 */
import type { Entries } from './entry.ts';
import { left, right, sidesOf, turned, type Planned, type PlanView } from './plan.ts';
import { ranked } from './ranking.ts';

/** Candidates that fill any chart: less important ones would find no room. */
const ENOUGH = 4000;

/** Share of the labels that there is room for, given up so that more important ones have a place. */
const GIVEN_UP = 1 / 12;

/** Px right of anything. */
const FAR = 1e9;

interface Candidate extends Omit<Planned, 'row'> {
  readonly left: number;
  readonly right: number;
}

/** Room in a row for a candidate, and the less important ones that make way for it there. */
interface Room {
  readonly row: number;
  readonly of: Candidate;
  readonly out: readonly Candidate[];
}

/** Entries that are `seen` at home, each in the row it fits in; those without one are left out. */
export function crowd(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  rows: number,
): readonly Planned[] {
  const taken = Array.from({ length: rows }, (): Candidate[] => []);
  const placed = new Set<number>();
  /** By how many there are more labels then. */
  const give = (candidates: readonly Candidate[], most: number): number => {
    const room = roomFor(e, taken, candidates, most);
    if (!room) return 0;
    taken[room.row] = [...taken[room.row]!.filter((each) => !room.out.includes(each)), room.of];
    for (const { entry } of room.out) placed.delete(entry);
    placed.add(room.of.entry);
    return 1 - room.out.length;
  };
  const lasting = (entry: number): number => Number(e.t1[entry]! > e.t0[entry]!);
  // Of equals bars, since further in a mark finds room beside a bar more often than a bar between
  // marks.
  const entries = Array.from(ranked(e, seen).subarray(0, ENOUGH), (k) => seen[k]!).sort(
    (a, b) => e.importance[b]! - e.importance[a]! || lasting(b) - lasting(a),
  );
  const of = new Map(entries.map((entry) => [entry, candidatesOf(e, entry, view)]));
  for (const some of [entries.slice(0, rows), entries.slice(rows)])
    // Whichever begins last goes into the row with the least room after it, which fits the most of
    // them in: in empty rows exact for one side (Faigle and Nawijn; Carlisle and Lloyd).
    for (const each of some.flatMap((entry) => of.get(entry)!).sort((a, b) => b.left - a.left))
      if (!placed.has(each.entry)) give([each], 0);
  let spare = Math.floor(placed.size * GIVEN_UP);
  for (const entry of entries) if (!placed.has(entry)) spare += give(of.get(entry)!, spare + 1);
  // Any order of rows would do: like stairs they are easiest to follow.
  const first = (row: readonly Candidate[]): number =>
    Math.min(FAR, ...row.map(({ left }) => left));
  taken.sort((a, b) => first(a) - first(b));
  const places = taken.flatMap((of, row) => of.map(({ entry, side }) => ({ entry, row, side })));
  return turned(
    e,
    places.sort((a, b) => a.entry - b.entry),
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

/** Where the fewest make way, at most `most`; of equals the least important, then the least room. */
function roomFor(
  { importance }: Entries,
  taken: readonly (readonly Candidate[])[],
  candidates: readonly Candidate[],
  most: number,
): Room | null {
  let best: Room | null = null;
  let least = [most, Infinity, Infinity];
  for (const of of candidates)
    for (const [row, others] of taken.entries()) {
      const out: Candidate[] = [];
      let lost = 0;
      let after = FAR + row;
      for (const each of others) {
        if (each.left >= of.right) after = Math.min(after, each.left - of.right);
        else if (each.right > of.left) {
          lost += importance[each.entry]! < importance[of.entry]! ? importance[each.entry]! : FAR;
          if (out.push(each) > most || lost >= FAR) break;
        }
      }
      if (lost >= FAR || !isLess([out.length, lost, after], least)) continue;
      least = [out.length, lost, after];
      best = { row, of, out };
    }
  return best;
}

/** Whether the first number that differs is less. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const k = a.findIndex((each, k) => each !== b[k]);
  return k >= 0 && a[k]! < b[k]!;
}
