/** Images of events. They are added to the built page, because the committed timeline has none. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { FIXTURES } from '../compile/seeds.ts';
import { test } from './harness/page.ts';
import { serve } from './engines/slow.ts';

const SRC = 'paris-summit/0f.png';
const image = { alt: 'A bun', caption: 'It was promised.', credit: 'Ada Crumb' };
const media = [
  { ...image, src: SRC, width: 1200, height: 800 },
  { ...image, src: 'paris-summit/1e.png', width: 600, height: 1200, alt: 'No bun' },
];

let root: string;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-images-'));
  await cp(inject('built'), root, { recursive: true });
  const data = join(root, 'timelines/paris-summit.json');
  const timeline = JSON.parse(await readFile(data, 'utf8')) as { events: { id: string }[] };
  const events = timeline.events.map((each) => (each.id === 'summit' ? { ...each, media } : each));
  await writeFile(data, JSON.stringify({ ...timeline, events }));
  // A server would send the old text from these files.
  for (const twin of ['.gz', '.br']) await rm(`${data}${twin}`);
  await cp(join(FIXTURES, 'images/images/bun.png'), join(root, 'timelines', SRC));
  site = await serve({ root, port: 0 });
});
afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

test('an image keeps its place, fits a telephone’s sheet, and leaves its words if it fails', async ({
  observe,
}) => {
  const { page, complaints } = await observe({ site: site.url, width: 360, height: 780 });
  const held: (() => void)[] = [];
  await page.route(`**/${SRC}`, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.evaluate(() => (location.hash = 'event=summit'));
  const figure = page.locator('#reader figure').first();
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => held.length).toBe(1);
  const before = await figure.boundingBox();
  held[0]!();
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('#reader img')!.naturalWidth > 0,
  );
  expect(await figure.boundingBox()).toEqual(before);

  // The file of the second image is missing.
  const lost = page.locator('#reader figure').nth(1);
  await lost.scrollIntoViewIfNeeded();
  await lost.getByText('No bun').waitFor();
  expect(await lost.textContent()).toContain('Ada Crumb');
  expect(complaints.filter((each) => !/404/.test(each))).toEqual([]);

  const [sheet, wide, tall] = await page.evaluate(() => {
    const reader = document.querySelector('#reader')!;
    const [first] = reader.querySelectorAll('figure img');
    const { width, height } = first!.getBoundingClientRect();
    return [reader.clientHeight, width, height];
  });
  expect(wide).toBeLessThanOrEqual(360);
  expect(tall / wide).toBeCloseTo(2 / 3, 1);
  expect(tall).toBeLessThan(sheet);
});
