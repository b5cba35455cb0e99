/**
 * How many keys it takes, from page load, to read any event: with the search, and in the chart. The
 * shortest way to each event is computed with the page's own rules, then pressed for real.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { createTypeahead } from '../../src/app/chart/typeahead.ts';
import { NO_FILTER, filterEvents } from '../../src/view/filter.ts';
import { foldText, search, searchIndex } from '../../src/view/search.ts';
import { textOf } from '../project/sources.ts';
import { test } from './harness/page.ts';

const MOST = { search: 8, chart: 12 };

const timeline = parseTimeline(JSON.parse(textOf('public/timelines/paris-summit.json'))).timeline!;
const index = searchIndex(timeline);

/** The fewest letters for which the event is the first result. */
function lettersOf(id: string): string {
  const words = (index.get(id) ?? '').trim().split(/ +/);
  for (let length = 1; length <= 20; length++)
    for (const word of words) {
      const query = word.slice(0, length);
      if (query.length < length) continue;
      const found = new Set(search(index, query));
      if (filterEvents(timeline, found, { ...NO_FILTER, query }).at(0)?.id === id) return query;
    }
  throw new Error(`No word finds ${id} first.`);
}

/**
 * The fewest letters that lead to the event from `start`: the beginning of its label, or its first
 * letter repeated.
 */
function typedFor(id: string, label: string, start: string | null): string[] {
  const letters = Array.from(foldText(label).replaceAll(' ', ''));
  for (let length = 1; length <= letters.length; length++)
    for (const typed of [letters.slice(0, length), letters.slice(0, length).fill(letters[0]!)]) {
      const press = createTypeahead();
      let current = start;
      for (const letter of typed) current = press(letter, 0, timeline.events, current) ?? current;
      if (current === id) return typed;
    }
  throw new Error(`Its letters do not lead to ${id}.`);
}

const press = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What Enter changes: focus leaves the chart for the event, or the chart zooms in on a count. */
const reached = (page: Page): Promise<{ isInChart: boolean; drawn: string }> =>
  page.evaluate(() => ({
    isInChart: Boolean(document.activeElement?.closest('.stage')),
    drawn: document.querySelector('.stage svg')!.outerHTML,
  }));

/**
 * How many keys each event took. Loading the page for each would take minutes, so it is brought
 * back to its first state; `first`, the keys from there, were pressed on a page that really loads.
 */
async function counted(
  page: Page,
  first: readonly string[],
  start: string,
  keysOf: (id: string, label: string) => readonly string[],
): Promise<number[]> {
  await press(page, first);
  await page.locator(`${start}:focus`).waitFor();
  const counts: number[] = [];
  for (const { id, title, label } of timeline.events) {
    await page.evaluate(() => (location.hash = ''));
    await page.locator('#reader h2').waitFor({ state: 'detached' });
    await page.locator(start).focus();
    // To the first event, with no letters remembered; in the search, to an empty field.
    await page.keyboard.press('Home');
    const keys = keysOf(id, label);
    await press(page, keys);
    let pressed = first.length + keys.length;
    // A count must split once or more before its event can be read.
    for (let now = await reached(page); pressed < 20 && now.isInChart; pressed++) {
      const before = now;
      await page.keyboard.press('Enter');
      await expect.poll(async () => (now = await reached(page))).not.toEqual(before);
    }
    await expect.poll(() => page.locator('#reader h2').innerText()).toBe(title);
    counts.push(pressed);
  }
  return counts;
}

test('any event is read in few keys by the search', async ({ visit }) => {
  const page = await visit();
  const counts = await counted(page, ['Tab', 'Enter'], '#search', (id) => [
    ...Array.from(lettersOf(id)),
    'Enter',
  ]);
  const most = Math.max(...counts);
  console.log(`by the search: at most ${most} keys, over ${counts.length} events`);
  expect(most).toBeLessThanOrEqual(MOST.search);
});

test('any event is read in few keys in the chart', async ({ visit }) => {
  const page = await visit();
  const stop = '.stage button[tabindex="0"]';
  const start = await page.locator(stop).getAttribute('data-event');
  const counts = await counted(page, ['Tab', 'Tab', 'Enter'], stop, (id, label) =>
    typedFor(id, label, start),
  );
  const most = Math.max(...counts);
  console.log(`in the chart: at most ${most} keys, over ${counts.length} events`);
  expect(most).toBeLessThanOrEqual(MOST.chart);
});
