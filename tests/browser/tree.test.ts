/** The page as assistive technology sees it, kept as text. */
import { expect, inject } from 'vitest';
import { expectGoldenText } from '../export/golden.ts';
import { compiled, labelOf } from './harness/compiled.ts';
import { needed, test } from './harness/page.ts';
import { atRest } from './harness/rest.ts';

const ZOOMS = {
  home: '',
  widest: '#from=2022-01-01&to=2026-12-31',
  closer: '#from=2026-01-01&to=2026-01-07',
  'closer-still': '#from=2026-01-03&to=2026-01-06',
  closest: '#from=2026-01-06&to=2026-01-07',
};

const titles = compiled.events.map(labelOf);

test('the chart reads as an ordered list of its events at five zooms', async ({ visit }) => {
  const page = await visit();
  await atRest(page);
  expectGoldenText('tree/page', await page.locator('body').ariaSnapshot());
  for (const [zoom, address] of Object.entries(ZOOMS)) {
    await page.goto('about:blank');
    await page.goto(new URL(address, needed(inject('site'))).href);
    await page.locator('.stage button').first().waitFor();
    await atRest(page);
    const tree = await page.locator('.pane').ariaSnapshot();
    expectGoldenText(`tree/${zoom}`, tree);
    const names = [...tree.matchAll(/button "(.*)"'?$/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(4);
    // The name of a count begins with its number, that of an event with its label.
    const others = names.filter((name) => !/^\d+ events?, /.test(name));
    expect(others.filter((name) => !titles.some((title) => name.startsWith(title)))).toEqual([]);
  }
});
