/** From the packed package to a newsroom's own page, in a folder that has nothing else. */
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { textsOf } from '../../../src/export/pictures/itxt.ts';
import { WIDE_FILE } from '../../export/fonts/test-fonts.ts';
import { ROOT } from '../../project/command.ts';
import { install, type Installed } from '../harness/installed.ts';
import { overlaps, textsOf as chartTexts } from '../harness/legibility.ts';
import { test } from '../harness/page.ts';

let newsroom: Installed;
let before: readonly string[];
/** Every file of the package, with its size and the moment of its last change. */
const state = (): string[] =>
  filesIn(newsroom.folder).map((path) => {
    const { size, mtimeMs } = statSync(join(newsroom.folder, path));
    return `${path} ${size} ${mtimeMs}`;
  });
beforeAll(async () => {
  newsroom = await install();
  before = state();
}, 300_000);
afterAll(() => newsroom.remove());

const read = (path: string): string => readFileSync(join(newsroom.root, path), 'utf8');
const TIMELINE = 'seeds/bridge/timeline.yaml';
const retitle = (title: string): void =>
  writeFileSync(
    join(newsroom.root, TIMELINE),
    read(TIMELINE).replace(/^title:.*$/m, `title: ${title}`),
  );

interface Locked {
  readonly dev?: true;
  readonly devOptional?: true;
  readonly optional?: true;
  readonly hasInstallScript?: true;
}

/** The packages that an installation brings, by their path in our own folder. */
function packages(): [string, Locked][] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
}

