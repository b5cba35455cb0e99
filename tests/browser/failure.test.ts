/** What a reader sees when something does not arrive: never a blank page. */
import { expect, inject } from 'vitest';
import { needed, test } from './page.ts';

test('a timeline that does not arrive is said, in words', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/timelines/*.json', (route) => route.abort());
  await page.goto(needed(inject('site')));
  const text = page.locator('body');
  await expect.poll(() => text.innerText()).toMatch(/could not be/);
  await page.close();
});
