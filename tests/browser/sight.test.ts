/** The page as it loads, at the widths of a desktop, a tablet and a phone. */
import { describe, expect } from 'vitest';
import { compiled } from './harness/compiled.ts';
import { test } from './harness/page.ts';
import { atRest } from './harness/rest.ts';
import { shifts } from './harness/shifts.ts';

describe('the page', () => {
  test('names the timeline and lists every event with its sources', async ({ visit }) => {
    const page = await visit();
    expect(await page.title()).toContain(compiled.title);
    expect(await page.locator('h1').innerText()).toBe(compiled.title);
    const titles = await page.locator('#events h3').allInnerTexts();
    expect(titles).toEqual(compiled.events.map(({ title }) => title));
    const list = (await page.locator('#events').textContent()) ?? '';
    const quotes = compiled.events.flatMap(({ citations }) => citations.map(({ quote }) => quote));
    expect(quotes.filter((quote) => !list.includes(quote))).toEqual([]);
  });

  test('draws the timeline with its labels', async ({ visit }) => {
    const page = await visit();
    expect(
      await page.locator('svg[data-part="chart"] [data-part="label"]').count(),
    ).toBeGreaterThan(20);
  });

  test('does not move while it loads', async ({ visit }) => {
    const page = await visit();
    expect(await shifts(page)).toBeLessThan(0.1);
  });

  test.for([1200, 700, 360, 320])('has no sideways scroll at %i px', async (width, { visit }) => {
    const page = await visit({ width });
    await atRest(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
