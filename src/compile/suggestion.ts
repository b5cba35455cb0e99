/** "Did you mean …?" Imports nothing. */

/** "Did you mean Asia/Kolkata, Europe/Dublin or Asia/Jerusalem?"; empty for none. */
export function didYouMean(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  const list = others.length > 0 ? `${others.reverse().join(', ')} or ${last}` : last;
  return last && `Did you mean ${list}?`;
}

/** The candidate that a slip of the keyboard may have meant; null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/**
 * Letters to insert, delete, replace or swap with a neighbour (optimal string alignment).
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
      }
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
