/** A site with several timelines, in several languages: a list of them, and a folder for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { MARKED_JSON, NOTICE, ORDER, VIDEO } from '../../export/marked.ts';
import { HAFEN_JSON, MINA_JSON, PUERTO_JSON } from '../../export/harbour-languages.ts';
import { accessibilityFaults } from '../harness/axe.ts';
import { compiled } from '../harness/compiled.ts';
import { drawnPicture } from './drawn-picture.ts';
import { cut, overlaps, textsOf } from '../harness/legibility.ts';
import { cutTexts } from '../harness/cut-texts.ts';
import { test } from '../harness/page.ts';
import { atRest } from '../harness/rest.ts';
import { legibleIn } from './legible.ts';
import { showsLogo } from './logo.ts';
import { serveSeveral } from './several-site.ts';

/** The first lane of each timeline. */
const LANES = {
  hafen: HAFEN_JSON.lanes[0]!.name,
  puerto: PUERTO_JSON.lanes[0]!.name,
  mina: MINA_JSON.lanes[0]!.name,
};

let root: string;
let site: string;
let remove: () => Promise<void>;
const TITLE = MINA_JSON.title;

beforeAll(async () => {
  ({ root, site, remove } = await serveSeveral());
}, 240_000);
afterAll(() => remove());

