/** What a page loses when its text has other measures than ours. */
import type { Page } from 'playwright-core';

/** The text spacing that a reader may set without losing anything: WCAG 1.4.12. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });

/**
 * Texts beyond the sides of the page, cut off by their container, or over another text, one line
 * each; and boxes that scroll sideways. If a dialog is open, the page under it is ignored.
 */
export const losses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1.5;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const name = (node: Node): string => `“${(node.textContent ?? '').trim().slice(0, 40)}”`;
    /** What only screen readers meet, by whatever rule it is hidden. */
    const unseen = [...root.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).clipPath === 'inset(50%)',
    );
    /**
     * The chart has tests of its own, and the matrix shortens titles that are complete below it.
     */
    const isLeftOut = (element: Element): boolean =>
      element.closest('.stage, [aria-hidden="true"], option') !== null ||
      unseen.some((hidden) => hidden.contains(element)) ||
      element.closest('nav:not(:focus-within)')?.parentElement === document.querySelector('#app') ||
      !element.checkVisibility({ visibilityProperty: true });

    const lost: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) lost.push('The page scrolls sideways');
    const lines: { text: string; layer: Element | null; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement!;
      if (node.textContent!.trim() === '' || isLeftOut(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        if (box.left < -SLACK || box.right > innerWidth + SLACK)
          lost.push(`${name(node)} is beyond the page`);
        lines.push({ text: name(node), layer: element.closest('dialog, #reader'), box });
      }
    }
    for (const element of root.querySelectorAll('*')) {
      if (isLeftOut(element) || element.matches('textarea, input, select')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + SLACK;
      const high = element.scrollHeight > element.clientHeight + SLACK;
      if (overflowX !== 'visible' && wide) lost.push(`${element.tagName} is wider than it shows`);
      if (['hidden', 'clip'].includes(overflowY) && high) lost.push(`${name(element)} is cut`);
      // The text of a button may come out of its border: nothing clips it.
      if (element.matches('button, summary, th, td, kbd') && wide)
        lost.push(`${name(element)} is wider than its ${element.tagName}`);
    }
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // The box of a line is higher than its letters: neighbours may share a third of it.
        if (
          a.layer === b.layer &&
          across > SLACK &&
          down > Math.min(a.box.height, b.box.height) / 3
        )
          lost.push(`${a.text} is over ${b.text}`);
      }
    });
    return [...new Set(lost)];
  });
