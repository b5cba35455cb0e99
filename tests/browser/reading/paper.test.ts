/** The page and an embed on paper: few sheets, dark on white, and nothing to press. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compiled } from '../harness/compiled.ts';
import { test } from '../harness/page.ts';
import { bare, printed } from '../harness/printed.ts';

const EMBED = 'embed/paris-summit.html';

/** The most sheets that the page of some thirty events takes. */
const MOST = 12;

/** A4 without margins, in px. */
const PAPER = { width: 794, height: 1123 };

test.for(['A4', 'Letter'])('the page takes at most 12 sheets of %s', async (format, { visit }) => {
  const page = await visit({ width: 1280, height: 720 });
  const { pages, outside, words } = await printed(await page.pdf({ format }));
  console.log(`${compiled.events.length} events on ${pages} sheets of ${format}`);
  expect(pages).toBeLessThanOrEqual(MOST);
  expect(outside).toEqual([]);
  const quotes = compiled.events.flatMap(({ citations }) => citations.map(({ quote }) => quote));
  expect(quotes.filter((quote) => !words.includes(bare(quote)))).toEqual([]);
});

test('so does a page that nobody has touched, with an event open', async ({ observe }) => {
  const { page } = await observe({ path: '#event=summit', untouched: true });
  await page.locator('#reader .event').waitFor();
  const { pages } = await printed(await page.pdf({ format: 'A4' }));
  expect(pages).toBeLessThanOrEqual(MOST);
});

test.for([
  ['', 'dark'],
  ['#theme=dark', 'light'],
  [EMBED, 'dark'],
  [`${EMBED}#event=summit&theme=dark`, 'dark'],
] as const)('%s on a %s system is dark on white', async ([path, theme], { visit }) => {
  const page = await visit({ path, theme, ...PAPER });
  await page.emulateMedia({ media: 'print', colorScheme: theme });
  const colours = await coloursOf(page);
  expect(colours.paper).toBe('rgb(255, 255, 255)');
  expect(colours.darkest.length).toBeGreaterThan(20);
  // Of 255: the lightest ink of a text is a middle grey.
  expect(Math.max(...colours.darkest)).toBeLessThan(170);
  expect(await beyond(page)).toEqual([]);
  expect(await page.locator('.button:visible, input:visible').count()).toBe(0);
});

/** The background, and for each text the least of its three colours. */
const coloursOf = (page: Page) =>
  page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    darkest: [...document.querySelectorAll('svg text, h1, h2, h3, main p, .quote')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { color, fill } = getComputedStyle(each);
        const [red, green, blue] = (each.closest('svg') ? fill : color).match(/\d+/g)!.map(Number);
        return Math.min(red!, green!, blue!);
      }),
  }));

/** What stands beside the paper. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg, h1, h2, h3, p, .quote, td')]
      .filter((each) => each.checkVisibility())
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 90)),
  );
