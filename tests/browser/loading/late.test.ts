/** What the page loads first, and what it loads when the reader is about to use it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { compiled } from '../harness/compiled.ts';
import { needed, test } from '../harness/page.ts';
import { hold } from './hold.ts';
import { atRest } from '../harness/rest.ts';
import { shifts } from '../harness/shifts.ts';

const living = '.stage svg[data-part="chart"]';
const kept = '#app > main > .still';
const site = (): string => needed(inject('site'));

const SCRIPTS = [
  { width: 1200, hash: '', names: [/^index-/] },
  { width: 390, hash: '', names: [/^evened-time-/, /^index-/, /^other-charts-/] },
  { width: 1200, hash: '#scale=evened', names: [/^evened-time-/, /^index-/, /^other-charts-/] },
];

test.for(SCRIPTS)(
  'data are asked for while the script is on its way, and no script waits for another: $width px$hash',
  async ({ width, hash, names }, { browser }) => {
    const page = await browser.newPage({ viewport: { width, height: 720 } });
    const release = await hold(page, /\.js$/);
    const data = page.waitForRequest(/timelines\/.*\.json$/);
    const scripts: string[] = [];
    page.on('request', (request) => {
      const name = /[^/]+\.js$/.exec(request.url());
      if (name) scripts.push(name[0]);
    });
    await page.goto(`${site()}${hash}`, { waitUntil: 'commit' });
    expect(await page.locator(living).count()).toBe(0);
    await data;
    const areAsked = () => scripts.toSorted().map((name, i) => names[i]?.test(name));
    await expect.poll(areAsked).toEqual(names.map(() => true));
    const early = scripts.toSorted();
    release();
    await page.locator(living).waitFor();
    await page.waitForLoadState('networkidle');
    expect(scripts.toSorted()).toEqual(early);
    await page.close();
  },
);

test('the scripts that every first picture needs are compiled while they load, and no other', async () => {
  const folder = join(inject('built'), 'assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(folder, name), 'utf8')));
  const hinted = scripts.filter((_, i) => texts[i]!.startsWith('//# allFunctionsCalledOnLoad\n'));
  expect(hinted.map((name) => name.replace(/-.{8}\.js$/, '')).toSorted()).toEqual([
    'evened-time',
    'index',
    'other-charts',
    'start-archive',
  ]);
});

test('a phone that does not get the column has a chart to the right, and a line that says so', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('**/other-charts-*.js*', (route) => route.abort());
  await page.goto(site());
  await page.locator(living).waitFor();
  expect(await page.locator('.pane [role="alert"]').innerText()).toContain('could not be loaded');
  expect(await page.locator(living).getAttribute('data-scale')).toBeNull();
  expect(await page.locator('.stage button').count()).toBeGreaterThan(5);
  await page.close();
});

test.for([1200, 390])('the chart is laid out once at %i px', async (width, { browser }) => {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.addInitScript(() => {
    const sizes: string[] = [];
    Object.assign(window, { sizes });
    new MutationObserver((records) => {
      for (const { target, oldValue } of records)
        if ((target as Element).matches('[data-part="chart"]')) sizes.push(oldValue ?? '');
    }).observe(document, { subtree: true, attributeFilter: ['viewBox'], attributeOldValue: true });
  });
  await page.goto(site());
  await page.locator(living).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { sizes: string[] }).sizes)).toEqual([]);
  await page.close();
});

test('the chart waits for its styles', async ({ browser }) => {
  const page = await browser.newPage();
  const release = await hold(page, /\.css$/);
  const read = page.waitForResponse(/timelines\/.*\.json$/);
  await page.goto(site(), { waitUntil: 'commit' });
  await (await read).finished();
  // What was read could be shown by now.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await page.locator(living).count()).toBe(0);
  release();
  await page.locator(living).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await shifts(page)).toBe(0);
  await page.close();
});

test('the line with the number of events found moves nothing when it arrives', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const release = await hold(page, '**/Found-*.js');
  await page.goto(site());
  await page.locator(living).waitFor();
  await page.locator('#search').fill('summit');
  await expect.poll(() => page.url()).toContain('find=summit');
  await page.evaluate(async () => void (await document.fonts.ready));
  await atRest(page);
  const topOf = (): Promise<number> =>
    page.locator('.stage').evaluate((element) => element.getBoundingClientRect().top);
  const top = await topOf();
  release();
  await page.locator('main').getByRole('button', { name: 'Show all' }).waitFor();
  expect(await topOf()).toBe(top);
  await page.close();
});

