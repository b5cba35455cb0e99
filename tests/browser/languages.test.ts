/** The page in languages other than English, as a reader gets it. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { homeEvents } from './harness/compiled.ts';
import { cutTexts } from './harness/cut-texts.ts';
import { needed, test } from './harness/page.ts';
import { atRest, resize } from './harness/rest.ts';

const [event] = homeEvents;
const spoken = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);
const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

describe('which language is spoken', () => {
  test.for([
    ['the browser’s', 'uk-UA', '', 'uk'],
    ['the address’s before the browser’s', 'uk-UA', '#lang=fr', 'fr'],
    ['the timeline’s where nobody speaks the browser’s', 'de-DE', '', 'en'],
    ['the browser’s where the address names none', 'fr-FR', '#lang=xx', 'fr'],
  ] as const)('is %s', async ([, language, path, expected], { visit }) => {
    const page = await visit({ language, path });
    await expect.poll(() => spoken(page)).toBe(expected);
  });

  test('is chosen in place: view, choice and focus stay', async ({ observe }) => {
    const { page, loaded, complaints, settled } = await observe({ path: `#event=${event!.id}` });
    expect(loaded.filter((url) => /french|ukrainian|cyrillic/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    const hash = () => page.evaluate(() => location.hash);
    await expect.poll(hash).toContain('from=');
    await atRest(page);
    const before = await hash();
    await page.evaluate(() => ((globalThis as unknown as { stays: boolean }).stays = true));
    await choose(page, 'Українська');
    await expect.poll(() => spoken(page)).toBe('uk');
    await settled();
    expect(await page.evaluate(() => (globalThis as unknown as { stays?: boolean }).stays)).toBe(
      true,
    );
    await expect.poll(hash).toBe(`${before}&lang=uk`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Українська');
    expect(await page.locator('#reader h2').innerText()).toBe(event!.title);
    await expect
      .poll(() => page.locator('#reader').getAttribute('aria-label'))
      .toBe('Вибрана подія');
    await expect
      .poll(() => page.locator('[data-part="context"]').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/січень|січня/)]));
    // Its letters are drawn with the bundled font, which is loaded now.
    await expect
      .poll(() => loaded.some((url) => /source-sans-3-cyrillic-wght/.test(url)))
      .toBe(true);
    await choose(page, 'English');
    await expect.poll(() => spoken(page)).toBe('en');
    expect(complaints).toEqual([]);
  });

  test('is chosen by keys', async ({ visit }) => {
    const page = await visit();
    await page.getByRole('button', { name: 'Français' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => spoken(page)).toBe('fr');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => spoken(page)).toBe('uk');
  });

  test('that does not arrive is said, and can be tried again', async ({ browser }) => {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.route('**/ukrainian-*.js', (route) => route.abort());
    await page.goto(needed(inject('site')));
    await choose(page, 'Українська');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await alert.waitFor();
    expect(await spoken(page)).toBe('en');
    await page.unroute('**/ukrainian-*.js');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => spoken(page)).toBe('uk');
    await alert.waitFor({ state: 'detached' });
    await page.close();
  });

  test('the language of a failure is the reader’s', async ({ browser }) => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.route('**/timelines/*.json', (route) => route.abort());
    await page.goto(needed(inject('site')));
    const text = page.getByRole('alert');
    await expect.poll(() => text.innerText()).toContain('n’a pas pu être chargée');
    await expect.poll(() => text.getAttribute('lang')).toBe('fr');
    await page.close();
  });
});

describe.each(['uk', 'fr'])('in %s', (language) => {
  const path = `#event=${event!.id}&lang=${language}`;

  test('nothing is cut, wide or narrow', async ({ visit }) => {
    const page = await visit({ path });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(() => spoken(page)).toBe(language);
    for (const width of [1200, 700, 360, 320]) {
      await resize(page, { width, height: 900 });
      await atRest(page);
      const message = `${width} px`;
      await expect.poll(overflow, { message }).toBe(0);
      await expect.poll(() => cutTexts(page), { message }).toEqual([]);
    }
  });
});
