/** Who is looked at first. Pure. */
import { column, RIGHT, type Entries } from './entry.ts';

/**
 * Indices into `members`, by importance; of equals the shorter label first, since more of those
 * have room. Against the order of time this shows a tenth more labels, and keeps the most important
 * from each other's way.
 */
export function ranked(e: Entries, members: ArrayLike<number>): Int32Array {
  const classes: number[][] = Array.from({ length: 256 }, () => []);
  for (let k = 0; k < members.length; k++) classes[e.importance[members[k]!]!]!.push(k);
  const lengths = column(members.length, (k) => e.rightward[RIGHT][members[k]!]!);
  return Int32Array.from(
    classes.reverse().flatMap((of) => of.sort((a, b) => lengths[a]! - lengths[b]!)),
  );
}
