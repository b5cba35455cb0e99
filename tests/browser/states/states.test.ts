/**
 * Every state of the page is without faults. axe looks at each at one size, by turns, and at all
 * sizes in states.deep.ts.
 */
import { expect } from 'vitest';
import { test } from '../harness/page.ts';
import { sharedNames } from '../harness/shared-names.ts';
import { SIZES, testStates } from './state-faults.ts';

testStates((state, size) => state % SIZES.length === size);

test('two buttons with one name are seen', async ({ visit }) => {
  const page = await visit();
  expect(await sharedNames(page)).toEqual([]);
  await page.evaluate(() => {
    const button = document.querySelector('.stage button')!;
    button.after(button.cloneNode(true));
  });
  expect(await sharedNames(page)).toHaveLength(1);
});
