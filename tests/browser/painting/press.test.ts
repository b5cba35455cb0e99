/** A press on the moving chart opens what is seen at its place, not what was there before. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/page.ts';
import { twoFrames, untilGestures } from '../harness/rest.ts';
import { letGo } from '../harness/held-zoom.ts';
import { hold } from '../loading/hold.ts';
import { canvas, enter } from './enter.ts';

/** How far the chart is moved to the left, in px. */
const MOVED = 400;

/** Swipes, and goes on by a pixel to and fro until `letGo`, as a trackpad does that has been let go. */
async function swipe(page: Page): Promise<void> {
  await page.evaluate((moved) => {
    const stage = document.querySelector('.stage')!;
    const turn = (deltaX: number) =>
      stage.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaX }));
    turn(moved);
    const zoom = setInterval(() => [1, -1].forEach(turn), 30);
    Object.assign(window, { zoom });
  }, MOVED);
  await twoFrames(page);
}

/** An event whose label is far enough from the edge to stay in view, and where it stands. */
async function eventToPress(page: Page) {
  const buttons = page.locator('.stage button[data-event]');
  const all = await buttons.evaluateAll((found) =>
    found.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return {
        id: (button as HTMLElement).dataset.event!,
        x: left + width / 2,
        y: top + height / 2,
      };
    }),
  );
  return all.find(({ x, y }) => x > 600 && x < 1000 && y < 700)!;
}

const pressed = (page: Page): Promise<string[]> =>
  page
    .locator('.stage button[aria-pressed="true"]')
    .evaluateAll((found) => found.map((button) => (button as HTMLElement).dataset.event!));

/**
 * Swipes, and keeps the buttons where they are when the swipe has ended, as if the frame after which they
 * come never came: an event, where it was, its button, and the place of that.
 */
async function swipeWithoutButtons(page: Page) {
  await enter(page);
  const { id, x, y } = await eventToPress(page);
  const button = page.locator(`.stage button[data-event="${id}"]`);
  const before = await button.getAttribute('style');
  await swipe(page);
  await canvas(page).waitFor({ state: 'visible' });
  await page.evaluate(() => (window.requestAnimationFrame = () => 0));
  await page.evaluate(letGo);
  await canvas(page).waitFor({ state: 'hidden' });
  return { id, x, y, button, before };
}

const WAYS: readonly { by: string; touch?: true; colours?: 'active' }[] = [
  { by: 'by the mouse' },
  { by: 'by a finger', touch: true },
  { by: 'in forced colours, which are not painted', colours: 'active' },
];

test.for(WAYS)('a label that has moved is opened where it is seen: $by', async (way, { visit }) => {
  const { touch = false, colours = 'none' } = way;
  const page = await visit({ touch });
  await page.emulateMedia({ forcedColors: colours });
  await enter(page);
  const { id, x, y } = await eventToPress(page);
  await swipe(page);
  await (touch ? page.touchscreen.tap(x - MOVED, y) : page.mouse.click(x - MOVED, y));
  await page.evaluate(letGo);
  await expect.poll(() => pressed(page)).toEqual([id]);
});

test('where a label was, it is not opened', async ({ visit }) => {
  const page = await visit();
  await enter(page);
  const { id, x, y } = await eventToPress(page);
  await swipe(page);
  await canvas(page).waitFor({ state: 'visible' });
  await page.mouse.click(x, y);
  await page.evaluate(letGo);
  await canvas(page).waitFor({ state: 'hidden' });
  expect(await pressed(page)).not.toContain(id);
});

test('before the buttons have come, too, a label is opened where it is seen', async ({ visit }) => {
  const page = await visit();
  const { id, x, y, button, before } = await swipeWithoutButtons(page);
  expect(await button.getAttribute('style')).toBe(before);
  await page.mouse.click(x - MOVED, y);
  await expect.poll(() => pressed(page)).toEqual([id]);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('reader');
});

test('a drag that begins before the buttons have come does not bring them', async ({ visit }) => {
  const page = await visit();
  const { x, y, button, before } = await swipeWithoutButtons(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y);
  await canvas(page).waitFor({ state: 'visible' });
  expect(await button.getAttribute('style')).toBe(before);
  expect(await pressed(page)).toEqual([]);
  await page.mouse.up();
});

test('a drag that begins before the chart can be moved opens nothing', async ({ visit }) => {
  const page = await visit();
  const release = await hold(page, /\/gestures-[^/]*\.js$/);
  const { x, y } = await eventToPress(page);
  await page.mouse.move(x - 300, y);
  await page.mouse.down();
  release();
  await untilGestures(page);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await twoFrames(page);
  expect(await pressed(page)).toEqual([]);
});
