/**
 * Dialogs that follow each other at once. A browser says that a dialog has closed in a task of its
 * own, and a busy one takes the reader's next keys first.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './harness/page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Closes the open dialog and presses this button before the browser says that it has closed. */
async function closeAndPress(page: Page, name: string): Promise<void> {
  const next = await button(page, name).elementHandle();
  await page.evaluate(async (pressed) => {
    const dialog = document.querySelector('dialog')!;
    const said = new Promise((resolve) => dialog.addEventListener('close', resolve));
    dialog.close();
    // What the page does at once is done; the event is still to come.
    for (let k = 0; k < 20; k++) await Promise.resolve();
    (pressed as HTMLElement).focus();
    (pressed as HTMLElement).click();
    await Promise.race([said, new Promise((resolve) => setTimeout(resolve, 1000))]);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, next);
}

for (const first of ['Share', 'Save as PNG', 'Data'])
  for (const second of ['Share', 'Save as PNG', 'Data'])
    test(`${second} opens and stays, right after ${first} was closed`, async ({ visit }) => {
      const page = await visit();
      // Each has been loaded before, so that it opens at once.
      for (const name of new Set([first, second])) {
        await button(page, name).click();
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await button(page, name).evaluate((it) => it === document.activeElement)).toBe(true);
      }
      await button(page, first).click();
      await page.getByRole('dialog').waitFor();
      await closeAndPress(page, second);
      expect(await page.getByRole('dialog').count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await button(page, second).evaluate((it) => it === document.activeElement)).toBe(true);
    });
