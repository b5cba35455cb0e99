/** What of a page is lost when its text has other measures than ours. */
import type { Page } from 'playwright-core';

/** The spacing that a reader may set, and nothing may be lost by it: WCAG 1.4.12. */
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
 * Texts beyond the sides of the page, cut by what holds them, or over another text, a line each;
 * and boxes that scroll sideways. In an open dialog, what is under it does not count.
 */
export const losses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1.5;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const name = (node: Node): string => `“${(node.textContent ?? '').trim().slice(0, 40)}”`;
    /** The chart has tests of its own, and the matrix names what stands whole below it. */
    const isLeftOut = (element: Element): boolean =>
      element.closest('.stage, .visually-hidden, [aria-hidden="true"], option') !== null ||
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
      // What a button says may come out of its frame: nothing clips it.
      if (element.matches('button, summary, th, td, kbd') && wide)
        lost.push(`${name(element)} is wider than its ${element.tagName}`);
    }
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // A line's box is higher than its letters: neighbours may share a third of it.
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
