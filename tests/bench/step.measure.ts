/**
 * What a step of a movement costs in the built page: CPU time of the page's main thread for all
 * that a step needs (script, style, layout, paint), and how evenly the frames come. With
 * `BESIDE=folder` another built page is measured in turns with it, so that other work of the
 * machine affects both alike.
 */
import { loadavg } from 'node:os';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../browser/harness/page.ts';
import { largeSite } from './large-site.ts';
import { metric, quantile } from './script-time.ts';

/** Steps of a movement, one in each frame; and movements that count. */
const [STEPS, TURNS, WARM_UP] = [48, 3, 1];
const SLOWER = 4;

/**
 * Zooming comes last, because it need not end where it began: what is in view decides the cost. At
 * a limit of the view, a movement would change nothing and cost nothing.
 */
const MOVEMENTS = ['swipe', 'minimap', 'pan', 'zoom'] as const;
type Movement = (typeof MOVEMENTS)[number];

interface Setting {
  readonly count: number | null;
  readonly width: number;
  readonly height: number;
  readonly slower: number;
}

const SETTINGS: readonly Setting[] = [1, SLOWER].flatMap((slower) => [
  ...[22, 1000, 100_000].map((count) => ({ count, width: 1200, height: 900, slower })),
  { count: 1000, width: 390, height: 700, slower },
]);

interface Taken {
  /** Ms of main-thread CPU for a step, one value for each movement. */
  readonly steps: number[];
  /** Ms between frames. */
  readonly frames: number[];
  /** Ms of CPU from the end of a movement to rest. */
  readonly ends: number[];
}

/** Seconds of CPU that the main thread has spent on tasks. */
const taskTime = (session: CDPSession): Promise<number> => metric(session, 'TaskDuration');

/**
 * Moves the chart by one event in each frame, and lets go. Runs in the page: only there does every
 * frame get its step. Returns the ms between frames; `release` ends the movement.
 */
async function move({ movement, steps }: { movement: Movement; steps: number }): Promise<number[]> {
  const target = document.querySelector(movement === 'minimap' ? '.minimap' : '.stage')!;
  const box = (document.querySelector('.minimap .window') ?? target).getBoundingClientRect();
  const area = movement === 'minimap' ? box : target.getBoundingClientRect();
  const isDown = area.height > area.width && movement !== 'minimap';
  const x = area.left + area.width * 0.4;
  const y = movement === 'minimap' ? area.top + 8 : Math.max(area.top, 0) + 120;
  const common = { view: window, bubbles: true, cancelable: true, button: 0, buttons: 1 };
  const at = (dx: number) => ({
    ...common,
    clientX: isDown ? x : x + dx,
    clientY: isDown ? y + dx : y,
  });
  const isDrag = movement === 'pan' || movement === 'minimap';
  const kind = movement === 'minimap' ? 'pointer' : 'mouse';
  const Kind = movement === 'minimap' ? PointerEvent : MouseEvent;
  if (movement === 'minimap') target.setPointerCapture = () => {};
  if (isDrag) target.dispatchEvent(new Kind(`${kind}down`, at(0)));
  const step = (k: number): void => {
    const way = k < steps / 2 ? 1 : -1;
    const far = k < steps / 2 ? k + 1 : steps - k - 1;
    if (movement === 'zoom')
      target.dispatchEvent(new WheelEvent('wheel', { ...at(0), ctrlKey: true, deltaY: -4 * way }));
    else if (movement === 'swipe')
      target.dispatchEvent(new WheelEvent('wheel', { ...at(0), deltaX: 5 * way }));
    else if (movement === 'pan') window.dispatchEvent(new MouseEvent('mousemove', at(5 * far)));
    else target.dispatchEvent(new PointerEvent('pointermove', at(far / 2)));
  };
  const frames: number[] = [];
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await frame();
  for (let k = 0; k < steps; k++) {
    step(k);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  const release = (): void => {
    if (movement === 'pan') window.dispatchEvent(new MouseEvent('mouseup', at(0)));
    if (movement === 'minimap') target.dispatchEvent(new PointerEvent('pointerup', at(0)));
  };
  Object.assign(window, { release });
  return frames;
}

async function takeMovement(page: Page, session: CDPSession, movement: Movement, taken: Taken) {
  await page.locator(movement === 'minimap' ? '.minimap' : '.stage').scrollIntoViewIfNeeded();
  const begun = await taskTime(session);
  const frames = await page.evaluate(move, { movement, steps: STEPS });
  const moved = await taskTime(session);
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await page.waitForTimeout(1000);
  taken.steps.push(((moved - begun) * 1000) / STEPS);
  taken.frames.push(...frames);
  taken.ends.push(((await taskTime(session)) - moved) * 1000);
}

async function open(browser: Browser, url: string, { width, height, slower }: Setting) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.stage [data-part="label"]').first().waitFor({ timeout: 100_000 });
  // The minimap comes when it is in view.
  await page.evaluate(() =>
    scrollTo(0, document.querySelector('.stage')!.getBoundingClientRect().bottom - 300),
  );
  await page.locator('.minimap .window').waitFor();
  // The first sign of use brings what moves the chart.
  await page.mouse.move(width / 2, height / 2);
  await page.waitForTimeout(3000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { context, page, session };
}

test('a step of a movement', { timeout: 3_600_000 }, async ({ browser }) => {
  const builds = [{ name: 'this page', built: inject('built') }];
  const beside = process.env.BESIDE;
  if (beside !== undefined) builds.unshift({ name: 'beside', built: beside });
  const wanted = process.env.ONLY?.split(' ');
  const rows: Record<string, string | number>[] = [];
  for (const setting of SETTINGS) {
    const { count, width, slower } = setting;
    if (wanted && !wanted.includes(`${count}/${width}/${slower}`)) continue;
    const opened = [];
    for (const { name, built } of builds) {
      const site = await largeSite(built, count!);
      opened.push({ name, site, ...(await open(browser, site.middle, setting)) });
    }
    for (const movement of MOVEMENTS) {
      const taken = opened.map((): Taken => ({ steps: [], frames: [], ends: [] }));
      for (let turn = 0; turn < WARM_UP + TURNS; turn++)
        for (const [i, { page, session }] of opened.entries()) {
          await page.bringToFront();
          const scratch: Taken = { steps: [], frames: [], ends: [] };
          await takeMovement(page, session, movement, turn < WARM_UP ? scratch : taken[i]!);
        }
      for (const [i, { name }] of opened.entries()) {
        const { steps, frames, ends } = taken[i]!;
        rows.push({
          page: name,
          events: count!,
          width,
          'times slower': slower,
          movement,
          'ms a step': quantile(steps, 0.5).toFixed(1),
          'frames, 95 %': quantile(frames, 0.95).toFixed(1),
          'late frames': frames.filter((ms) => ms > 25).length,
          'its end, ms': quantile(ends, 0.5).toFixed(0),
        });
      }
    }
    for (const { context, site } of opened) {
      await context.close();
      await site.close();
    }
  }
  console.log(`\nCPU of the main thread; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  console.table(rows);
  expect(rows.length).toBeGreaterThan(0);
});
