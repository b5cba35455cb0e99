/**
 * The two painters of the chart, SVG at rest and canvas while it moves, draw the same picture of
 * each example of the gallery.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { dark, light, type Theme } from '../../src/chart/theme.ts';
import { serve } from '../../src/cli/server/serve.ts';
import type { Item, Layout } from '../../src/layout/layout.ts';
import { drawn, type Example, type ThemeName } from '../gallery/example.ts';
import { EXAMPLES } from '../gallery/examples.ts';
import { writeFonts } from '../gallery/page.ts';
import { test } from './harness/page.ts';
import { farApartIn, runIn, type Part } from './harness/pixels.ts';

/** Examples on one page: a screenshot has a greatest height. */
const BATCH = 8;
/** Out of 255; and the share of pixels that may differ by more. */
const [FAR, FEW] = [32, 0.005];
/** The share of the pixels of a mark or a label that may differ by half of all shades. */
const OF_PART = 0.05;

let site: Awaited<ReturnType<typeof serve>>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-painters-'));
  writeFonts(folder);
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'src/chart/canvas/painter.ts', formats: ['es'], fileName: () => 'painter.js' },
    },
  });
  await writeFile(
    join(folder, 'start.js'),
    `import { Painter } from './painter.js';
window.paint = (drawing) => {
  const canvas = document.createElement('canvas');
  new Painter(canvas).paint(drawing);
  canvas.style.width = canvas.width / drawing.ratio + 'px';
  return canvas;
};`,
  );
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Painters</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="fonts.css"><script type="module" src="start.js"></script></html>`,
  );
  site = await serve({ root: folder });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Compared {
  /** The share of pixels that are far apart. */
  readonly far: number;
  /** The greatest share of one mark or label. */
  readonly ofPart: number;
}

interface Plate {
  readonly svg: string;
  readonly layout: Layout;
}

/** Shows the plates one below the other. */
const show = (page: Page, plates: readonly Plate[], how: { theme: Theme } | null) =>
  page.evaluate(
    async ({ plates, how }) => {
      const { paint } = window as unknown as { paint: (drawing: object) => HTMLCanvasElement };
      await Promise.all(
        [400, 600].map((weight) => document.fonts.load(`${weight} 14px 'Source Sans 3'`)),
      );
      document.body.style.margin = '0';
      document.body.replaceChildren(
        ...plates.map(({ svg, layout }) => {
          const plate = document.createElement('div');
          plate.style.height = `${layout.size.height}px`;
          plate.innerHTML = svg;
          plate.style.overflow = 'hidden';
          return plate;
        }),
      );
      await document.fonts.ready;
      if (!how) return;
      [...document.body.children].forEach((plate, i) =>
        plate.replaceChildren(
          paint({
            ...{ layout: plates[i]!.layout, theme: how.theme, lit: null, fitted: false },
            ratio: devicePixelRatio,
          }),
        ),
      );
    },
    { plates, how },
  );

/** Compares two screenshots, plate by plate. */
async function compare(
  page: Page,
  plates: readonly Plate[],
  shots: readonly [Buffer, Buffer],
  ratio: number,
): Promise<Compared[]> {
  const onPixels = (part: Part) => part.map((px) => Math.round(px * ratio)) as unknown as Part;
  let top = 0;
  const boxes = plates.map(({ layout }) => {
    const whole: Part = [0, top, layout.size.width, layout.size.height];
    const parts = layout.items.flatMap((item) => (item.opacity > 0 ? partsOf(item, top) : []));
    top += layout.size.height;
    return { whole: onPixels(whole), parts: parts.map(onPixels) };
  });
  const far = await farApartIn(
    runIn(page),
    shots,
    FAR,
    boxes.map(({ whole }) => whole),
  );
  const ofParts = await farApartIn(
    runIn(page),
    shots,
    127,
    boxes.flatMap(({ parts }) => parts),
  );
  let first = 0;
  return boxes.map(({ parts }, i) => {
    const own = ofParts.slice(first, (first += parts.length));
    return { far: far[i]!, ofPart: Math.max(0, ...own) };
  });
}

/** The boxes of its mark and of its label's lines, as far as they are in view. */
function partsOf({ mark, label }: Item, top: number): Part[] {
  const left = label.anchor === 'start' ? label.x : label.x - label.width;
  const parts: Part[] = [
    ...(mark ? [[mark.x - 7, top + mark.y - 7, 14, 14] as const] : []),
    ...label.lines.map(({ y, width }): Part => [left, top + y - 11, width, 14]),
  ];
  return parts.filter(([x]) => x >= 0);
}

const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark };

interface Case {
  readonly name: ThemeName;
  /** Device pixels per px. */
  readonly ratio: number;
  readonly examples?: readonly Example[];
  /** What the canvas gets instead of the layout of the SVG. */
  readonly change?: (layout: Layout) => Layout;
}

/** The names of the examples that look different, with their figures. */
async function differing(browser: Browser, { name, ratio, ...of }: Case): Promise<string[]> {
  const { examples = EXAMPLES, change = (layout) => layout } = of;
  const context = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    deviceScaleFactor: ratio,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => 'paint' in window);
  const found: string[] = [];
  const shares: number[] = [];
  for (let from = 0; from < examples.length; from += BATCH) {
    const batch = examples.slice(from, from + BATCH);
    const plates = batch.map((example) => {
      const { layout, draw } = drawn(example);
      return { layout, svg: draw(name) };
    });
    await show(page, plates, null);
    const svg = await page.screenshot({ fullPage: true });
    const changed = plates.map((plate) => ({ ...plate, layout: change(plate.layout) }));
    await show(page, changed, { theme: THEMES[name] });
    const canvas = await page.screenshot({ fullPage: true });
    (await compare(page, plates, [svg, canvas], ratio)).forEach(({ far, ofPart }, i) => {
      shares.push(far);
      if (far > FEW || ofPart > OF_PART)
        found.push(`${batch[i]!.name}: ${(far * 100).toFixed(2)} %, parts ${ofPart.toFixed(2)}`);
    });
  }
  await context.close();
  const [mean, most] = [shares.reduce((a, b) => a + b, 0) / shares.length, Math.max(...shares)];
  console.log(
    `${name}, ${ratio}: ${(mean * 100).toFixed(3)} % of the pixels differ, at most ${(most * 100).toFixed(2)} %`,
  );
  return found;
}

/** Set in a deeper run: all examples in both themes, at four numbers of device pixels. */
const isDeep = process.env.ALL_PIXELS !== undefined;
const SOME = EXAMPLES.filter((_, i) => isDeep || i % 6 === 0);
const CASES: readonly Case[] = [
  { name: 'light', ratio: 1 },
  { name: 'dark', ratio: 2, examples: SOME },
  ...(isDeep
    ? [
        { name: 'dark' as const, ratio: 1 },
        { name: 'light' as const, ratio: 2 },
        { name: 'light' as const, ratio: 1.25 },
        { name: 'light' as const, ratio: 3 },
      ]
    : []),
];

test.for(CASES)('they agree, $name, $ratio device pixels per px', async (each, { browser }) => {
  expect(await differing(browser, each)).toEqual([]);
});

test('a lost mark and a lost label are seen', async ({ browser }) => {
  const examples = EXAMPLES.slice(0, 1);
  const without = (what: 'mark' | 'label') => (layout: Layout) => ({
    ...layout,
    items: layout.items.map((item) => {
      if (item !== layout.items.find(({ mark }) => mark)) return item;
      return what === 'mark' ? { ...item, mark: null } : { ...item, opacity: 0 };
    }),
  });
  for (const what of ['mark', 'label'] as const)
    expect(
      await differing(browser, { name: 'light', ratio: 1, examples, change: without(what) }),
    ).toHaveLength(1);
});
