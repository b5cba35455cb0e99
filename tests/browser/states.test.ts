/** Whatever state the page is in, readers’ tools can work with it. */
import { expect, inject } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { needed, test } from './page.ts';
import { STATES, enter } from './states.ts';

const WIDTHS = [1200, 700, 360];
const THEMES = ['light', 'dark'] as const;

test('axe finds no fault in any state', { timeout: 240_000 }, async ({ observe }) => {
  const { page } = await observe({ path: 'favicon.svg' });
  for (const state of STATES) {
    await enter(page, needed(inject('site')), state);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        const faults = await accessibilityFaults(page);
        expect.soft(faults, `${state.name}, ${width} px, ${theme}`).toEqual([]);
      }
    }
  }
});
