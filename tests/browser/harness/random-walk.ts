/**
 * A walk of random keys: focus is always on something visible, and nothing complains. `SEED` sets
 * its path.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { test } from './page.ts';

const SEED = Number(process.env.SEED ?? 20_260_106);
/** The number of times that axe checks the page on the way. */
const LOOKS = 3;

/** The keys that a reader presses, and how often compared with the others. */
const PRESSED: readonly (readonly [key: string, weight: number])[] = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => [key, 6] as const),
  ...['Tab', 'Shift+Tab', '+', '-'].map((key) => [key, 6] as const),
  ...['Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'].map((key) => [key, 3] as const),
  ...['0', '?', ' ', 'z', 'm', 'w', 'Backspace'].map((key) => [key, 1] as const),
];
const ALL = PRESSED.flatMap(([key, weight]) => Array.from({ length: weight }, () => key));

/** Numbers from 0 to 1, the same on every machine. Source: mulberry32, T. Ettinger (2017). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Focused {
  readonly on: string;
  /** Null if focus is on something visible; otherwise what is wrong. */
  readonly fault: string | null;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    const on = activeElement?.outerHTML.slice(0, 150) ?? 'nothing';
    // The browser's own controls come before the first stop of the page and after the last.
    if (!document.hasFocus()) return { on, fault: null };
    if (!activeElement || activeElement === body) return { on, fault: 'focus is on the body' };
    if (!activeElement.isConnected) return { on, fault: 'focus is on what has left the page' };
    const seen = activeElement.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const { width, height } = activeElement.getBoundingClientRect();
    const hidden = activeElement.closest('[aria-hidden="true"], [inert]') !== null;
    const isSeen = seen && !hidden && width > 0 && height > 0;
    return { on, fault: isSeen ? null : 'focus is hidden' };
  });

/** A test of a walk of this many keys. */
export const testWalk = (keys: number): void =>
  test(`a walk of ${keys} keys never loses focus`, { timeout: 3_600_000 }, async ({ visit }) => {
    const page = await visit();
    const next = numbers(SEED);
    await page.keyboard.press('Tab');
    const walked: string[] = [];
    let before = 'the page as it loaded';
    for (let k = 1; k <= keys; k++) {
      const key = ALL[Math.floor(next() * ALL.length)]!;
      walked.push(key);
      await page.keyboard.press(key);
      const { on, fault } = await focused(page);
      if (fault !== null)
        expect.fail(
          `${fault}: ${on}, after ${walked.slice(-12).join(' ')} (key ${k} of seed ${SEED}) from ${before}`,
        );
      before = on;
      if (k % Math.floor(keys / LOOKS) === 0) expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
