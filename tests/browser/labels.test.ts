/** The texts of the chart can be read at every zoom. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { homeEvents, labelOf } from './harness/compiled.ts';
import { cut, overlaps, textsOf } from './harness/legibility.ts';
import { test } from './harness/page.ts';
import { atRest, untilGestures } from './harness/rest.ts';

/** Texts over each other. At the edges of a view that was moved, texts come and go. */
async function confusion(page: Page): Promise<string[]> {
  const { texts } = await textsOf(page);
  expect(texts.length).toBeGreaterThan(5);
  return overlaps(texts);
}

describe('the home view', () => {
  test('names every event of its week at 1200 px, legibly', async ({ visit }) => {
    const page = await visit({ width: 1200 });
    const chart = await page.locator('svg[data-part="chart"]').boundingBox();
    expect(chart?.height).toBeLessThanOrEqual(640);
    const { texts, edges } = await textsOf(page);
    const shown = texts.map(({ text }) => text);
    expect(homeEvents.length).toBeGreaterThan(10);
    expect(homeEvents.map(labelOf).filter((label) => !shown.includes(label))).toEqual([]);
    expect(cut(texts, edges)).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
  });

  test.for([1000, 700, 560, 360])('can be read at %i px', async (width, { visit }) => {
    expect(await confusion(await visit({ width }))).toEqual([]);
  });
});

describe('every zoom', () => {
  test('can be read, from all years down to hours', async ({ visit }) => {
    const page = await visit({ width: 1200 });
    const all = page.getByRole('button', { name: 'All', exact: true });
    await all.click();
    // The code that flies there is loaded first.
    await expect.poll(() => all.getAttribute('aria-pressed')).toBe('true');
    await atRest(page);
    const closer = page.getByRole('button', { name: 'Zoom in', exact: true });
    let steps = 0;
    for (; steps < 24 && (await closer.getAttribute('aria-disabled')) !== 'true'; steps += 1) {
      expect(await confusion(page), `after ${steps} steps`).toEqual([]);
      await closer.click();
    }
    expect(await confusion(page), `after ${steps} steps`).toEqual([]);
    expect(steps).toBeGreaterThan(8);
  });

  test('can be read while the chart is dragged', async ({ observe }) => {
    const { page, complaints } = await observe({ width: 1200 });
    // With the reader's own colours the elements themselves move, and not a canvas over them.
    await page.emulateMedia({ forcedColors: 'active' });
    const chart = await page.locator('svg[data-part="chart"]').boundingBox();
    if (!chart) throw new Error('There is no chart.');
    const y = chart.y + 20;
    const pictures = new Set<string>();
    await page.mouse.move(chart.x + 800, y);
    await untilGestures(page);
    await page.mouse.down();
    for (let x = 800; x > 200; x -= 60) {
      await page.mouse.move(chart.x + x, y);
      pictures.add(JSON.stringify(await textsOf(page)));
      expect(await confusion(page), `at ${x}`).toEqual([]);
    }
    await page.mouse.up();
    expect(pictures.size).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });
});
