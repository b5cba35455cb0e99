/** The live page replaces the text that came with it, and readers do not lose their position. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { compiled } from '../harness/compiled.ts';
import { needed, test } from '../harness/page.ts';
import { shifts } from '../harness/shifts.ts';
import { hold } from './hold.ts';

const EMBED = 'embed/paris-summit.html';
const text = '#app > .still';
const living = '.stage svg';

/** Opens the page without its data. Returns a function that lets the data arrive. */
async function waiting(page: Page): Promise<() => void> {
  const release = await hold(page, '**/timelines/*.json');
  await page.goto(needed(inject('site')));
  await page.locator(text).waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
  return release;
}

describe.each([1200, 360])('at %i px', (width) => {
  test.for(['', EMBED])('nothing moves: /%s', async (path, { observe }) => {
    const { page, complaints } = await observe({ path, width });
    await page.locator(living).waitFor();
    await page.locator(text).waitFor({ state: 'detached' });
    expect(await shifts(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('nothing moves, even long after the text was shown', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const release = await waiting(page);
    expect(await shifts(page)).toBe(0);
    release();
    await page.locator(living).waitFor();
    expect(await shifts(page)).toBe(0);
    await page.close();
  });

  test('a reader in the middle of an event stays there', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const release = await waiting(page);
    const { title, id } = compiled.events[7]!;
    const item = page.locator('.still .events > li').nth(7);
    await item.evaluate((element) => {
      scrollTo({ top: scrollY + element.getBoundingClientRect().top + 20, behavior: 'instant' });
    });
    const top = await item.evaluate((element) => element.getBoundingClientRect().top);
    release();
    // The text moves below the chart first, and is then replaced by the list.
    await page.locator('#events').waitFor();
    const event = page.locator(`#event-${id}`);
    expect(await event.locator('h3').innerText()).toBe(title);
    const now = await event.evaluate((element) => element.getBoundingClientRect().top);
    // A page scrolls by whole px.
    expect(Math.abs(now - top)).toBeLessThanOrEqual(1);
    expect(await shifts(page)).toBe(0);
    await page.close();
  });
});

test('focus goes to the list of events', async ({ browser }) => {
  const page = await browser.newPage();
  await page.clock.install();
  const release = await waiting(page);
  // The message that loading takes long has the only button.
  await page.clock.fastForward(20_000);
  await page.locator('#app').getByRole('button', { name: 'Try again' }).focus();
  release();
  await page.locator(living).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe('events-heading');
  await page.close();
});

test.for(['', EMBED])(
  'what cannot be mounted leaves the text, under a line: /%s',
  async (path, { browser }) => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'title', {
        get: () => 'A title',
        set() {
          throw new Error('broken on purpose');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${needed(inject('site'))}${path}`);
    const line = page.locator('#app > [role="alert"]');
    await line.waitFor();
    expect(await line.count()).toBe(1);
    expect(await line.innerText()).toContain('The interactive chart could not start.');
    expect(await line.getByRole('link').getAttribute('href')).toContain('broken%20on%20purpose');
    expect(await page.locator(`${text} .events > li`).count()).toBe(compiled.events.length);
    expect(await page.locator(`${text} .events > li`).first().isVisible()).toBe(true);
    expect(await page.locator(living).filter({ visible: true }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  },
);
