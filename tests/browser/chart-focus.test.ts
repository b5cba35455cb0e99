/**
 * Counts of the strip are buttons, focus is never lost, and a status line says what the chart
 * shows.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness/page.ts';
import { atRest, twoFrames } from './harness/rest.ts';

const OVERVIEW = '#from=2025-01-01&to=2026-02-01';

interface Focused {
  readonly key: string | null;
  readonly name: string;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return {
      key: activeElement?.getAttribute('data-key') ?? null,
      name: activeElement?.textContent?.trim() ?? '',
    };
  });
const fragment = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const status = (page: Page): Promise<string> => page.getByRole('status').innerText();

/** Collects what the status line says from now on. */
const listen = (page: Page): Promise<void> =>
  page.getByRole('status').evaluate((line) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(line.textContent)).observe(line, {
      ...{ characterData: true, childList: true, subtree: true },
    });
  });
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

describe('a count', () => {
  test('is a button in the order of the events; Enter parts it, Escape comes back to it', async ({
    visit,
  }) => {
    const page = await visit({ path: OVERVIEW });
    const drawn = page.locator('[data-part="cluster"]');
    const buttons = page.locator('button[data-key^="count"]');
    await atRest(page);
    expect(await buttons.count()).toBe(await drawn.count());
    await page.locator('.stage button[tabindex="0"]').focus();
    await page.keyboard.press('End');
    while (!(await focused(page)).key?.startsWith('count')) await page.keyboard.press('ArrowLeft');
    const before = await focused(page);
    expect(before.name).toMatch(/^\d+ events, .* 202\d, Enter to zoom in$/);

    await page.keyboard.press('Enter');
    await expect.poll(() => fragment(page)).not.toBe(OVERVIEW);
    await atRest(page);
    expect((await focused(page)).key).not.toBeNull();
    expect(await page.locator('#reader h2').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toEqual(before);
    await expect.poll(() => fragment(page)).toBe(OVERVIEW);
  });

  test('can be pressed on 24 px, on its own', async ({ visit }) => {
    const page = await visit({ path: OVERVIEW });
    const boxes = await page.locator('button[data-key^="count"]').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, right, height } = button.getBoundingClientRect();
        return { left, right, height };
      }),
    );
    boxes.sort((a, b) => a.left - b.left);
    for (const [i, { left, right, height }] of boxes.entries()) {
      expect(Math.round(right - left)).toBeGreaterThanOrEqual(24);
      expect(Math.round(height)).toBeGreaterThanOrEqual(24);
      const next = boxes[i + 1];
      if (next) expect(next.left).toBeGreaterThanOrEqual(right - 0.1);
    }
  });
});

describe('focus', () => {
  test('goes with its event into a count, and out again', async ({ visit }) => {
    const page = await visit();
    const shown = async (look: Page): Promise<string[]> =>
      look
        .locator('button[data-event]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-event') ?? ''));
    const wide = await shown(await visit({ path: OVERVIEW }));
    // The first ones may be bars that began before the view, and belong to no count there.
    const crowded = (await shown(page)).findLast((id) => !wide.includes(id));
    await page.locator(`button[data-event="${crowded!}"]`).focus();
    const event = await focused(page);
    let steps = 0;
    while ((await focused(page)).key === event.key && steps < 30) {
      await page.keyboard.press('-');
      await twoFrames(page);
      steps++;
    }
    expect((await focused(page)).key).toMatch(/^count/);
    for (let step = 0; step < steps; step++) await page.keyboard.press('+');
    await expect.poll(() => focused(page)).toEqual(event);
  });

  test('goes to what is nearest when its event leaves the picture, and back with it', async ({
    visit,
  }) => {
    const page = await visit({ path: '#from=2026-01-03&to=2026-01-07' });
    await page.locator('.stage button[tabindex="0"]').focus();
    await page.keyboard.press('End');
    const event = await focused(page);
    for (let k = 0; k < 3; k++) await page.keyboard.press('PageUp');
    await atRest(page);
    const away = await focused(page);
    expect(away.key).not.toBeNull();
    expect(away.key).not.toBe(event.key);
    for (let k = 0; k < 3; k++) await page.keyboard.press('PageDown');
    await expect.poll(() => focused(page)).toEqual(event);
  });
});

describe('letters', () => {
  test('go to an event that is out of view', async ({ visit }) => {
    const page = await visit();
    const [first] = await page.locator('#events h3').allInnerTexts();
    await page.locator('.stage button[tabindex="0"]').focus();
    await page.keyboard.type(first!.slice(0, 12).replaceAll(' ', ''));
    await expect.poll(async () => (await focused(page)).name).toContain(first!.slice(0, 12));
  });
});

describe('the status line', () => {
  test('says what is shown when the chart has come to rest, and nothing before', async ({
    visit,
  }) => {
    const page = await visit();
    expect(await page.getByRole('status').count()).toBe(1);
    await atRest(page);
    const home = await status(page);
    expect(home).toMatch(/^\d+ December 2025 – \d+ January 2026: \d+ events, \d+ labelled$/);
    await page.locator('.stage button[tabindex="0"]').focus();
    await listen(page);
    await page.keyboard.press('-');
    const isSaid = expect.stringMatching(/2026: \d+ events, \d+ labelled$/);
    await expect.poll(() => heard(page)).toEqual(['', isSaid]);
    await page.keyboard.press('0');
    await expect.poll(() => status(page)).toBe(home);
  });
});
