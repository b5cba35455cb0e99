/** Whether each button of a page can be told from the others by its name. */
import type { Page } from 'playwright-core';

/**
 * Names that several visible buttons have. Those outside an open dialog cannot be reached. The list
 * names an event as the reader's button to the next one does: both open it.
 */
export const sharedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const open = document.querySelector('dialog[open]') ?? document;
    const names = [...open.querySelectorAll('button:not(#events button)')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => (each.ariaLabel ?? each.textContent ?? '').trim().replaceAll(/\s+/g, ' '));
    return [...new Set(names.filter((name, k) => names.indexOf(name) < k))];
  });
