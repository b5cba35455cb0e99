/** Touches on the page, which Chromium treats like real ones. */
import type { Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param paths the path of each finger; all have the same number of steps */
export async function touch(page: Page, ...paths: readonly (readonly Point[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = paths[0]?.length ?? 0;
  for (let step = 0; step < steps; step += 1) {
    const touchPoints = paths.map((path, id) => ({ ...(path[step] ?? { x: 0, y: 0 }), id }));
    const type = step === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    // Fingers are slower than commands: one frame for each step.
    await page.waitForTimeout(16);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** From one point to another in ten steps. */
export const path = (from: Point, to: Point): Point[] =>
  Array.from({ length: 11 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / 10,
    y: from.y + ((to.y - from.y) * i) / 10,
  }));
