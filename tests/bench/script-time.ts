/**
 * How much script a page runs for each action of a reader, in ms.
 *
 * It reads Chromium's own `ScriptDuration` (CDP `Performance.getMetrics`) before and after each
 * action. That contains all script of the page (listeners, the microtasks in which Svelte updates
 * the DOM, timers, frame callbacks) without style, layout and paint, to the microsecond. The page's
 * own clock has steps of 0.1 ms and does not know where an update ends. A trace gives the same
 * sums, but more can go wrong. Actions are real input (the wheel with Ctrl held, a drag of the
 * mouse), and a frame is drawn after each. The table's row "standing still" shows what reading and
 * waiting cost by themselves.
 */
import type { CDPSession, Page } from 'playwright-core';

/** One of Chromium's own counters, in its own unit. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (!found) throw new Error(`Chromium has no ${name}`);
  return found.value;
}

/** MB of the script heap in use. */
export const heapOf = async (session: CDPSession): Promise<number> =>
  (await metric(session, 'JSHeapUsedSize')) / 1e6;

/** Waits until the last input has been drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

/** Ms of script for each step. The session's `Performance` domain must be enabled. */
export async function scriptTimes(
  page: Page,
  session: CDPSession,
  steps: readonly (() => Promise<unknown>)[],
): Promise<number[]> {
  const times: number[] = [];
  let before = await metric(session, 'ScriptDuration');
  for (const step of steps) {
    await step();
    await drawn(page);
    const now = await metric(session, 'ScriptDuration');
    times.push((now - before) * 1000);
    before = now;
  }
  return times;
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
