/** Whether the texts of a page have the room that they need. */
import type { Page } from 'playwright-core';

/** Texts that are too wide for their element, and so cut off or scrolled. Runs in the page. */
export const readCutTexts = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, dt, dd, label, summary, th')]
    // The matrix shortens titles that are complete below it.
    .filter(
      (each) =>
        !each.closest('[aria-hidden]') && each.offsetParent !== null && each.clientWidth > 1,
    )
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .map((each) => `${each.tagName} ${each.textContent.trim().slice(0, 40)}`);

export const cutTexts = (page: Page): Promise<string[]> => page.evaluate(readCutTexts);