test('the first page lists them, each with its picture, and fits a telephone', async ({
  visit,
}) => {
  for (const [width, theme] of [
    [1200, 'light'],
    [700, 'dark'],
    [320, 'light'],
  ] as const) {
    const page = await visit({ site, width, theme });
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      HAFEN_JSON.title,
      MARKED_JSON.title,
      TITLE,
      compiled.title,
      PUERTO_JSON.title,
    ]);
    for (const image of await page.locator('.timelines img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
        .toBe(1200);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
    expect(await cutTexts(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

test('a link leads to a timeline, which works in its folder', async ({ visit }) => {
  const page = await visit({ site });
  await page.getByRole('link', { name: compiled.title }).click();
  await page.waitForURL(`${site}paris-summit/`);
  await page.locator('.stage').waitFor();
  // A part of the script that loads late, and another language.
  await page.keyboard.press('Tab');
  await page.locator('#events').waitFor();
  await page.getByRole('heading', { level: 1, name: compiled.title }).waitFor();
  const text = await visit({ site, path: 'mina', javaScript: false });
  expect(text.url()).toBe(`${site}mina/`);
  await text.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const embed = await visit({ site, path: 'embed/hafen.html' });
  await embed.getByRole('heading', { name: HAFEN_JSON.title }).first().waitFor();
});

test('each timeline has its own files, and one that is gone leaves none', () => {
  const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
  expect(read('mina/index.html')).toContain('content="../timelines/mina.json"');
  expect(read('mina/index.html')).not.toMatch(/(?:href|src)="\.\/(?!")/);
  expect(read('404.html')).toContain('<a href="/" lang="de" dir="auto">Zeitleisten</a>');
});

describe.each([
  ['hafen', 'de', 'ltr', HAFEN_JSON.title],
  ['puerto', 'es', 'ltr', PUERTO_JSON.title],
  ['mina', 'ar', 'rtl', TITLE],
] as const)('%s speaks %s', (id, language, direction, title) => {
  test.for([1200, 700, 360])('legibly at %i px, in both themes', async (width, { visit }) => {
    // Nobody here speaks what the browser prefers, so the page speaks the timeline's language.
    const page = await visit({ site, path: `${id}/#event=offer`, width, language: 'nl-NL' });
    const root = page.locator('html');
    await expect
      .poll(async () => [await root.getAttribute('lang'), await root.getAttribute('dir')])
      .toEqual([language, direction]);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('#reader .event').waitFor();
    await atRest(page);
    const { texts, edges } = await textsOf(page);
    expect(texts.length).toBeGreaterThan(5);
    expect(overlaps(texts)).toEqual([]);
    expect(cut(texts, edges)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page, 'colours')).toEqual([]);
  });

  test('in a picture, whose letters are the same and do not overlap', async ({ visit }) => {
    const page = await visit({ site, path: `${id}/`, language: 'nl-NL' });
    const { svg, texts, edges } = await drawnPicture(page);
    expect(svg).toMatch(/@font-face\{font-family:'Sourceline Text'/);
    expect(texts.length).toBeGreaterThan(10);
    expect(overlaps(texts)).toEqual([]);
    expect(cut(texts, edges)).toEqual([]);
    // As wide as on the page: the same letters.
    const lane = (all: typeof texts) => all.find(({ text }) => text.includes(LANES[id]))!;
    const [here, there] = [lane((await textsOf(page)).texts), lane(texts)];
    expect(Math.abs(here.right - here.left - (there.right - there.left))).toBeLessThan(0.5);
  });

  test('as text, and in an article', async ({ visit }) => {
    const text = await visit({ site, path: `${id}/`, javaScript: false, width: 360 });
    expect(await text.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const embed = await visit({ site, path: `embed/${id}.html`, width: 560, language: 'nl-NL' });
    expect(await embed.locator('html').getAttribute('dir')).toBe(direction);
    const { texts } = await textsOf(embed);
    expect(overlaps(texts)).toEqual([]);
    expect(await cutTexts(embed)).toEqual([]);
    expect(await accessibilityFaults(embed)).toEqual([]);
  });
});

for (const engine of ['firefox', 'webkit'] as const) legibleIn(engine, () => site);
showsLogo(() => site);

test('a page in English loads nothing of other languages, and can be read in German', async ({
  observe,
}) => {
  const { page, loaded, complaints } = await observe({ site, path: 'paris-summit/' });
  expect(loaded.filter((url) => /words-|load-data/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Deutsch', exact: true }).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
  await page.getByRole('button', { name: 'Alles', exact: true }).waitFor();
  await expect.poll(() => loaded.filter((url) => /words-/.test(url))).toHaveLength(1);
  await page.getByRole('button', { name: 'العربية', exact: true }).click();
  await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(complaints).toEqual([]);
});

describe('links in summaries', () => {
  const NAME = '“<b>notice</b>” & the papers';

  test.for([
    ['harbour/#event=vote', 1200, 'light'],
    ['harbour/#event=offer', 360, 'dark'],
    ['embed/harbour.html#event=vote', 700, 'dark'],
  ] as const)('%s at %i px, %s', async ([path, width, theme], { visit }) => {
    const page = await visit({ site, path, width, theme });
    const name = path.endsWith('vote') ? NAME : 'الصحف';
    const link = page.locator('#reader .summary').getByRole('link', { name, exact: true });
    expect(await link.getAttribute('href')).toBe(path.endsWith('vote') ? NOTICE : ORDER);
    // It is known by its line, not by its colour, and keyboards reach it.
    expect(await link.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe(
      'underline',
    );
    await page.locator('#reader').evaluate((each) => {
      each.focus();
    });
    const isReached = () => link.evaluate((each) => each === document.activeElement);
    for (let press = 0; press < 20 && !(await isReached()); press++)
      await page.keyboard.press('Tab');
    expect(await isReached()).toBe(true);
    expect(await link.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('solid');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator(path.startsWith('embed') ? '#reader .marked' : '#events .marked');
    const after = (each: Element) => getComputedStyle(each, '::after').content;
    expect(await printed.first().evaluate(after)).toContain(NOTICE);
  });

  test.for(['harbour/', 'embed/harbour.html'])('%s without scripts', async (path, { visit }) => {
    const page = await visit({ site, path, javaScript: false, width: 360 });
    const link = page.getByRole('link', { name: NAME, exact: true });
    expect(await link.getAttribute('href')).toBe(NOTICE);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('links of an event', () => {
  test.for([
    ['harbour/#event=strike', 1200, 'light'],
    ['harbour/#event=strike', 360, 'dark'],
    ['embed/harbour.html#event=strike', 700, 'dark'],
  ] as const)('%s at %i px, %s', async ([path, width, theme], { observe }) => {
    const { page, loaded, complaints } = await observe({ site, path, width, theme });
    const cards = page.locator('#reader li a[href]').filter({ has: page.locator('svg') });
    await cards.first().waitFor();
    if (theme === 'dark' && !path.startsWith('embed')) {
      await page.getByRole('button', { name: 'العربية', exact: true }).click();
      await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
      await expect.poll(() => cards.first().innerText()).toContain('فيديو');
    }
    expect(await cards.count()).toBe(3);
    const [video, notice, map] = await cards.all();
    expect(await video!.getAttribute('href')).toBe(VIDEO);
    expect(await video!.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await video!.innerText()).toContain('video.example');
    expect(await page.locator('#reader').innerText()).toContain('Ana Reis');
    expect(
      await notice!.locator('.title').evaluate((each) => getComputedStyle(each).direction),
    ).toBe('rtl');
    expect(await map!.innerText()).toMatch(/^maps\.example\n/);
    for (const card of await cards.all()) {
      const { width: wide, height } = (await card.boundingBox())!;
      expect(wide).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThanOrEqual(36);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await cutTexts(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(loaded.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const after = (each: Element) => getComputedStyle(each, '::after').content;
    expect(await video!.evaluate(after)).toContain(VIDEO);
  });

  test.for(['harbour/', 'embed/harbour.html'])('%s without scripts', async (path, { visit }) => {
    const page = await visit({ site, path, javaScript: false, width: 360 });
    const link = page.locator(`.links a[href="${VIDEO}"]`);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.locator('.links').innerText()).toContain('Video · video.example');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('the list of events has them, too', async ({ visit }) => {
    const page = await visit({ site, path: 'harbour/', width: 700 });
    const link = page.locator(`#event-strike a[href="${VIDEO}"]`);
    await link.scrollIntoViewIfNeeded();
    expect(await link.innerText()).toContain('The cranes stand still');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
