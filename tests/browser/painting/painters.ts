/** Draws examples of the gallery with both painters of the chart, SVG and canvas, and compares. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { dark, light } from '../../../src/chart/palettes.ts';
import type { Theme } from '../../../src/chart/theme.ts';
import { serve } from '../../../src/cli/server/serve.ts';
import type { Item, Layout } from '../../../src/layout/layout.ts';
import { drawn, svgOf, type Example, type ThemeName } from '../../gallery/example.ts';
import { EXAMPLES } from '../../gallery/examples.ts';
import { writeFonts } from '../../gallery/page.ts';
import { farApartIn, runIn, type Part } from '../harness/pixels.ts';

/** Examples on one page: a screenshot has a greatest height. */
const BATCH = 8;
/** Out of 255; and the share of pixels that may differ by more. */
const [FAR, FEW] = [32, 0.005];
/** Half of all shades; and the share of the pixels of a mark or a label that may differ by more. */
const [FAR_IN_PART, OF_PART] = [127, 0.05];

/** The script of a page that paints. */
const PAINTING = 'tests/browser/painting/painting-page.ts';

/** A page that paints on a canvas. */
export async function paintersSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-painters-'));
  writeFonts(folder);
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: PAINTING, formats: ['es'], fileName: () => 'start.js' },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Painters</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="fonts.css"><script type="module" src="start.js"></script></html>`,
  );
  const { url, close } = await serve({ root: folder });
  return {
    url,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

interface Compared {
  /** The share of pixels that are far apart. */
  readonly far: number;
  /** The greatest share of one mark or label. */
  readonly ofPart: number;
}

interface Plate {
  readonly svg: string;
  /** What the canvas gets. */
  readonly layout: Layout;
  /** Ids of the highlighted events. */
  readonly lit: readonly string[] | null;
}

/** Shows the plates one below the other. */
const show = (page: Page, plates: readonly Plate[], how: { theme: Theme; slice: number } | null) =>
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
          plate.style.position = 'relative';
          return plate;
        }),
      );
      await document.fonts.ready;
      if (!how) return;
      [...document.body.children].forEach((plate, i) => {
        const { layout, lit } = plates[i]!;
        const { width, height } = layout.size;
        const given = { layout, theme: how.theme, fitted: false, lit: lit && new Set(lit) };
        const slices = [];
        for (let y = 0; y < height; y += how.slice) {
          const part = { x: 0, y, width, height: Math.min(how.slice, height - y) };
          const canvas = paint({ ...given, part, ratio: devicePixelRatio });
          canvas.style.position = 'absolute';
          canvas.style.top = `${y}px`;
          slices.push(canvas);
        }
        plate.replaceChildren(...slices);
      });
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
  const shares = await farApartIn(
    runIn(page),
    shots,
    boxes.flatMap(({ whole, parts }) => [
      { part: whole, least: FAR },
      ...parts.map((part) => ({ part, least: FAR_IN_PART })),
    ]),
  );
  let next = 0;
  return boxes.map(({ parts }) => {
    const [far, ...ofParts] = shares.slice(next, (next += 1 + parts.length));
    return { far: far!, ofPart: Math.max(0, ...ofParts) };
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

export interface Case {
  readonly name: ThemeName;
  /** Device pixels per px. */
  readonly ratio: number;
  readonly examples?: readonly Example[];
  /** What is drawn instead of an example's own layout, by both painters. */
  readonly drawAs?: (layout: Layout) => Layout;
  /** What the canvas gets instead of the layout of the SVG. */
  readonly change?: (layout: Layout) => Layout;
  /** The height of the parts in which the canvas is painted, in whole px; all at once if missing. */
  readonly slice?: number;
  /** Whether only every other event is highlighted. */
  readonly isLit?: boolean;
}

const same = (layout: Layout): Layout => layout;

/** The names of the examples that look different, with their figures. */
export async function differing(
  browser: Browser,
  site: string,
  { name, ratio, ...of }: Case,
): Promise<string[]> {
  const { examples = EXAMPLES, drawAs = same, change = same, slice = Infinity, isLit = false } = of;
  const context = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    deviceScaleFactor: ratio,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(site);
  await page.waitForFunction(() => 'paint' in window);
  const found: string[] = [];
  const shares: number[] = [];
  for (let from = 0; from < examples.length; from += BATCH) {
    const batch = examples.slice(from, from + BATCH);
    const plates = batch.map((example) => {
      const layout = drawAs(drawn(example).layout);
      const lit = isLit ? layout.items.filter((_, i) => i % 2).map(({ event }) => event) : null;
      return { layout, lit, svg: svgOf(example.name, layout, name, lit && new Set(lit)) };
    });
    await show(page, plates, null);
    const svg = await page.screenshot({ fullPage: true });
    const changed = plates.map((plate) => ({ ...plate, layout: change(plate.layout) }));
    await show(page, changed, { theme: THEMES[name], slice });
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