describe('the text below the chart', () => {
  test('stands, whole, until there is a sign of use', async ({ observe }) => {
    const { page, loaded, complaints } = await observe({ untouched: true });
    const text = page.locator(kept);
    const titles = await text.locator('.events > li h3').allTextContents();
    expect(titles).toEqual(compiled.events.map(({ title }) => title));
    const words = (await text.textContent()) ?? '';
    for (const { quote } of compiled.events.flatMap(({ citations }) => citations))
      expect(words).toContain(quote);
    expect(loaded.filter((url) => /BelowChart|EventDetails/.test(url))).toEqual([]);
    await page.keyboard.press('Tab');
    await page.locator('#events').waitFor();
    await text.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test.for(['#find=summit', '#lang=fr', '#lit=' + compiled.documents[0]!.id])(
    'gives way at once to a list that says something else: /%s',
    async (path, { observe }) => {
      const { page, complaints } = await observe({ path, untouched: true });
      await page.locator('#events').waitFor();
      await page.locator(kept).waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
    },
  );

  test.for([1200, 360])(
    'is read on in the list that takes its place, at %i px',
    async (width, { browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const release = await hold(page, '**/BelowChart-*.js');
      await page.goto(site());
      await page.locator(kept).waitFor();
      await page.evaluate(async () => void (await document.fonts.ready));
      const { id, title } = compiled.events[7]!;
      const event = page.locator(`#event-${id}`);
      const topOf = (): Promise<number> =>
        event.evaluate((element) => element.getBoundingClientRect().top);
      await event.evaluate((element) => {
        scrollTo({ top: scrollY + element.getBoundingClientRect().top + 20, behavior: 'instant' });
      });
      // What is above it had only an estimated height until now.
      await atRest(page);
      const top = await topOf();
      expect(Math.abs(top + 20)).toBeLessThanOrEqual(1);
      release();
      await page.locator('#events').waitFor();
      expect(await event.locator('h3').innerText()).toBe(title);
      // A page scrolls by whole px.
      expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1);
      expect(await shifts(page)).toBe(0);
      await page.close();
    },
  );

  test('is reached by its skip link before the list has come', async ({ browser }) => {
    const page = await browser.newPage();
    const release = await hold(page, '**/BelowChart-*.js');
    await page.goto(site());
    await page.locator(kept).waitFor();
    const link = page.locator('nav').first().locator('button').last();
    await link.focus();
    await page.keyboard.press('Enter');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.id ?? 'nothing');
    await expect.poll(focused).toBe('events-heading');
    release();
    await page.locator('#events').waitFor();
    await expect.poll(focused).toBe('events-heading');
    await page.close();
  });

  test('stays under a line that says so if the list does not arrive', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('**/BelowChart-*.js', (route) => route.abort());
    await page.goto(site());
    await page.locator(living).waitFor();
    await page.keyboard.press('Tab');
    const line = page.locator('main > [role="alert"]').filter({ hasText: 'could not be loaded' });
    await line.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.locator(`${kept} .events > li`).count()).toBe(compiled.events.length);
    await page.close();
  });
});

describe('the details of an event', () => {
  const [event] = compiled.events.filter(({ id }) => id === 'summit');

  test('are there with the chart if the address names the event', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1250 } });
    await page.goto(`${site()}#event=summit`);
    await page.locator(living).waitFor();
    expect(await page.locator('#reader .sources .quote').count()).toBeGreaterThan(0);
    // Only quotations move, when their font comes: no page without an event needs it.
    expect(await shifts(page)).toBeLessThan(0.005);
    await page.close();
  });

  test('come after its headline, or a line says that they do not', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('**/EventDetails-*.js', (route) => route.abort());
    await page.goto(site());
    await page.locator(living).waitFor();
    await page.locator('.stage button[data-event="summit"]').focus();
    await page.keyboard.press('Enter');
    const reader = page.locator('#reader');
    await reader.getByRole('alert').waitFor();
    expect(await reader.locator('h2').innerText()).toBe(event!.title);
    await page.close();
  });
});
