/** A file of somebody's own, in place of the published timeline, in the browser alone. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { accessibilityFaults } from '../harness/axe.ts';
import { compiled } from '../harness/compiled.ts';
import { drop, dropped, OWN, untilOwn } from './own-file.ts';
import { needed, test } from '../harness/page.ts';

const titleOf = (page: Page): Promise<string> => page.locator('h1').innerText();
const untilPublished = (page: Page): Promise<unknown> =>
  expect.poll(() => titleOf(page)).toBe(compiled.title);

test('a table that is dropped is drawn, and nothing is sent', async ({ observe }) => {
  const { page, loaded, complaints } = await observe({ path: '#event=summit' });
  await page.evaluate(() => {
    const send = () => Promise.reject(new Error('sent'));
    Object.assign(globalThis, { fetch: send, XMLHttpRequest: null, WebSocket: null });
    Navigator.prototype.sendBeacon = () => false;
  });
  const before = loaded.length;
  await drop(page, [['The bridge.csv', OWN]]);
  await untilOwn(page, 'The bridge.csv');
  expect(await titleOf(page)).toBe('The bridge');
  await page.locator('#events h3').first().waitFor();
  expect(await page.locator('#events h3').allInnerTexts()).toEqual([
    'Draft – not published: The bridge closes',
    'Draft – not published: It opens again',
  ]);
  // Only scripts of the site itself have come, and its icon, which comes when it likes.
  const origin = new URL(needed(inject('site'))).origin;
  for (const address of loaded.slice(before).filter((each) => !each.endsWith('/favicon.svg')))
    expect(address).toMatch(new RegExp(`^${origin}/assets/[^/]+\\.js$`));
  expect(complaints).toEqual([]);
});

describe('the address leads to the published timeline', () => {
  test('and so does the way back, by one press', async ({ visit }) => {
    const page = await visit({ path: '#event=summit' });
    await drop(page, [['The bridge.csv', OWN]]);
    await untilOwn(page, 'The bridge.csv');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    // Nothing that is done with one's own file is written into it.
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.locator('#events h3').first().click();
    expect(await page.getByRole('button', { name: 'Share', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the published timeline' }).click();
    await untilPublished(page);
    expect(await page.evaluate(() => location.hash)).toBe('#event=summit');
    await page.locator('#reader .event').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.getByText('Only you see it').count()).toBe(0);
  });

  test('a reload leads to it, too', async ({ visit }) => {
    const page = await visit({});
    await drop(page, [['The bridge.csv', OWN]]);
    await untilOwn(page, 'The bridge.csv');
    await page.reload();
    await untilPublished(page);
  });

  test('after a second file as after the first', async ({ visit }) => {
    const page = await visit({});
    await drop(page, [['The bridge.csv', OWN]]);
    await untilOwn(page, 'The bridge.csv');
    await drop(page, [['Other.csv', OWN]]);
    await untilOwn(page, 'Other.csv');
    await page.goBack();
    await untilPublished(page);
  });
});

test('a file is chosen with the keyboard, and what is shown is said', async ({ visit }) => {
  const page = await visit({});
  await page.getByRole('button', { name: 'Data', exact: true }).press('Enter');
  const choose = page.getByRole('button', { name: 'Choose a file' });
  const asked = page.waitForEvent('filechooser');
  // A press that follows directly might come before the browser has been told to report it.
  await choose.focus();
  await page.keyboard.press('Enter');
  await (await asked).setFiles('public/timelines/paris-summit.json');
  await untilOwn(page, 'paris-summit.json');
  // What has the focus is read out.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Your own file: ',
  );
  expect(await titleOf(page)).toBe(compiled.title);
});

test('what is wrong is reported with its place, over the timeline that stays', async ({
  visit,
}) => {
  const page = await visit({ width: 360, height: 740 });
  await drop(page, [['bad.csv', `${OWN}2026-02-31,Never,Traffic\n`]]);
  const dialog = page.getByRole('dialog', { name: /^Not drawn/ });
  await dialog.getByText('bad.csv: row 4, column date').waitFor();
  expect(await dialog.getByText('import-date').count()).toBe(1);
  const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth);
  expect(spare).toBeGreaterThanOrEqual(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await titleOf(page)).toBe(compiled.title);
});

test('a file that is refused leaves focus where it was', async ({ visit }) => {
  const page = await visit({});
  const data = page.getByRole('button', { name: 'Data', exact: true });
  await data.press('Enter');
  const choose = page.getByRole('button', { name: 'Choose a file' });
  const asked = page.waitForEvent('filechooser');
  await choose.focus();
  await page.keyboard.press('Enter');
  const bad = {
    name: 'bad.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${OWN}2026-02-31,No,X`),
  };
  await (await asked).setFiles(bad);
  const dialog = page.getByRole('dialog', { name: /^Not drawn/ });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await data.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('two tables at once are refused, also while a dialog is open', async ({ visit }) => {
  const page = await visit({});
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('dialog', { name: 'Download data' }).waitFor();
  await drop(page, [
    ['a.csv', OWN],
    ['b.csv', OWN],
  ]);
  const refused = page.getByRole('dialog', { name: /^Not drawn/ });
  await refused.getByText('These are 2 files, but not the files of one seed.').waitFor();
  expect(await titleOf(page)).toBe(compiled.title);
});

test('texts stay texts, and no image of others is loaded', async ({ visit }) => {
  const page = await visit({});
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const json = structuredClone(compiled) as unknown as { title: string; events: object[] };
  json.title = evil;
  const media = [
    { src: 'https://example.org/a.png', width: 9, height: 9, alt: evil, credit: evil },
  ];
  json.events = json.events.map((event) => ({ ...event, title: evil, label: evil, media }));
  await drop(page, [[`${evil.slice(0, 28)}.json`, JSON.stringify(json)]]);
  await expect.poll(() => titleOf(page)).toBe(evil);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('#app script').count()).toBe(0);
});

test('the seed that was made of it is downloaded, and opens again', async ({ visit }) => {
  const page = await visit({});
  await drop(page, [['The bridge.csv', OWN]]);
  await untilOwn(page, 'The bridge.csv');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as seeds' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('the-bridge.zip');
  await page.getByText('Downloaded: the-bridge.zip.').waitFor();
  await drop(page, [['the-bridge.zip', await readFile(await download.path())]]);
  await untilOwn(page, 'the-bridge.zip');
  expect(await titleOf(page)).toBe('The bridge');
});

describe('anybody can use it', () => {
  test.for(['light', 'dark'] as const)('%s, on a phone', async (theme, { visit }) => {
    const page = await visit({ theme, width: 360, height: 740, touch: true });
    await drop(page, [['The bridge.csv', OWN]]);
    await untilOwn(page, 'The bridge.csv');
    await page.getByText('How it was read').click();
    await page.getByText('It was read as a table.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('an embed takes no file', async ({ visit }) => {
  const page = await visit({ path: 'embed/paris-summit.html' });
  expect(await dropped(page, [['The bridge.csv', OWN]])).toBe(false);
});
