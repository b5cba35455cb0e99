/** No two buttons have one name, in any state of the page and of an embed, in rows and in a column. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { needed, test } from './harness/page.ts';
import { STATES, enter } from './harness/states.ts';

/**
 * Names that several visible buttons have. Those outside an open dialog cannot be reached. The list
 * names an event as the reader's button to the next one does: both open it.
 */
const shared = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const open = document.querySelector('dialog[open]') ?? document;
    const names = [...open.querySelectorAll('button:not(#events button)')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => (each.ariaLabel ?? each.textContent ?? '').trim().replaceAll(/\s+/g, ' '));
    return [...new Set(names.filter((name, k) => names.indexOf(name) < k))];
  });

test(
  'in every state each button has a name of its own',
  { timeout: 600_000 },
  async ({ observe }) => {
    const { page } = await observe({ path: 'favicon.svg' });
    for (const state of STATES) {
      await enter(page, needed(inject('site')), state);
      for (const width of [1200, 620, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await shared(page), `${state.name}, ${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1200, height: 900 });
    }
  },
);

test('two buttons with one name are seen', async ({ visit }) => {
  const page = await visit();
  await page.evaluate(() => {
    const button = document.querySelector('.stage button')!;
    button.after(button.cloneNode(true));
  });
  expect(await shared(page)).toHaveLength(1);
});
