/** A long file of somebody's own: the page stays alive while it is read, and one can stop it. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityFaults } from '../harness/axe.ts';
import { compiled } from '../harness/compiled.ts';
import { test } from '../harness/page.ts';
import { drop, longTable, OWN, untilOwn } from './own-file.ts';

const titleOf = (page: Page): Promise<string> => page.locator('h1').innerText();

const READER = /\/assets\/opening-thread-[^/]*\.js$/;
/** The threads that read. The page may have another one, which paints. */
const readersOf = (page: Page): string[] =>
  page
    .workers()
    .map((thread) => thread.url())
    .filter((url) => READER.test(url));

/** What keeps a browser from giving a page a thread. */
const FORBIDDEN: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'its browser has none': (page) =>
    page.evaluate(() => void Reflect.deleteProperty(globalThis, 'Worker')),
  'its browser refuses one': (page) =>
    page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('Refused', 'SecurityError');
      };
      Object.assign(globalThis, { Worker: refuse });
    }),
  'its script does not come': (page) =>
    page.route(/opening-thread-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' })),
};

test('a file is read in a thread, which ends with it', async ({ visit }) => {
  const page = await visit({});
  const begun: string[] = [];
  page.on('worker', (thread) => READER.test(thread.url()) && begun.push(thread.url()));
  await drop(page, [['The bridge.csv', OWN]]);
  await untilOwn(page, 'The bridge.csv');
  expect(begun).toHaveLength(1);
  await expect.poll(() => readersOf(page)).toEqual([]);
});

describe('on the page itself', () => {
  test.for(Object.keys(FORBIDDEN))('%s', async (what, { observe }) => {
    const { page } = await observe({});
    await FORBIDDEN[what]!(page);
    await drop(page, [['The bridge.csv', OWN]]);
    await untilOwn(page, 'The bridge.csv');
    await expect.poll(() => titleOf(page)).toBe('The bridge');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as seeds' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-bridge.zip');
  });

  test('it can be stopped, too', async ({ observe }) => {
    const { page } = await observe({});
    await FORBIDDEN['its browser has none']!(page);
    await stopReading(page);
  });
});

test('a long one says how far it is, and can be stopped', async ({ visit }) => {
  const page = await visit({});
  await stopReading(page);
  await expect.poll(() => readersOf(page)).toEqual([]);
});

test.for(['light', 'dark'] as const)(
  'what is being done is told on a phone, in %s',
  async (theme, { visit }) => {
    const page = await visit({ theme, width: 360, height: 740 });
    // A script that does not come holds everything where it is.
    await page.route(/opening-thread-[^/]*\.js$/, () => undefined);
    await drop(page, [['The bridge.csv', OWN]]);
    const stop = page.getByRole('button', { name: 'Stop', exact: true });
    await stop.waitFor();
    expect(await page.locator('.reading p').innerText()).toMatch(/^Reading .*The bridge\.csv/);
    const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth);
    expect(spare).toBeGreaterThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await stop.click();
    await untilPublished(page, stop);
  },
);

test('the next file ends the reading of the one before', async ({ visit }) => {
  const page = await visit({});
  await drop(page, [['Long.csv', longTable(100_000)]]);
  await page.getByText(/^Events read: \d/).waitFor();
  await drop(page, [['The bridge.csv', OWN]]);
  await untilOwn(page, 'The bridge.csv');
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'detached' });
  await expect.poll(() => readersOf(page)).toEqual([]);
  expect(await titleOf(page)).toBe('The bridge');
});

async function stopReading(page: Page): Promise<void> {
  await drop(page, [['Long.csv', longTable(100_000)]]);
  await page.getByText(/^Events read: [\d,]+$/).waitFor();
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  await stop.click();
  await untilPublished(page, stop);
}

async function untilPublished(page: Page, stop: Locator): Promise<void> {
  await stop.waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { name: /^Your own file/ }).count()).toBe(0);
  expect(await titleOf(page)).toBe(compiled.title);
}
