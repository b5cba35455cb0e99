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

const NAMES = ['Share', 'Save as PNG', 'Data'];

const opened = (page: Page) => page.getByRole('dialog');

async function closeByKey(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await opened(page).waitFor({ state: 'detached' });
  expect(await button(page, name).evaluate((it) => it === document.activeElement)).toBe(true);
}

test.for(NAMES)(
  'any dialog opens and stays, right after %s was closed',
  async (first, { visit }) => {
    const page = await visit();
    // Each has been loaded before, so that it opens at once.
    for (const name of NAMES) {
      await button(page, name).click();
      await opened(page).waitFor();
      await closeByKey(page, name);
    }
    for (const second of NAMES) {
      await button(page, first).click();
      await opened(page).waitFor();
      await closeAndPress(page, second);
      expect(await opened(page).count(), second).toBe(1);
      const isInside = () => document.activeElement?.closest('dialog') !== null;
      expect(await page.evaluate(isInside), second).toBe(true);
      await closeByKey(page, second);
    }
  },
);
