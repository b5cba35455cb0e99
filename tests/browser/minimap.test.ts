/** The window of the minimap, and the buttons for busy stretches. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { compiled } from './harness/compiled.ts';
import { test } from './harness/page.ts';
import { atRest, twoFrames } from './harness/rest.ts';
import { farApart, runIn } from './harness/pixels.ts';

const slider = '[role="slider"]';
const said = async (page: Page): Promise<string> =>
  (await page.locator(slider).getAttribute('aria-valuetext')) ?? '';

const labels = (page: Page): Promise<string[]> =>
  page.locator('svg[data-part="chart"] [data-part="label"][data-event]').allTextContents();

describe('the minimap', () => {
  test('moves the chart by a press, a drag and keys', async ({ visit }) => {
    const page = await visit();
    const home = await said(page);
    await page.locator(slider).scrollIntoViewIfNeeded();
    const box = await page.locator(slider).boundingBox();
    if (!box) throw new Error('There is no minimap.');
    const y = box.y + 12;

    await page.mouse.click(box.x + box.width * 0.3, y);
    await expect.poll(() => said(page)).not.toBe(home);
    const pressed = await said(page);

    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
    // Its window is painted while it moves, and looks as it does at rest. Its element waits.
    const canvas = page.locator('.minimap canvas');
    await canvas.waitFor({ state: 'visible' });
    const window = page.locator('.minimap .window');
    const waiting = await window.getAttribute('style');
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
    await twoFrames(page);
    expect(await window.getAttribute('style')).toBe(waiting);
    const moving = await page.locator(slider).screenshot();
    await page.mouse.up();
    await canvas.waitFor({ state: 'hidden' });
    const atRest = await page.locator(slider).screenshot();
    expect(await farApart(runIn(page), [moving, atRest], 32)).toBeLessThan(0.005);
    await expect.poll(() => said(page)).not.toBe(pressed);
    const dragged = await said(page);

    await page.locator(slider).focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => said(page)).not.toBe(dragged);
  });
});

describe('the chips', () => {
  test('lead to where events are, and say where one is', async ({ visit }) => {
    const page = await visit();
    const chips = page.locator('.toolbar > button[aria-pressed]');
    const count = await chips.count();
    expect(count).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.toolbar > button[aria-pressed="true"]').count()).toBe(1);
    const seen = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      const chip = chips.nth(index);
      await chip.click();
      await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true');
      await atRest(page);
      for (const label of await labels(page)) seen.add(label);
    }
    // One press from home shows every event with its label.
    const all = compiled.events.map(({ label, title }) => label ?? title);
    expect(all.filter((label) => !seen.has(label))).toEqual([]);
  });
});
