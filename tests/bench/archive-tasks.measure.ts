/**
 * The longest tasks of the page of an archive of a million events at a processor four times slower, while a
 * reader zooms twenty octaves in, and drags along time. Taken from a trace, in time of the processor, so
 * that other work on the machine does not count.
 * `SOURCELINE_ARCHIVE=folder` takes an archive that is built already.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { instant } from '../../src/time/instant.ts';
import { formatInstant } from '../../src/time/iso.ts';
import { test } from '../browser/harness/page.ts';
import { archiveIn, archiveSiteOf } from './archive-site.ts';
import { longTasks } from './trace-tasks.ts';

const [SLOWER, LONG] = [4, 50];

let folder: string;
let site: Awaited<ReturnType<typeof archiveSiteOf>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-tasks-'));
  site = await archiveSiteOf(inject('built'), await archiveIn(folder));
}, 3_600_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** One step of the wheel in each frame. */
async function turnWheel({ steps, deltaY }: { steps: number; deltaY: number }): Promise<void> {
  const stage = document.querySelector('.stage')!;
  const { left, top, width } = stage.getBoundingClientRect();
  for (let k = 0; k < steps; k++) {
    // In the burst of early 2004.
    const at = { clientX: left + width * 0.4711, clientY: Math.max(top, 0) + 120 };
    const common = { view: window, bubbles: true, cancelable: true, ctrlKey: true };
    stage.dispatchEvent(new WheelEvent('wheel', { ...common, ...at, deltaY }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Across the chart and back again, four times, with the mouse. */
async function drag(page: Page): Promise<void> {
  for (let k = 0; k < 4; k++) {
    await page.mouse.move(1100, 400);
    await page.mouse.down();
    for (let x = 1100; x > 100; x -= 25) await page.mouse.move(x, 400);
    await page.mouse.up();
  }
}

const at = (...date: [number, number, number]): string => formatInstant(instant(Date.UTC(...date)));

const zoomIn = (octaves: number) => (page: Page) =>
  page.evaluate(turnWheel, { steps: octaves * 6, deltaY: -17 });

const MOVES = [
  ['a link to start with', '', () => Promise.resolve()],
  ['20 octaves in', '', zoomIn(20)],
  ['a drag across years', `#from=${at(2001, 0, 1)}&to=${at(2008, 0, 1)}`, drag],
  ['a drag across days', `#from=${at(2004, 0, 5)}&to=${at(2004, 0, 8)}`, drag],
] as const;

async function tasksOf(browser: Browser, path: string, move: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  await page.goto(`${site.url}${path}`);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  await page.mouse.move(600, 400);
  await page.waitForTimeout(4000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const tasks = await longTasks(browser, page, LONG, async () => {
    await move(page);
    await page.waitForTimeout(4000);
  });
  const said = await page.locator('#events-heading').innerText();
  await page.close();
  return { tasks, said };
}

test('tasks that would take over 50 ms', { timeout: 600_000 }, async ({ browser }) => {
  const rows = [];
  for (const [name, path, move] of MOVES) {
    const { tasks, said } = await tasksOf(browser, path, move);
    rows.push({
      name,
      long: tasks.length,
      'longest, ms': Math.max(0, ...tasks.map(({ ms }) => ms)).toFixed(1),
      'at the end': said,
    });
    for (const { ms, parts } of tasks) console.log(`${name}: ${ms.toFixed(1)} ms: ${parts}`);
  }
  console.log(`load of the machine ${loadavg()[0]!.toFixed(1)}`);
  console.table(rows);
  expect(rows).toHaveLength(MOVES.length);
});
