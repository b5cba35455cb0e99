/**
 * What the page of an archive of a million events asks for, and what a step of zooming costs beside a
 * timeline of 1,000 events. `SOURCELINE_ARCHIVE=folder` takes an archive that is built already.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { readColumns } from '../../src/archive/columns.ts';
import { jsonIn } from '../../src/archive/files.ts';
import type { TileJson } from '../../src/archive/format.ts';
import { formatInstant } from '../../src/time/iso.ts';
import { instant } from '../../src/time/instant.ts';
import { test } from '../browser/harness/page.ts';
import { archiveIn, archiveSiteOf, buildArchiveOf, COUNT } from './archive-site.ts';
import { largeSite } from './large-site.ts';
import { metric, quantile } from './script-time.ts';

const [STEPS, TURNS, SLOWER] = [48, 3, 4];

let folder: string;
let archive: string;
let site: Awaited<ReturnType<typeof archiveSiteOf>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  archive = await archiveIn(folder);
  site = await archiveSiteOf(inject('built'), archive);
}, 3_600_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly page: Page;
  /** Gzipped bytes of each file of the archive that has come. */
  readonly files: number[];
}

async function open(browser: Browser, path: string): Promise<Asked> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const files: number[] = [];
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname.startsWith('/archive/'))
      files.push(gzipSync(await response.body()).length);
  });
  await page.goto(`${site.url}${path}`);
  await page.locator('.stage [data-part="label"]').first().waitFor();
  return { page, files };
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const kB = (all: readonly number[]): string => (sum(all) / 1000).toFixed(1);

/** Waits until nothing has come for a second. */
async function rest({ page, files }: Asked): Promise<void> {
  for (let before = -1; before !== files.length; await page.waitForTimeout(1000))
    before = files.length;
}

test('requests and bytes', { timeout: 600_000 }, async ({ browser }) => {
  const first = await open(browser, '');
  const picture = [...first.files];
  await rest(first);
  const atRest = [...first.files];
  const octaves: number[][] = [];
  for (let octave = 0; octave < 8; octave++) {
    const before = first.files.length;
    for (let k = 0; k < 2; k++) {
      await first.page.keyboard.press('Tab');
      await first.page.getByRole('button', { name: 'Zoom in' }).first().click();
    }
    await rest(first);
    octaves.push(first.files.slice(before));
  }
  const id = await first.page
    .locator('.stage button[data-event]')
    .last()
    .getAttribute('data-event');
  await first.page.close();
  const deep = await open(browser, `#event=${id}`);
  await rest(deep);
  await deep.page.close();
  console.table([
    { what: 'first picture', requests: picture.length, kB: kB(picture) },
    { what: 'at rest', requests: atRest.length, kB: kB(atRest) },
    ...octaves.map((files, k) => ({
      what: `zoom ${k + 1}`,
      requests: files.length,
      kB: kB(files),
    })),
    { what: 'deep link', requests: deep.files.length, kB: kB(deep.files) },
  ]);
  expect(sum(picture)).toBeLessThan(30_000);
});

/** The least important event of some tiles of each octave, the deepest octave first. */
function* deepIds(): Generator<readonly [octave: number, id: string]> {
  const octaves = readdirSync(join(archive, 't'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => Number(name))
    .sort((a, b) => a - b);
  for (const octave of octaves) {
    const tiles = readdirSync(join(archive, 't', String(octave)));
    for (const tile of [tiles[0]!, tiles[Math.floor(tiles.length / 2)]!]) {
      const text = readFileSync(join(archive, 't', String(octave), tile), 'utf8');
      const stubs = readColumns(JSON.parse(jsonIn(text)) as TileJson);
      const [least] = stubs.sort((a, b) => a.importance - b.importance);
      if (least) yield [octave, least.id];
    }
  }
}

test('links to events of all depths', { timeout: 600_000 }, async ({ browser }) => {
  const rows = [];
  for (const [octave, id] of deepIds()) {
    const linked = await open(browser, `#event=${id}`);
    await linked.page.locator('.stage button[aria-pressed="true"]').waitFor();
    await rest(linked);
    rows.push({ octave, requests: linked.files.length, kB: kB(linked.files) });
    await linked.page.close();
  }
  console.table(rows);
  expect(Math.max(...rows.map(({ requests }) => requests))).toBeLessThanOrEqual(20);
});

/** Zooms in and out again, one step in each frame. Returns the ms of tasks over 50 ms. */
async function zoom(steps: number): Promise<number[]> {
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const stage = document.querySelector('.stage')!;
  const { left, top, width } = stage.getBoundingClientRect();
  for (let k = 0; k < steps; k++) {
    const deltaY = k < steps / 2 ? -12 : 12;
    const at = { clientX: left + width * 0.4, clientY: Math.max(top, 0) + 120 };
    const common = { view: window, bubbles: true, cancelable: true, ctrlKey: true };
    stage.dispatchEvent(new WheelEvent('wheel', { ...common, ...at, deltaY }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return long;
}

test('a step of zooming beside 1,000 events', { timeout: 600_000 }, async ({ browser }) => {
  const few = await largeSite(inject('built'), 1000);
  // Made like the million: dashed lines and dotted bars cost more than plain ones.
  await buildArchiveOf(1000, join(folder, 'small'));
  const small = await archiveSiteOf(inject('built'), join(folder, 'small'));
  const rows: Record<string, string | number>[] = [];
  for (const slower of [1, SLOWER]) {
    const opened = [];
    for (const [name, url] of [
      ['1,000 events', few.middle],
      ['archive of 1,000', small.url],
      [
        `archive of ${COUNT.toLocaleString('en')}`,
        `${site.url}#from=${formatInstant(instant(Date.UTC(2001, 0)))}&to=${formatInstant(instant(Date.UTC(2008, 0)))}`,
      ],
    ] as const) {
      // So high that each shows its minimap, whose window moves, too.
      const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
      await page.goto(url);
      await page.locator('.stage [data-part="label"]').first().waitFor();
      await page.mouse.move(600, 400);
      await page.waitForTimeout(4000);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      opened.push({ name, page, session, steps: [] as number[], long: [] as number[] });
    }
    for (let turn = 0; turn <= TURNS; turn++)
      for (const { page, session, steps, long } of opened) {
        await page.bringToFront();
        const before = await metric(session, 'TaskDuration');
        const tasks = await page.evaluate(zoom, STEPS);
        const after = await metric(session, 'TaskDuration');
        if (turn > 0) {
          steps.push(((after - before) * 1000) / STEPS);
          long.push(...tasks);
        }
      }
    for (const { name, steps, long, page } of opened) {
      rows.push({
        page: name,
        'times slower': slower,
        'ms a step': quantile(steps, 0.5).toFixed(1),
        'tasks over 50 ms': long.length,
        'longest, ms': Math.round(Math.max(0, ...long)),
      });
      await page.close();
    }
  }
  await few.close();
  await small.close();
  console.log(`CPU of the main thread; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  console.table(rows);
  expect(rows).toHaveLength(6);
});
