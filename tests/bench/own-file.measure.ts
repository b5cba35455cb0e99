/**
 * A long table dropped on the built page: how long it takes, how long the page is held up at most, and
 * the memory that it takes. The page's own clock tells its longest task; the thread has none there.
 */
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import { needed, test } from '../browser/harness/page.ts';
import { drop, longTable } from '../browser/own-file/own-file.ts';
import { heapOf } from './script-time.ts';

const COUNTS = [1000, 10_000, 100_000];

test('a table dropped on the page', async ({ browser }) => {
  const rows = [];
  for (const count of COUNTS)
    for (const way of ['thread', 'page'] as const) rows.push(await measure(browser, count, way));
  console.log(`\nThe built page; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  console.table(rows);
  expect(rows).toHaveLength(COUNTS.length * 2);
}, 900_000);

async function measure(browser: Browser, count: number, way: 'thread' | 'page') {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript((isPage) => {
    if (isPage) Reflect.deleteProperty(globalThis, 'Worker');
    const seen = { tasks: [] as (readonly [number, number])[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push([startTime, duration]);
    }).observe({ type: 'longtask' });
  }, way === 'page');
  await page.goto(needed(inject('site')));
  await page.locator('.stage svg[data-part="chart"]').waitFor();
  await page.evaluate(() => void document.dispatchEvent(new Event('scroll')));
  await page.locator('#events').waitFor();
  const table = longTable(count);
  await drop(page, [['Long.csv', table]]);
  const begun = await page.evaluate(() => performance.now());
  await page.locator('.own h2').waitFor({ timeout: 300_000 });
  await page.locator('.stage [data-part="label"]').first().waitFor({ timeout: 300_000 });
  const ended = await page.evaluate(() => performance.now());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  const tasks = await page.evaluate(
    () => (window as unknown as { seen: { tasks: [number, number][] } }).seen.tasks,
  );
  const within = tasks.filter(([at]) => at >= begun).map(([, long]) => Math.round(long));
  const heap = await heapOf(session);
  await page.close();
  return {
    ...{ rows: count, read: way },
    MB: (table.length / 1e6).toFixed(1),
    'until drawn': `${((ended - begun) / 1000).toFixed(1)} s`,
    'longest tasks': `${within
      .sort((a, b) => b - a)
      .slice(0, 4)
      .join(', ')} ms`,
    'over 50 ms': within.length,
    'heap of the page': `${Math.round(heap)} MB`,
  };
}
