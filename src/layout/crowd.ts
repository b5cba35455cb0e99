/**
 * Packs as much of what home shows as its rows hold, where they do not hold all. Pure.
 *
 * Class by class of importance, so that no minor event keeps an important one out. Within a class
 * bars come first, since a mark finds room beside a bar more often than a bar between marks; then
 * whichever begins last goes into the row with the least room after it, which fits the most of them
 * in, labels on the right first: exact for one side (Faigle and Nawijn; Carlisle and Lloyd).
 */
import type { Entries } from './entry.ts';
import { left, right, sidesOf, turned, type Planned, type PlanView } from './plan.ts';

/** Candidates that fill any chart: less important ones would find no room. */
const ENOUGH = 4000;

/** Px right of anything. */
const FAR = 1e9;

interface Candidate extends Omit<Planned, 'row'> {
  readonly left: number;
  readonly right: number;
}

/** Entries that are `seen` at home, each in the row it fits in; those without one are left out. */
export function crowd(
  e: Entries,
  seen: readonly number[],
  view: PlanView,
  rows: number,
): readonly Planned[] {
  const taken: Candidate[][] = Array.from({ length: rows }, () => []);
  const placed = new Set<number>();
  for (const { entry, side, left, right } of candidates(e, seen, view)) {
    if (placed.has(entry)) continue;
    const row = tightest(taken, left, right);
    if (row < 0) continue;
    const of = taken[row]!;
    of.splice(firstFrom(of, left), 0, { entry, side, left, right });
    placed.add(entry);
  }
  // Any order of rows would do: like stairs they are easiest to follow.
  taken.sort((a, b) => (a[0]?.left ?? FAR) - (b[0]?.left ?? FAR));
  const places = taken.flatMap((of, row) => of.map(({ entry, side }) => ({ entry, row, side })));
  return turned(
    e,
    places.sort((a, b) => a.entry - b.entry),
    view,
  );
}

/** Most important first; of equals bars, then whichever begins last. */
function candidates(e: Entries, seen: readonly number[], view: PlanView): Candidate[] {
  const classes = new Map<number, number[]>();
  for (const entry of seen) {
    const importance = e.importance[entry]!;
    const of = classes.get(importance);
    if (of) of.push(entry);
    else classes.set(importance, [entry]);
  }
  const lasting = ({ entry }: Candidate): number => Number(e.t1[entry]! > e.t0[entry]!);
  const result: Candidate[] = [];
  for (const [, entries] of [...classes].sort(([a], [b]) => b - a)) {
    if (result.length > ENOUGH) break;
    const candidates = entries.flatMap((entry) =>
      sidesOf(e, entry, view, 'either').map((side) => ({
        entry,
        side,
        left: left(e, entry, side, view),
        right: right(e, entry, side, view),
      })),
    );
    for (const each of candidates.sort((a, b) => lasting(b) - lasting(a) || b.left - a.left))
      result.push(each);
  }
  return result;
}

/** The row that leaves least room after it, of empty ones the uppermost; −1 where none is free. */
function tightest(taken: readonly (readonly Candidate[])[], left: number, right: number): number {
  let best = -1;
  let nearest = Infinity;
  taken.forEach((of, row) => {
    const next = firstFrom(of, left);
    const start = of[next]?.left ?? FAR + row;
    const isFree = start >= right && (of[next - 1]?.right ?? -FAR) <= left;
    if (!isFree || start >= nearest) return;
    nearest = start;
    best = row;
  });
  return best;
}

/** Index of the first of a row that begins at `px` or later. */
function firstFrom(of: readonly Candidate[], px: number): number {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (of[middle]!.left < px) low = middle + 1;
    else high = middle;
  }
  return low;
}
