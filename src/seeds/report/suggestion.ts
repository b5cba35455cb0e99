/** Suggests names: "Did you mean …?" */

/** "Did you mean Asia/Kolkata, Europe/Dublin or Asia/Jerusalem?"; empty if there are no names. */
export function didYouMean(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  const list = others.length > 0 ? `${others.reverse().join(', ')} or ${last}` : last;
  return last && `Did you mean ${list}?`;
}

/** In UTF-16 units. A longer word is not a mistyped name from a list. */
const LONGEST_WORD = 80;

/** The candidate that was probably meant by a mistyped word; null if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null;
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const steps = distance(wanted, candidate.toLowerCase(), least);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/**
 * The number of letters to insert, delete, replace or swap with a neighbour (optimal string
 * alignment).
 *
 * @param most the highest answer; texts that differ more are not read to their ends
 */
export function distance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastAbove = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let steps = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, before[j - 2]! + 1);
      }
      row[j] = steps;
      least = Math.min(least, steps);
    }
    // A swap reaches back two rows, and costs one.
    if (Math.min(least, leastAbove + 1) >= most) return most;
    [before, above, leastAbove] = [above, row, least];
  }
  return Math.min(above[b.length]!, most);
}
