/** Bands placed side by side, level by level. Pure; imports `timeline`. */
import type { Steps } from '../timeline/steps.ts';

/**
 * Each band goes on to its next level when all others have reached it, so that lanes fill alike.
 * Yields the zoom of each level that all have reached, and null in between.
 */
export function* together(
  bands: readonly Steps<void, number | null>[],
): Steps<void, number | null> {
  for (let open = bands; open.length > 0;) {
    let reached: number | null = null;
    const going: Steps<void, number | null>[] = [];
    for (const band of open) {
      let step = band.next();
      for (; !step.done && step.value === null; step = band.next()) yield null;
      if (step.done) continue;
      reached = step.value;
      going.push(band);
    }
    open = going;
    if (reached !== null) yield reached;
  }
}
