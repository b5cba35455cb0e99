/**
 * How long the built page takes from navigation to the living chart: at two widths, and with a
 * processor four times slower. With `BESIDE=folder` another built page is measured in turns with
 * it, so that other work of the machine affects both alike.
 */
import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import { serve } from '../../src/cli/server/serve.ts';
import { needed, test } from '../browser/harness/page.ts';
import { quantile } from './script-time.ts';

const TURNS = 7;
/** Ms in which tasks count that come after the chart. */
const AFTER = 1000;
const [SHORT, SLOWER] = [50, 4];

interface Start {
  /** Ms from navigation to the frame with the living chart. */
  readonly chart: number;
  /** Ms of all tasks beyond their first 50: total blocking time. */
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** How many requests began only after a script had come. */
  readonly waits: number;
}

/** Runs before the page's own scripts. */
function watchStart(): void {
  const seen = { chart: 0, tasks: [] as number[], shift: 0 };
  Object.assign(window, { seen });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.stage svg[data-part="chart"]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.chart = performance.now())));
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function start(browser: Browser, url: string, width: number, slower: number): Promise<Start> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(watchStart);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => (window as unknown as { seen: { chart: number } }).seen.chart > 0,
  );
  await page.waitForTimeout(AFTER);
  const { seen, requests } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: { chart: number; tasks: number[]; shift: number } }).seen,
    requests: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => !name.endsWith('favicon.svg'))
      .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
  }));
  await context.close();
  const isWaiting = ({ startTime }: { startTime: number }): boolean =>
    requests.some(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= startTime);
  return {
    chart: seen.chart,
    blocked: seen.tasks.reduce((sum, ms) => sum + Math.max(0, ms - SHORT), 0),
    shift: seen.shift,
    waits: requests.filter(isWaiting).length,
  };
}

test('the start of the page', { timeout: 600_000 }, async ({ browser }) => {
  const sites = [{ name: 'this page', url: needed(inject('site')), close: async () => {} }];
  const beside = process.env.BESIDE;
  if (beside !== undefined)
    sites.unshift({ name: 'beside', ...(await serve({ root: beside, port: 0 })) });
  const rows: Record<string, string | number>[] = [];
  for (const width of [1200, 390])
    for (const slower of [1, SLOWER]) {
      const starts = sites.map((): Start[] => []);
      for (let turn = 0; turn <= TURNS; turn++)
        for (const [i, { url }] of sites.entries()) {
          const one = await start(browser, url, width, slower);
          // The first fills the server's and the browser's caches of code.
          if (turn > 0) starts[i]!.push(one);
        }
      for (const [i, { name }] of sites.entries()) {
        const median = (what: keyof Start): number =>
          quantile(
            starts[i]!.map((one) => one[what]),
            0.5,
          );
        rows.push({
          page: name,
          width,
          'times slower': slower,
          'living chart': `${median('chart').toFixed(0)} ms`,
          'blocking time': `${median('blocked').toFixed(0)} ms`,
          'layout shift': median('shift').toFixed(4),
          'requests that waited for a script': median('waits'),
        });
      }
    }
  console.log(`\nMedians of ${TURNS}; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  console.table(rows);
  for (const { close } of sites) await close();
  expect(rows).toHaveLength(4 * sites.length);
});
