/**
 * What a frame costs in the built page, with 1,000 events and with 100,000, side by side: the whole
 * update, from input to the SVG's DOM. script-time.ts explains the method.
 *
 * It measures CPU time of the page's thread, so that other work of the machine counts as little as
 * possible. The two timelines take turns, so that it affects both alike.
 */
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../browser/harness/page.ts';
import { largeSite } from './large-site.ts';
import { drawn, heapOf, quantile, scriptTimes } from './script-time.ts';

const COUNTS = [1000, 100_000];
/** Wheel px for a step: a twelfth of an octave, like a pinch on a trackpad. */
const NOTCH = 8;
const STEPS = 16;
const TURNS = 3;
/** The first round runs code that is not compiled yet. */
const WARM_UP = 1;

interface Opened {
  readonly count: number;
  readonly page: Page;
  readonly session: CDPSession;
  readonly loading: Loading;
  readonly times: Record<'standing' | 'zooming' | 'panning', number[]>;
  readonly drawn: number[];
}

interface Loading {
  /** Ms from navigation to the chart, and to its labels. */
  readonly chart: number;
  readonly labels: number;
  /** Ms of the longest task, and how many tasks took longer than 50. */
  readonly longest: number;
  readonly long: number;
}

const percent = (a: number, b: number): string => (a / b).toFixed(2);
const ms = (value: number): string => `${value.toFixed(2)} ms`;

test('a frame of 100,000 events beside one of 1,000', async ({ browser }) => {
  const built = inject('built');
  const opened: Opened[] = [];
  const closes: (() => Promise<void>)[] = [];
  for (const count of COUNTS) {
    const site = await largeSite(built, count);
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    closes.push(() => page.close(), site.close);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const loading = await load(page, site.url, count);
    const times = { standing: [], zooming: [], panning: [] };
    opened.push({ count, page, session, loading, times, drawn: [] });
  }
  const busy = loadavg()[0]!;
  for (let turn = 0; turn < WARM_UP + TURNS; turn++)
    for (const each of opened) await takeTurn(each, turn >= WARM_UP);

  console.log(`\nThe built page at 1200 × 900; load of the machine ${busy.toFixed(1)} before`);
  console.table(
    await Promise.all(
      opened.map(async ({ count, loading, session }) => ({
        events: count,
        'first chart': `${loading.chart} ms`,
        'first labels': `${loading.labels} ms`,
        'longest task': `${loading.longest} ms`,
        'tasks over 50 ms': loading.long,
        heap: `${Math.round(await heapOf(session))} MB`,
      })),
    ),
  );
  console.log(`Script of a frame (CPU time), median and 95th percentile of ${TURNS * STEPS * 2}`);
  const [few, many] = opened as [Opened, Opened];
  // More events in view mean more labels to draw. The rest is what their number costs.
  const perLabel = ({ times, drawn }: Opened, what: keyof Opened['times']): number =>
    quantile(times[what], 0.5) / quantile(drawn, 0.5);
  console.table(
    (['standing', 'zooming', 'panning'] as const).map((what) => ({
      '': what,
      ...Object.fromEntries(
        opened.flatMap(({ count, times }) => [
          [`${count}`, ms(quantile(times[what], 0.5))],
          [`${count}, 95 %`, ms(quantile(times[what], 0.95))],
        ]),
      ),
      ratio: percent(quantile(many.times[what], 0.5), quantile(few.times[what], 0.5)),
      'ratio per label': percent(perLabel(many, what), perLabel(few, what)),
    })),
  );
  console.log(
    opened
      .map(({ count, drawn }) => `${count} events: ${quantile(drawn, 0.5)} labels drawn`)
      .join('; '),
  );
  for (const close of closes) await close();
  // Only then are the two comparable.
  expect(quantile(many.drawn, 0.5)).toBeGreaterThan(quantile(few.drawn, 0.5) * 0.7);
});

async function load(page: Page, url: string, count: number): Promise<Loading> {
  await page.addInitScript(() => {
    const seen = { tasks: [] as number[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.stage svg[data-part="chart"]').waitFor({ timeout: 100_000 });
  const chart = Math.round(performance.now() - begun);
  await page.locator('.stage [data-part="label"]').first().waitFor({ timeout: 100_000 });
  const labels = Math.round(performance.now() - begun);
  await page.locator('.eyebrow', { hasText: count.toLocaleString('en') }).waitFor();
  await page.waitForTimeout(3000);
  const tasks = await page.evaluate(
    () => (window as unknown as { seen: { tasks: number[] } }).seen.tasks,
  );
  return { chart, labels, longest: Math.round(Math.max(0, ...tasks)), long: tasks.length };
}

/** An octave in, across and back, and out again; then nothing. */
async function takeTurn({ page, session, times, drawn: labels }: Opened, counts: boolean) {
  await page.bringToFront();
  const box = (await page.locator('.stage').boundingBox())!;
  const [x, y] = [box.x + box.width * 0.4, box.y + 200];
  await page.mouse.move(x, y);
  await drawn(page);
  const wheel = async (px: number): Promise<number[]> => {
    await page.keyboard.down('Control');
    const taken = await scriptTimes(
      page,
      session,
      Array.from({ length: STEPS }, () => () => page.mouse.wheel(0, px)),
    );
    await page.keyboard.up('Control');
    return taken;
  };
  const zooming = await wheel(-NOTCH);
  labels.push(await page.locator('.stage [data-part="item"]').count());
  await page.mouse.down();
  const panning = await scriptTimes(
    page,
    session,
    Array.from({ length: 2 * STEPS }, (_, k) => {
      const from = x + 7 * (k < STEPS ? k + 1 : 2 * STEPS - k - 1);
      return () => page.mouse.move(from, y);
    }),
  );
  await page.mouse.up();
  zooming.push(...(await wheel(NOTCH)));
  const standing = await scriptTimes(
    page,
    session,
    Array.from({ length: STEPS }, () => () => Promise.resolve()),
  );
  if (!counts) return;
  times.zooming.push(...zooming);
  times.panning.push(...panning);
  times.standing.push(...standing);
}
