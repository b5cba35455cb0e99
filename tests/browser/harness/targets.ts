/** Whether everything that can be pressed is large enough for a finger or a mouse. */
import type { Page } from 'playwright-core';

/**
 * What is less than `least` px wide or high, a line each. Not among them:
 *
 * - links within a sentence (WCAG 2.5.8, “Inline”);
 * - what is pressed in the chart, whose places are its data (see `crowded`);
 * - the matrix, whose columns choose what the list’s titles choose (“Equivalent”).
 */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((px) => {
    const all = 'a[href], button, summary, input, select, textarea, [role="slider"]';
    const open = document.querySelector('dialog[open]') ?? document;
    return (
      [...open.querySelectorAll<HTMLElement>(all)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .filter((each) => !each.closest('.stage'))
        .map((each) => each.closest('label') ?? each)
        .filter((each) => {
          const isAlone = each.parentElement?.textContent.trim() === each.textContent.trim();
          return each.tagName !== 'A' || isAlone || getComputedStyle(each).display !== 'inline';
        })
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        // A tenth of a pixel is rounding.
        .filter(({ box }) => Math.min(box.width, box.height) < px - 0.1)
        .map(({ each, box: { width, height } }) => {
          const name = each.ariaLabel ?? each.textContent.trim().slice(0, 40);
          return `${each.tagName} “${name}” is ${width.toFixed(1)} × ${height.toFixed(1)}`;
        })
    );
  }, least);

/**
 * What of the chart has no square of its own to be pressed, a line each: a count 24 × 24 px, as WCAG
 * 2.5.8 asks, an event 20 × 20. Rows are nearer together than 24 px, and buttons lie over their
 * neighbours’ edges, so that the circles of 24 px that its exception “Spacing” draws around small
 * targets meet. Others of its exceptions hold: the places are the data (“Essential”), and the list’s
 * titles, which are large enough, choose the same events (“Equivalent”). By that a bar without its
 * label, as thin as it is drawn, may go without a square.
 */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [COUNT, EVENT, STEP] = [24, 20, 2];
    /** The rounded corners do not belong to the button. */
    const CORNER = 1;
    const stage = document.querySelector('.stage');
    if (!stage) return [];
    const own = (button: Element, x: number, y: number, size: number): boolean =>
      [CORNER, size / 2, size - CORNER].every((dx) =>
        [CORNER, size / 2, size - CORNER].every(
          (dy) => document.elementFromPoint(x + dx, y + dy) === button,
        ),
      );
    return [...stage.querySelectorAll<HTMLElement>('button')]
      .filter((button) => {
        const { event } = button.dataset;
        return !event || stage.querySelector(`[data-part="label"][data-event="${event}"]`);
      })
      .filter((button) => {
        // A column may be higher than the window.
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const edges = stage.getBoundingClientRect();
        const size = button.dataset.event ? EVENT : COUNT;
        const box = button.getBoundingClientRect();
        const right = Math.min(box.right, edges.right) - size;
        const bottom = Math.min(box.bottom, edges.bottom, innerHeight) - size;
        for (let y = Math.max(box.top, edges.top); y <= bottom + 0.1; y += STEP)
          for (let x = Math.max(box.left, edges.left); x <= right + 0.1; x += STEP)
            if (own(button, x, y, size)) return false;
        return true;
      })
      .map((button) => {
        const { width, height, x, y } = button.getBoundingClientRect();
        return `“${button.textContent.trim().slice(0, 60)}” ${width} × ${height} at ${x}, ${y}`;
      });
  });
