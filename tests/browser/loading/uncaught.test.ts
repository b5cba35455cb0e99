/** What readers are told if something fails after the start that no part of the page catches. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { needed, test } from '../harness/page.ts';

const LINE = 'Something on this page has failed.';
const EMBED = 'embed/paris-summit.html';

const lines = (page: Page) => page.getByRole('alert').filter({ hasText: LINE });

/** Opens an event, but the page cannot move to it. */
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

/** Resolves once every failure so far has been reported. */
const heard = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));

test.for(['', EMBED])(
  'a failed press is said once, with what still works and whom to tell: /%s',
  async (path, { observe }) => {
    const { page, complaints } = await observe({ path });
    await openEvent(page);
    await lines(page).waitFor();
    await openEvent(page);
    await heard(page);
    expect(complaints).toEqual(
      Array(2).fill(expect.stringMatching(/^page error: .*focus is not a function/)),
    );
    expect(await page.getByRole('alert').count()).toBe(1);
    const line = lines(page);
    expect(await line.innerText()).toContain('Everything on it can still be read');
    expect(await line.evaluate(isInView)).toBe(true);
    const mail = new URL((await line.getByRole('link').getAttribute('href')) ?? '');
    expect(mail.protocol + mail.pathname).toBe('mailto:editor@example.org');
    expect(mail.searchParams.get('body')).toContain(page.url().replace(/#.*/, ''));
    expect(mail.searchParams.get('body')).toContain('focus is not a function');
    // Everything else goes on.
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
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await lines(page).waitFor();
  await page.getByRole('dialog').waitFor();
  expect(complaints).toEqual(['page error: late']);
});

test('what fails in others’ scripts is not said', async ({ observe }) => {
  const { page, complaints } = await observe({ path: 'nothing.html' });
  const site = needed(inject('site'));
  const fails = (name: string): string =>
    `setTimeout(() => { throw new Error('${name}') }); void Promise.reject(new Error('${name}'));`;
  const later = `const looking = setInterval(() => {
    if (!document.querySelector('.stage svg')) return;
    clearInterval(looking);
    ${fails('statistics')}
    document.documentElement.dataset.statistics = 'failed';
  });`;
  await page.route('**/statistics.js', (route) =>
    route.fulfill({ body: later, contentType: 'text/javascript' }),
  );
  // A script of the host, beside ours.
  await page.route(site, async (route) => {
    const response = await route.fetch();
    const script = '<script src="statistics.js" defer></script></head>';
    await route.fulfill({ response, body: (await response.text()).replace('</head>', script) });
  });
  await page.goto(site);
  await page.locator('html[data-statistics="failed"]').waitFor();
  // A browser extension, a bookmarklet, and something that is not an error.
  const extension = `${fails('extension')}\n//# sourceURL=chrome-extension://abc/content.js`;
  await page.evaluate(extension);
  await page.evaluate(fails('bookmarklet'));
  await page.evaluate(() => {
    setTimeout(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- others' scripts do.
      throw 'a text';
    });
    void Promise.reject(new Error('x')).catch(() => undefined);
  });
  await heard(page);
  const errors = complaints.filter((each) => each.startsWith('page error')).toSorted();
  expect(errors.filter((each) => /statistics|extension|bookmarklet/.test(each))).toHaveLength(6);
  expect(await page.getByRole('alert').count()).toBe(0);
  // Our own errors are still reported.
  await openEvent(page);
  await lines(page).waitFor();
});
