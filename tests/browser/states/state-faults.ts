/**
 * In every state of the page: nothing is lost for assistive technology, fingers, and large or
 * spaced text, and no two buttons have one name.
 */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { accessibilityFaults } from '../harness/axe.ts';
import { overlaps, textsOf } from '../harness/legibility.ts';
import { needed, test } from '../harness/page.ts';
import { losses, spaceText } from '../harness/reflow.ts';
import { sharedNames } from '../harness/shared-names.ts';
import { atRest, resize } from '../harness/rest.ts';
import { STATES, enter } from './states.ts';
import { PATIENCE } from '../../patience.ts';
import { crowded, smallTargets } from '../harness/targets.ts';

/** The minimum size of a target for a mouse, and for a finger, in px. */
const [MOUSE, FINGER] = [24, 44];
/** A desktop, a tablet, a phone; and 1280 × 1024 at 400 % (WCAG 1.4.10). */
export const SIZES = [
  { width: 1200, height: 900, pointer: 'mouse' },
  { width: 700, height: 900, pointer: 'mouse' },
  { width: 360, height: 780, pointer: 'finger' },
] as const;
const ENLARGED = { width: 320, height: 256 };

/** Dark, only the colours may be wrong. */
const RULES = { light: 'all', dark: 'colours' } as const;

async function faults(
  page: Page,
  pointer: 'mouse' | 'finger',
  themes: readonly (keyof typeof RULES)[],
): Promise<string[]> {
  const found = await smallTargets(page, pointer === 'finger' ? FINGER : MOUSE);
  found.push(...(await sharedNames(page)).map((name) => `shared: ${name}`));
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const said = await accessibilityFaults(page, RULES[colorScheme]);
    found.push(...said.map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Waits until the chart, if there is one, has come to rest. */
async function untilRest(page: Page): Promise<void> {
  if ((await page.locator('.pane').count()) > 0) await atRest(page);
}

/** What is lost once the page has come to rest: after a change of its size, some of it follows late. */
async function lossesAtRest(page: Page): Promise<string[]> {
  await untilRest(page);
  const end = Date.now() + PATIENCE;
  let lost = await losses(page);
  while (lost.length > 0 && Date.now() < end) {
    await page.waitForTimeout(200);
    lost = await losses(page);
  }
  return lost;
}

/** @param isChosen whether axe looks at the state with this number at the size with this number */
export function testStates(isChosen: (state: number, size: number) => boolean): void {
  test('no state has a fault', { timeout: 900_000 }, async ({ observe }) => {
    const { page } = await observe({ path: 'favicon.svg' });
    const session = await page.context().newCDPSession(page);
    const touch = (enabled: boolean) =>
      session.send('Emulation.setTouchEmulationEnabled', { enabled });
    for (const [i, state] of STATES.entries()) {
      await enter(page, needed(inject('site')), state);
      for (const [k, { width, height, pointer }] of SIZES.entries()) {
        await touch(pointer === 'finger');
        await resize(page, { width, height });
        await untilRest(page);
        const where = `${state.name}, ${width} px`;
        // Colours do not depend on the width, so each state is dark at one of them, by turns.
        const themes = i % SIZES.length === k ? (['light', 'dark'] as const) : (['light'] as const);
        const looked = isChosen(i, k) ? themes : [];
        expect.soft(await faults(page, pointer, looked), where).toEqual([]);
        if (state.name === 'home') expect.soft(await crowded(page), where).toEqual([]);
      }
      await resize(page, ENLARGED);
      expect.soft(await lossesAtRest(page), `${state.name}, enlarged`).toEqual([]);
      await spaceText(page);
      expect.soft(await lossesAtRest(page), `${state.name}, enlarged and spaced`).toEqual([]);
      await resize(page, SIZES[0]);
      await touch(false);
      expect.soft(await lossesAtRest(page), `${state.name}, spaced`).toEqual([]);
      if (state.name === 'home')
        expect.soft(overlaps((await textsOf(page)).texts), 'labels, spaced').toEqual([]);
    }
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(false);
  });
}
