/** The check of the format: a page loads it for data that its build has not read. */
import { describe, expect, inject } from 'vitest';
import { compiled } from '../harness/compiled.ts';
import { needed, test } from '../harness/page.ts';

const living = '.stage svg[data-part="chart"]';

describe('the check of the format', () => {
  const isCheck = (url: string): boolean => /\/parse-[^/]*\.js$/.test(url);

  test('is left out for data that the build has checked', async ({ observe }) => {
    const { page, loaded } = await observe({ untouched: true });
    await page.locator(living).waitFor();
    expect(loaded.filter(isCheck)).toEqual([]);
  });

  test('is loaded for data that have changed since', async ({ browser }) => {
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const [first, ...others] = compiled.events;
    const events = [{ ...first!, title: '' }, ...others];
    await page.route('**/timelines/*.json', (route) =>
      route.fulfill({ json: { ...compiled, events } }),
    );
    await page.goto(needed(inject('site')));
    await page.locator(living).waitFor();
    expect(await page.locator('.problems').innerText()).toContain('events[0].title');
    expect(loaded.filter(isCheck)).toHaveLength(1);
    await page.close();
  });
});
