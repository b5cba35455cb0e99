/** Content in languages other than the interface's: translated, and in right-to-left scripts. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { HARBOUR_JSON } from '../export/harbour.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { giveSign, needed, test } from './harness/page.ts';
import { atRest } from './harness/rest.ts';

const [first, ...others] = HARBOUR_JSON.events;
const HEBREW = {
  ...HARBOUR_JSON,
  language: 'he',
  title: 'השביתה בנמל',
  summary: 'עשרה ימים שבהם לא נפרקה אף ספינה.',
  events: [
    {
      ...first!,
      title: 'הפועלים מצביעים בעד שביתה, 2024',
      summary: 'כך כתוב בעיתון.',
      differences: [
        {
          about: 'מספר',
          readings: [
            { value: '3 הצעות', citations: [0] },
            { value: '(4) הצעות', citations: [0] },
          ],
        },
      ],
    },
    ...others,
  ],
  translations: {
    uk: {
      title: 'Страйк у гавані',
      summary: 'Десять днів не розвантажували жодного корабля.',
      lanes: { quay: 'На причалі', council: 'У раді' },
      events: {
        strike: {
          title: 'Крани стоять',
          summary: 'Так пишуть газети.',
          reason: 'День надруковано.',
        },
      },
    },
  },
};

async function open(browser: Browser, hash: string, width = 1200): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width, height: 900 } });
  await page.route('**/timelines/*.json', (route) => route.fulfill({ json: HEBREW }));
  await page.goto(new URL(hash, needed(inject('site'))).href);
  await giveSign(page);
  await page.locator('h1[lang]').waitFor();
  if (hash.includes('event=')) await page.locator('#reader .event').waitFor();
  await atRest(page);
  return page;
}

const lang = (page: Page, selector: string) => page.locator(selector).first().getAttribute('lang');
const direction = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);

test('texts are translated where they can be, and say their language', async ({ browser }) => {
  const page = await open(browser, '#lang=uk&event=strike');
  await expect.poll(() => page.locator('h1').innerText()).toBe('Страйк у гавані');
  await expect.poll(() => page.title()).toBe('Страйк у гавані');
  expect([await lang(page, 'h1'), await lang(page, '#reader h2')]).toEqual(['uk', 'uk']);
  expect(await lang(page, '#event-vote h3')).toBe('he');
  // Quotations stay in the language of the document.
  expect(await page.locator('#reader .quote').first().innerText()).toBe('«at the harbour»');
  expect(await lang(page, '#reader .quote')).toBe('he');
  expect(await page.locator('[data-part="label"][data-event="strike"]').textContent()).toBe(
    'Крани стоять',
  );
  await page.close();
});

describe('what is written from right to left', () => {
  test('runs so in headline, list and reader, within a page that does not', async ({ browser }) => {
    const page = await open(browser, '#event=vote');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    for (const selector of [
      'h1',
      '#reader h2',
      '#event-vote h3',
      '#event-vote div > p:nth-of-type(2)',
    ])
      expect([selector, await direction(page, selector)]).toEqual([selector, 'rtl']);
    expect(await direction(page, '#event-strike h3')).toBe('ltr');
    expect(await lang(page, 'h1')).toBe('he');
    // In the chart too, the first letter is on the far right, and the number after it on the left.
    const ends = await page
      .locator('[data-part="label"][data-event="vote"]')
      .evaluate((label: SVGTextElement) => {
        // It is surrounded by characters that isolate it.
        const text = label.textContent;
        const seen = [text.search(/\p{L}/u), text.search(/\d\P{L}*$/u)];
        return seen.map((i) => label.getExtentOfChar(i).x);
      });
    expect(ends[0]).toBeGreaterThan(ends[1]!);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  test.for([1200, 700, 360])(
    'in a page that runs so, too, nothing overflows and the chart stands, at %i px',
    async (width, { browser }) => {
      const page = await open(browser, '', width);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      await atRest(page);
      await expect.poll(overflow).toBe(0);
      // Each button still lies over its event's label.
      const apart = await page.evaluate(() =>
        [...document.querySelectorAll('.stage button[data-event]')].map((button) => {
          const id = (button as HTMLElement).dataset.event!;
          const label = document.querySelector(`[data-part="label"][data-event="${id}"]`);
          if (!label) return 0;
          const [a, b] = [button.getBoundingClientRect(), label.getBoundingClientRect()];
          return Math.max(a.left - b.left, b.right - a.right, 0);
        }),
      );
      expect(apart.length).toBeGreaterThan(2);
      expect(Math.max(...apart)).toBeLessThan(4);
      await page.close();
    },
  );
});

test.for([1200, 360])(
  'an account from right to left stands apart from the number beside it: %i px',
  async (width, { browser }) => {
    const page = await open(browser, '#event=vote', width);
    const gaps = await page.locator('#reader tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const [account, numbers] = [...row.querySelectorAll('td')].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        });
        return numbers!.left - account!.right;
      }),
    );
    expect(gaps).toHaveLength(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
    await page.close();
  },
);
