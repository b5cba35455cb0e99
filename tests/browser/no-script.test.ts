/** With scripts off: headline, a still chart, all events, and every quotation one link away. */
import { describe, expect } from 'vitest';
import { parisSummit } from '../export/paris-summit.ts';
import { test } from './page.ts';

const { title, events, documents } = parisSummit();

describe('without scripts', () => {
  test('the page shows its headline, a chart and every event', async ({ visit }) => {
    const page = await visit({ javaScript: false, width: 1200 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    const chart = await page.locator('figure svg').boundingBox();
    expect(chart?.width).toBeGreaterThan(1000);
    expect(await page.locator('.events > li').count()).toBe(events.length);
    expect(await page.locator('.documents > li').count()).toBe(documents.length);
  });

  test('it fits a telephone', async ({ visit }) => {
    const page = await visit({ javaScript: false, width: 360, theme: 'dark' });
    const list = await page.locator('.still').boundingBox();
    expect(list?.width).toBe(360);
    expect(await page.locator('figure').isVisible()).toBe(false);
  });

  test('every quotation is one link away', async ({ visit }) => {
    const page = await visit({ javaScript: false });
    await page.getByRole('link', { name: 'All quotations and differences as text' }).click();
    await page.waitForURL('**/text.html');
    const quotations = events.reduce((sum, { citations }) => sum + citations.length, 0);
    expect(await page.locator('q').count()).toBe(quotations);
    await page.getByRole('link', { name: 'The interactive timeline' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });
});
