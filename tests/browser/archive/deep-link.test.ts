/** A link to an event that lies deep in an archive shows it at once, and its tile when the reader comes close. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { readColumns } from '../../../src/archive/columns.ts';
import { test } from '../harness/page.ts';
import { twoFrames } from '../harness/rest.ts';
import { archiveSite, TILE, type ArchiveSite } from './archive-site.ts';

let site: ArchiveSite;
beforeAll(async () => {
  site = await archiveSite(20_000);
}, 240_000);
afterAll(() => site.close());

interface Deep {
  readonly octave: number;
  readonly k: number | null;
  readonly id: string;
}

/** The least important event of each tile that has one, the deepest tile first. */
const deepest = (): Deep[] =>
  site.tiles
    .flatMap(({ octave, k, tile }) => {
      const [first] = readColumns(tile).sort((a, b) => a.importance - b.importance);
      return first ? [{ octave, k, id: first.id }] : [];
    })
    .sort((a, b) => a.octave - b.octave);

/** Tiles of a day or longer: hundreds of events that begin at one moment lie so deep that no view comes there. */
const WITHIN_REACH = 0;

const label = (page: Page, id: string) =>
  page.locator(`.stage button[data-event="${id}"][aria-pressed="true"]`);

test('asks for few files until nothing more comes, and shows the event', async ({ browser }) => {
  for (const { id } of deepest().slice(0, 3)) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const files: Response[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/archives/')) files.push(response);
    });
    // A slow page asks for it after its network was idle for the first time.
    const tile = page.waitForResponse((response) => TILE.test(response.url()));
    await page.goto(`${site.url}#event=${id}`);
    await label(page, id).waitFor();
    await page.locator('#reader .sources').waitFor();
    await tile;
    await page.waitForLoadState('networkidle');
    const bodies = await Promise.all(files.map((response) => response.body()));
    const bytes = bodies.map((body) => gzipSync(body).length);
    expect(bytes.length).toBeGreaterThan(3);
    expect(bytes.length).toBeLessThanOrEqual(20);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(150_000);
    expect(await label(page, id).isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#event=${id}`);
    await page.close();
  }
});

test('stays in view while the reader comes closer, until its tile has come', async ({
  browser,
}) => {
  const { octave, k, id } = deepest().find((each) => each.octave >= WITHIN_REACH)!;
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  let hasCome = false;
  page.on('response', (response) => {
    if (TILE.test(response.url()) && response.url().includes(`/t/${octave}/${k}.`)) hasCome = true;
  });
  await page.goto(`${site.url}#event=${id}`);
  await label(page, id).waitFor();
  expect(hasCome).toBe(false);
  await label(page, id).focus();
  for (let step = 0; step < 60 && !hasCome; step++) {
    await page.keyboard.press('+');
    await twoFrames(page);
    await expect.poll(() => label(page, id).count()).toBe(1);
  }
  // It may be on its way when the reader cannot come closer.
  await expect.poll(() => hasCome).toBe(true);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => label(page, id).count()).toBe(1);
  await page.close();
});
