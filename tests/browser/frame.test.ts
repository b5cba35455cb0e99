/** The page in an iframe: chart and reader alone. */
import { describe, expect } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { test } from './page.ts';

describe('?embed', () => {
  test.for([1200, 360])('shows chart and reader alone at %i px', async (width, { visit }) => {
    const page = await visit({ path: '?embed', width });
    expect(await page.locator('svg[data-part="chart"]').isVisible()).toBe(true);
    expect(await page.locator('#reader').count()).toBe(1);
    expect(await page.locator('#events').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
