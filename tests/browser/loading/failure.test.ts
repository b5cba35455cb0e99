/** What a reader sees when something does not arrive: never a blank page. */
import { expect, inject } from 'vitest';
import { giveSign, needed, test } from '../harness/page.ts';

test('a timeline that does not arrive is said, in words', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/timelines/*.json', (route) => route.abort());
  await page.goto(needed(inject('site')));
  const text = page.locator('body');
  await expect.poll(() => text.innerText()).toMatch(/could not be/);
  await page.close();
});

test('a part that does not arrive is said where the reader is', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(needed(inject('site')));
  await page.locator('.stage svg').waitFor();
  await giveSign(page);
  // Signs of the legend and fonts are on their way, too.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const lines = page.getByRole('alert').filter({ hasText: 'This part of the page' });
  // The message about a dialog replaces the one before.
  const presses = [
    ['Filter', 1],
    ['Filter', 0],
    ['Share', 1],
    ['Save as PNG', 1],
    ['Data', 1],
    ['Data', 1],
    ['Keyboard shortcuts', 1],
    ['Keyboard shortcuts', 1],
    ['Play', 2],
  ] as const;
  for (const [name, said] of presses) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect.poll(() => lines.count(), { message: name }).toBe(said);
    if (said > 0) await expect.poll(() => lines.evaluateAll(inView), { message: name }).toBe(true);
  }
  expect(broken).toEqual([]);
  await page.close();
});

test('a part that did not arrive comes when it is asked for again', async ({ browser }) => {
  const page = await browser.newPage();
  let asked = 0;
  await page.route(/ShortcutsDialog-.*\.js/, (route) =>
    ++asked === 1 ? route.abort() : route.continue(),
  );
  await page.goto(needed(inject('site')));
  await page.locator('.stage svg').waitFor();
  await giveSign(page);
  const keys = page.getByRole('button', { name: 'Keyboard shortcuts', exact: true });
  await keys.click();
  await page.getByRole('alert').filter({ hasText: 'This part of the page' }).waitFor();
  await keys.click();
  await page.getByRole('dialog').waitFor();
  expect(asked).toBe(2);
  await page.close();
});

const inView = (lines: readonly Element[]): boolean =>
  lines.some((line) => {
    const { top, bottom } = line.getBoundingClientRect();
    // A page scrolls by whole px.
    return top > -1 && bottom < innerHeight + 1;
  });
