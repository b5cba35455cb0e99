/** Without scripts: headline, a static chart, all events, every quotation and every difference. */
import { describe, expect } from 'vitest';
import { parisSummit } from '../export/paris-summit.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { test } from './harness/page.ts';

const { title, events, documents } = parisSummit();

describe('without scripts', () => {
  test('the page shows its headline, a chart, every event, quotation and reading', async ({
    visit,
  }) => {
    const page = await visit({ javaScript: false, width: 1200 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    const chart = await page.locator('figure svg').boundingBox();
    expect(chart?.width).toBeGreaterThan(1000);
    expect(await page.locator('.events > li').count()).toBe(events.length);
    const count = (of: (event: (typeof events)[number]) => number): number =>
      events.reduce((sum, event) => sum + of(event), 0);
    const shown = page.locator('.events li li').filter({ visible: true });
    expect(await shown.locator('.quote').count()).toBe(count(({ citations }) => citations.length));
    expect(await shown.count()).toBe(
      count(
        ({ citations, differences }) =>
          citations.length + differences.flatMap(({ readings }) => readings).length,
      ),
    );
    expect(await page.locator('.documents > li').count()).toBe(documents.length);
  });

  test('it fits a telephone', async ({ visit }) => {
    const page = await visit({ javaScript: false, width: 360, theme: 'dark' });
    const list = await page.locator('.still').boundingBox();
    expect(list?.width).toBe(360);
    expect(await page.locator('figure').isVisible()).toBe(false);
  });

  test('an event has a page of its own, with its card', async ({ visit }) => {
    const { id, title: name, citations } = events.at(-1)!;
    const page = await visit({ path: `events/paris-summit/${id}.html`, width: 360 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
    expect(await page.locator('.quote:visible').count()).toBe(citations.length);
    const card = page.locator('img');
    expect(await card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
    expect(await accessibilityFaults(page)).toEqual([]);
    const link = page.getByRole('link', { name: 'The interactive timeline' });
    expect(await link.getAttribute('href')).toBe(`../../#event=${id}`);
  });

  test('the page for missing addresses links to the home page, from any folder', async ({
    visit,
  }) => {
    const page = await visit({ path: '404.html', width: 360 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'There is no page at this address.',
    );
    const link = page.getByRole('link', { name: title });
    expect(await link.getAttribute('href')).toBe('https://example.org/news/');
    expect(await page.locator('script, style, img, link:not([href^="data:"])').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
