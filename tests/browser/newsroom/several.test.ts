/** A site with several timelines, in several languages: a list of them, and a folder for each. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../../../src/cli/server/serve.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';
import { ROOT, run } from '../../project/command.ts';
import { accessibilityFaults } from '../harness/axe.ts';
import { compiled } from '../harness/compiled.ts';
import { test } from '../harness/page.ts';

let root: string;
let site: string;
let close: () => Promise<void>;
const TITLE = 'عن الميناء';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-several-'));
  const folder = join(root, 'public', 'timelines');
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'public/timelines/paris-summit.json'), join(folder, 'paris-summit.json'));
  const put = (id: string, changes: object): void =>
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...HARBOUR_JSON, id, ...changes }));
  put('gavan', { language: 'uk', title: 'Гавань' });
  put('mina', { language: 'ar', title: TITLE });
  const program = join(ROOT, 'src/cli/sourceline.js');
  const { code, output } = await run(process.execPath, [program, 'build'], { cwd: root });
  if (code !== 0) throw new Error(output);
  ({ url: site, close } = await serve({ root: join(root, 'dist'), port: 0 }));
}, 240_000);
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true });
});

test('the first page lists them, each with its picture, and fits a telephone', async ({
  visit,
}) => {
  for (const width of [1200, 320]) {
    const page = await visit({ site, width });
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Гавань',
      TITLE,
      compiled.title,
    ]);
    for (const image of await page.locator('.timelines img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
        .toBe(1200);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

test('a link leads to a timeline, which works in its folder', async ({ visit }) => {
  const page = await visit({ site });
  await page.getByRole('link', { name: compiled.title }).click();
  await page.waitForURL(`${site}paris-summit/`);
  await page.locator('.stage').waitFor();
  // A part of the script that loads late, and another language.
  await page.keyboard.press('Tab');
  await page.locator('#events').waitFor();
  await page.getByRole('heading', { level: 1, name: compiled.title }).waitFor();
  const text = await visit({ site, path: 'mina', javaScript: false });
  expect(text.url()).toBe(`${site}mina/`);
  await text.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const embed = await visit({ site, path: 'embed/gavan.html' });
  await embed.getByRole('heading', { name: 'Гавань' }).first().waitFor();
});

test('each timeline has its own files, and one that is gone leaves none', () => {
  const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
  expect(read('mina/index.html')).toContain('content="../timelines/mina.json"');
  expect(read('mina/index.html')).not.toMatch(/(?:href|src)="\.\/(?!")/);
  expect(read('404.html')).toContain('<a href="/" lang="uk" dir="auto">Хронології</a>');
});
