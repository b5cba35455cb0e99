/** Turns an extent of whole days into the model. Pure. */
import { extent, type Extent } from '../time/extent.ts';
import { parseInstant } from '../time/iso.ts';
import type { Findings } from './problem.ts';

interface Days {
  readonly from: string;
  /** The day after the last one. */
  readonly to: string;
}

/** Null, and told, if it is no stretch of days. */
export function extentOf({ from, to }: Days, place: string, findings: Findings): Extent | null {
  const [first, after] = [parseInstant(from), parseInstant(to)];
  if (first !== null && after !== null && first < after) return extent(first, after);
  return findings.tell('date', place, `From ${from} to ${to} is no stretch of days.`);
}