const bytesIn = (folder: string): number =>
  filesIn(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

describe('the package', () => {
  test('has no tests and no sources, and nothing that npm would run', () => {
    const files = filesIn(newsroom.folder);
    expect(files.filter((path) => /\.test\.|^tests\/|\.(ts|svelte)$/.test(path))).toEqual([
      'lib/index.d.ts',
    ]);
    expect(files.filter((path) => /paris/i.test(path))).toEqual([]);
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(
      Object.keys(newsroom.manifest.scripts).filter((name) => atInstall.includes(name)),
    ).toEqual([]);
    for (const target of Object.values(newsroom.manifest.exports))
      for (const path of typeof target === 'string' ? [target] : Object.values(target))
        expect(existsSync(join(newsroom.folder, path)), path).toBe(true);
  });

  test('imports nothing but what npm installs with it', () => {
    const { dependencies, peerDependencies } = newsroom.manifest;
    const known = Object.keys({ ...dependencies, ...peerDependencies });
    const modules = filesIn(join(newsroom.folder, 'lib/cli')).filter((path) =>
      path.endsWith('.js'),
    );
    const packages = modules
      .flatMap((path) => [
        ...readFileSync(join(newsroom.folder, 'lib/cli', path), 'utf8').matchAll(
          /^(?:import|export) (?:.* from )?"([^"]+)"|\b(?:import|require)\("([^"]+)"\)/gm,
        ),
      ])
      .map(([, still, late]) => still ?? late!)
      .filter((name) => /^[@\w]/.test(name) && !isBuiltin(name));
    expect(known.filter((name) => !packages.includes(name))).toEqual([]);
    expect(packages.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('brings at most 150 packages and 60 MB, and none that runs a script', () => {
    const all = packages();
    expect(all.length).toBeGreaterThan(5);
    expect(all.length).toBeLessThanOrEqual(150);
    expect(all.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    const here = all.map(([path]) => join(ROOT, path)).filter((path) => existsSync(path));
    // A folder counts its own node_modules, which are packages of the list.
    const outer = here.filter((path) => !here.some((each) => path.startsWith(`${each}/`)));
    const bytes = [newsroom.folder, ...outer].reduce((sum, path) => sum + bytesIn(path), 0);
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(bytes).toBeLessThan(60_000_000);
  });
});

test('asks for a package that only one kind of source needs', async () => {
  writeFileSync(join(newsroom.root, 'leak.parquet'), 'PAR1');
  expect(await newsroom.call('archive', 'leak.parquet')).toMatchObject({
    code: 1,
    output: 'leak.parquet needs @duckdb/node-api: npm install @duckdb/node-api\n',
  });
});

test('from nothing to a page, a picture and a table', async () => {
  const { call, root } = newsroom;
  expect(await call('build')).toMatchObject({ code: 1 });
  expect(await call('new', 'bridge')).toMatchObject({ code: 0 });
  expect(read('package.json')).toBe('{ "private": true }\n');
  expect((await call('verify', 'documents')).output).toContain('3 quotations found');
  retitle('The bridge at Liston');
  expect((await call('compile')).output).toContain('3 of 3 quotations verified');
  expect(await call('compile', '--check')).toMatchObject({ code: 0 });
  const { code, output } = await call('build', '--site', 'https://paper.example/');
  expect(code, output).toBe(0);
  expect((await call('snapshot', 'bridge', '-o', 'bridge.png')).code).toBe(0);
  expect(textsOf(readFileSync(join(root, 'bridge.png'))).Title).toBe('The bridge at Liston');
  for (const name of ['bridge.svg', 'bridge.pdf'])
    expect((await call('snapshot', 'bridge', '-o', name)).code, name).toBe(0);
  const { output: table } = await call('export', 'bridge', '--format', 'csv');
  expect(table).toContain('Engineers find cracks in two arches');

  const page = read('dist/index.html');
  expect(page).toContain('<title>The bridge at Liston</title>');
  expect(page).toContain('<link rel="canonical" href="https://paper.example/" />');
  const files = filesIn(join(root, 'dist'));
  expect(files).toEqual(
    expect.arrayContaining(['embed/bridge.html', 'events/bridge/bridge-closes.html', 'feed.xml']),
  );
  expect(files.filter((path) => /paris|summit/i.test(path))).toEqual([]);
  const texts = files.filter((path) => /\.(html|js|css|json|xml|txt|svg|conf)$/.test(path));
  // Messages name Europe/Paris as an example of a time zone.
  const demo = /Paris summit|Maduro|Merz|Witkoff/;
  expect(texts.filter((path) => demo.test(read(`dist/${path}`)))).toEqual([]);
});

test('dev shows a changed title, what is wrong, and that it is right again', async ({
  browser,
}) => {
  const server = newsroom.begin('dev', '--port', '0');
  const page = await browser.newPage();
  try {
    const [, url = ''] = await server.says(/Sourceline is at (\S+)/);
    await page.goto(url);
    await page.getByRole('heading', { name: 'The bridge at Liston' }).first().waitFor();
    await page.locator('#events').waitFor();

    retitle('A bridge of our own');
    await page.getByRole('heading', { name: 'A bridge of our own' }).first().waitFor();

    retitle('A bridge: closed');
    const report = page.getByRole('alert').filter({ hasText: 'timeline.yaml:3' });
    await report.waitFor();
    await server.says(/timeline\.yaml:3:/);
    // A page that is opened later sees it too.
    await page.reload();
    await report.waitFor();

    retitle('The bridge at Liston');
    await page.getByRole('heading', { name: 'The bridge at Liston' }).first().waitFor();
    await report.waitFor({ state: 'detached' });
    await server.says(/All is well again\./);

    // Another site that is open in the same browser may not listen.
    const { status } = await fetch(`${url}__sourceline/state`, { method: 'POST' });
    expect(status).toBe(405);
  } finally {
    await page.close();
    await server.interrupt();
  }
});

test('dev shows the site’s own brand, as a build does, and follows its settings', async ({
  browser,
}) => {
  const settings = read('sourceline.yaml');
  const brand = (text: string): void => writeFileSync(join(newsroom.root, 'sourceline.yaml'), text);
  copyFileSync(WIDE_FILE, join(newsroom.root, 'wide.woff2'));
  writeFileSync(
    join(newsroom.root, 'logo.svg'),
    '<svg viewBox="0 0 90 30" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h90v30z"/></svg>',
  );
  const server = newsroom.begin('dev', '--port', '0');
  const page = await browser.newPage();
  try {
    const [, url = ''] = await server.says(/Sourceline is at (\S+)/);
    await page.goto(url);
    await page.locator('.stage').waitFor();
    expect(await page.locator('img.logo').count()).toBe(0);

    brand(`publisher: { name: The Liston Courier }
logo: logo.svg
colours: { light: { paper: '#fff0e0' } }
fonts: { text: { regular: wide.woff2, bold: wide.woff2 } }
`);
    const logo = page.getByRole('img', { name: 'The Liston Courier' });
    await logo.waitFor();
    await expect
      .poll(() => logo.evaluate((each) => (each as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await page.locator('.stage').waitFor();
    await page.locator('.foot').getByText('The Liston Courier').waitFor();
    const paper = page.locator('html');
    await expect
      .poll(() => paper.evaluate((each) => getComputedStyle(each).getPropertyValue('--paper')))
      .toContain('#fff0e0');
    // Labels are set in the site's font, and the layout knows how wide it is.
    await expect
      .poll(() => page.evaluate(() => document.fonts.check("16px 'Sourceline Text'", 'Bridge')))
      .toBe(true);
    const { texts } = await chartTexts(page);
    expect(texts.length).toBeGreaterThan(3);
    expect(overlaps(texts)).toEqual([]);
    const label = page.locator('svg[data-part="chart"] text').first();
    expect(await label.evaluate((each) => getComputedStyle(each).fontFamily)).toContain(
      'Sourceline Text',
    );

    brand(`colours: { light: { paper: '#e0f0ff' } }\n`);
    await logo.waitFor({ state: 'detached' });
    await expect
      .poll(() => paper.evaluate((each) => getComputedStyle(each).getPropertyValue('--paper')))
      .toContain('#e0f0ff');
  } finally {
    brand(settings);
    await page.close();
    await server.interrupt();
  }
});

test('nothing is written into the package', () => {
  expect(state()).toEqual(before);
});
