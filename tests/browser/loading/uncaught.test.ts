/** What a reader is told when something fails after the start that no part of the page catches. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { ENGLISH } from '../../../src/words/english.ts';
import { ENGLISH_BELOW } from '../../../src/words/english/below.ts';
import { needed, test } from '../harness/page.ts';

const LINE = ENGLISH.failure.uncaught;
const EMBED = 'embed/paris-summit.html';

const lines = (page: Page) => page.getByRole('alert').filter({ hasText: LINE });

/** An event opens, but the page cannot go to it. */
async function openEvent(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document.getElementById('reader'), 'focus', { value: undefined });
  });
  await page.locator('.stage button[tabindex="0"]').press('Enter');
}

const isInView = (line: Element): boolean => {
  const { top, bottom } = line.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Once all that has failed by now has been heard. */
const heard = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));

test.for(['', EMBED])(
  'a failed press is said once, with what still works and whom to tell: /%s',
  async (path, { observe }) => {
    const { page, complaints } = await observe({ path });
    await openEvent(page);
    await lines(page).waitFor();
    await openEvent(page);
    const failed = expect.stringMatching(/^page error: .*focus is not a function/);
    await expect.poll(() => complaints).toEqual([failed, failed]);
    await heard(page);
    expect(await page.getByRole('alert').count()).toBe(1);
    const line = lines(page);
    await expect.poll(() => line.evaluate(isInView)).toBe(true);
    const mail = new URL((await line.getByRole('link').getAttribute('href')) ?? '');
    expect(mail.protocol + mail.pathname).toBe('mailto:editor@example.org');
    expect(mail.searchParams.get('body')).toContain(page.url().replace(/#.*/, ''));
    expect(mail.searchParams.get('body')).toContain('focus is not a function');
    // All else goes on.
    expect(await page.locator('#reader h2').innerText()).not.toBe('');
    await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('from=');
    await line.getByRole('button', { name: 'Try again' }).click();
    await lines(page).waitFor({ state: 'detached' });
  },
);

test('a promise that nothing waits for is said, too', async ({ observe }) => {
  const { page, complaints } = await observe();
  await page.route(/ShortcutsDialog-.*\.js/, async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()}\nPromise.reject(new RangeError('late'));`;
    await route.fulfill({ response, body });
  });
  await page.getByRole('button', { name: ENGLISH_BELOW.page.shortcuts, exact: true }).click();
  await lines(page).waitFor();
  await page.getByRole('dialog').waitFor();
  await expect.poll(() => complaints).toEqual(['page error: late']);
});

test('errors in other scripts are not shown', async ({ observe }) => {
  const { page, complaints } = await observe();
  const fails = (name: string): string =>
    `setTimeout(() => { throw new Error('${name}') }); void Promise.reject(new Error('${name}'));`;
  // A host's own script beside ours, a browser's extension, and what has no file.
  const others = [
    `${needed(inject('site'))}statistics.js`,
    'chrome-extension://abc/content.js',
    '',
  ];
  for (const [i, file] of others.entries())
    await page.evaluate(`${fails(`of others, ${i}`)}\n//# sourceURL=${file}`);
  await expect.poll(() => complaints).toHaveLength(2 * others.length);
  await heard(page);
  expect(complaints.filter((each) => !each.includes('of others'))).toEqual([]);
  expect(await page.getByRole('alert').count()).toBe(0);
  // Ours still is.
  await openEvent(page);
  await lines(page).waitFor();
});
