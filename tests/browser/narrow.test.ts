/**
 * On a phone time runs down: one finger scrolls the page, two move the chart, ↑ ↓ go through it.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { path, touch } from './harness/fingers.ts';
import { test } from './harness/page.ts';
import { atRest, untilGestures } from './harness/rest.ts';

/** Px from the top of the chart to each label: moving changes them. */
const heights = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const top = document.querySelector('svg[data-part="chart"]')!.getBoundingClientRect().top;
    return Object.fromEntries(
      [...document.querySelectorAll('[data-part="label"][data-event]')].map((each) => [
        each.getAttribute('data-event') ?? '',
        Math.round(each.getBoundingClientRect().top - top),
      ]),
    );
  });

async function centre(page: Page): Promise<{ x: number; y: number }> {
  const chart = page.locator('svg[data-part="chart"]');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('There is no chart.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('one finger scrolls the page, two drag and pinch time', async ({ observe }) => {
  const { page, complaints } = await observe({ width: 360, height: 780, touch: true });
  const before = await heights(page);
  let { x, y } = await centre(page);
  const start = await page.evaluate(() => scrollY);
  await touch(page, path({ x, y }, { x, y: y - 160 }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 100);
  await untilGestures(page);
  await atRest(page);
  expect(await heights(page)).toEqual(before);

  ({ x, y } = await centre(page));
  const still = await page.evaluate(() => scrollY);
  await touch(
    page,
    path({ x: x - 40, y }, { x: x - 40, y: y + 90 }),
    path({ x: x + 40, y }, { x: x + 40, y: y + 90 }),
  );
  await expect.poll(() => heights(page)).not.toEqual(before);
  await atRest(page);
  const dragged = await heights(page);
  const moved = Object.keys(dragged)
    .filter((id) => id in before)
    .map((id) => dragged[id]! - before[id]!);
  expect(moved.length).toBeGreaterThan(4);
  expect(Math.max(...moved) - Math.min(...moved)).toBeLessThanOrEqual(2);
  expect(Math.abs(moved[0]! - 90)).toBeLessThan(12);

  await touch(
    page,
    path({ x, y: y - 20 }, { x, y: y - 110 }),
    path({ x, y: y + 20 }, { x, y: y + 110 }),
  );
  await expect.poll(() => heights(page)).not.toEqual(dragged);
  await atRest(page);
  expect(await page.evaluate(() => scrollY)).toBe(still);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  expect(complaints).toEqual([]);
});

/** Px from the top of the page to the mark of each event, or to the start of its bar. */
const dates = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-part="item"]:has([data-part="label"])')].map((item) => [
        item.getAttribute('data-event') ?? '',
        Math.round(
          item.querySelector('[data-part="bar"], [data-part="mark"]')!.getBoundingClientRect().top,
        ),
      ]),
    ),
  );

test('down and up go from event to event in order of time', async ({ visit }) => {
  const page = await visit({ width: 360 });
  const places = await dates(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-event'));
  await page.locator('.stage button[data-event]').first().focus();
  const walk = async (key: string): Promise<string[]> => {
    const way: string[] = [];
    for (let last = ''; ; await page.keyboard.press(key)) {
      const key = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key!);
      if (key === last) return way;
      last = key;
      // Counts of the strip are between the events.
      const id = await focused();
      if (id && id in places) way.push(id);
    }
  };
  const down = await walk('ArrowDown');
  expect([...down].sort()).toEqual(Object.keys(places).sort());
  const along = down.map((id) => places[id]!);
  // Marks are a few px high.
  expect(along.filter((place, k) => k > 0 && place < along[k - 1]! - 4)).toEqual([]);
  expect(await walk('ArrowUp')).toEqual(down.reverse());
});

test('an address with less than a day, which a column can show, is shown exactly', async ({
  visit,
}) => {
  const page = await visit({ width: 360, path: '#from=2026-01-06T12:00&to=2026-01-07' });
  const chart = page.locator('svg[data-part="chart"]');
  expect(await chart.locator('[data-part="context"]').allTextContents()).toEqual(['Jan 2026']);
  expect(await chart.locator('[data-of="tick"]').allTextContents()).toContain('Tue 6');
  // It does not zoom in further than dates are known.
  const closer = page.getByRole('button', { name: 'Zoom in', exact: true });
  expect(await closer.getAttribute('aria-disabled')).toBe('true');
  await closer.click({ force: true });
  await atRest(page);
  expect(await page.evaluate(() => location.hash)).toContain('T12:00');
});

test('the reader is a sheet that never covers its event, and closes back into the chart', async ({
  observe,
}) => {
  const { page, settled, complaints } = await observe({ width: 360, height: 780, touch: true });
  const places = () =>
    page.evaluate(() => {
      const sheet = document.querySelector('#reader')!;
      const event = document.querySelector('.stage [aria-pressed="true"]');
      return {
        top: sheet.getBoundingClientRect().top,
        bottom: sheet.getBoundingClientRect().bottom,
        scrolled: sheet.scrollTop,
        event: event?.getBoundingClientRect().bottom ?? Infinity,
      };
    });
  await page.locator('.stage button[data-event="macron-adviser"]').tap();
  for (let k = 0; k < 4; k++) {
    await expect
      .poll(async () => {
        const { top, event, scrolled } = await places();
        return event <= top && event > 0 && scrolled === 0;
      })
      .toBe(true);
    const { top, bottom } = await places();
    expect(top).toBeGreaterThanOrEqual(389);
    expect(bottom).toBe(780);
    await page.locator('#reader .next').tap();
    await settled();
  }
  await page.locator('#reader .close').tap();
  await expect.poll(() => page.locator('#reader .close').count()).toBe(0);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.stage') !== null))
    .toBe(true);
  expect(complaints).toEqual([]);
});
