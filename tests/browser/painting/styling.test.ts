/** How many elements the browser styles again while a hand moves the chart. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../harness/page.ts';
import { twoFrames } from '../harness/rest.ts';
import { canvas, enter } from './enter.ts';

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly elementCount?: number };
}

/** The largest number at once. */
async function mostStyled(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<number> {
  await twoFrames(page);
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  await twoFrames(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const counts = traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .map(({ args }) => args.elementCount ?? 0);
  expect(counts.length).toBeGreaterThan(0);
  return Math.max(...counts);
}

test('neither a press nor the start of a movement styles the whole chart again', async ({
  browser,
  visit,
}) => {
  const page = await visit();
  const { x, y } = await enter(page);
  const [all, buttons] = [
    await page.locator('.stage *').count(),
    await page.locator('.stage button').count(),
  ];
  expect(buttons).toBeGreaterThan(30);
  expect(await mostStyled(browser, page, () => page.mouse.down())).toBeLessThan(buttons / 2);
  const begin = async () => {
    await page.mouse.move(x - 40, y);
    await canvas(page).waitFor({ state: 'visible' });
  };
  expect(await mostStyled(browser, page, begin)).toBeLessThan(buttons);
  // The chart and its buttons, each in a frame of its own.
  expect(await mostStyled(browser, page, () => page.mouse.up())).toBeLessThan(all / 2);
});
