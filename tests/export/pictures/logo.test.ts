/** The logo of a site in pictures, and in pages that contain all their parts. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { BrandLogo } from '../../../src/export/brand/brand.ts';
import { CREDIT, shownSize } from '../../../src/export/logo.ts';
import { lightLogo } from '../../../src/export/pictures/logo-image.ts';
import { layOutPicture } from '../../../src/export/pictures/picture.ts';
import {
  svgText,
  takeSnapshot,
  takeVectorSnapshot,
  type SnapshotRequest,
} from '../../../src/export/pictures/snapshot.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { harbour } from '../harbour.ts';
import { parisSummit } from '../paris-summit.ts';
import { textBoxes } from '../text-boxes.ts';

/** Red on the left, blue on the right, in stripes as fine as small print. */
const STRIPES = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 200">
<path fill="#e00000" d="M0 0H800V200H0z"/><path fill="#0000e0" d="M800 0H1600V200H800z"/>
${Array.from({ length: 100 }, (_, i) => `<path fill="#fff" d="M${i * 8} 0h4v100h-4z"/>`).join('')}</svg>`;

const svgLogo = (text = STRIPES, size = { width: 1600, height: 200 }): BrandLogo => ({
  ...size,
  name: 'logo-1.svg',
  bytes: Buffer.from(text),
  publisher: 'The Harbour Gazette',
});
const pngLogo: BrandLogo = {
  ...svgLogo(),
  name: 'logo-1.png',
  bytes: new Resvg(STRIPES).render().asPng(),
};

const request: SnapshotRequest = {
  timeline: harbour(),
  view: { extent: null, selection: null },
  size: { width: 900, height: 600 },
  sizeOf: 'picture',
  theme: 'light',
  words: ENGLISH,
  address: 'https://news.example/harbour/',
  scale: 2,
  dataHash: null,
  logo: svgLogo(),
};

const SIZES = [
  [1200, 675],
  [1200, 630],
  [1080, 1080],
  [640, 640],
  [340, 800],
] as const;
const SHAPES = [
  { width: 1600, height: 200 },
  { width: 1200, height: 100 },
  { width: 50, height: 100 },
  { width: 9, height: 9 },
];
const ADDRESSES = [
  null,
  'https://news.example/',
  `https://news.example/${'a-rather-long-name-of-a-page/'.repeat(4)}`,
];

describe.each(SIZES)('in a picture of %i × %i px', (width, height) => {
  test.each(SHAPES)('a logo of $width × $height lies over nothing', (logo) => {
    for (const timeline of [harbour(), parisSummit()])
      for (const address of ADDRESSES) {
        const drawn = layOutPicture({
          ...{ ...request, timeline, address, logo },
          size: { width, height },
        });
        const { x, y, ...size } = drawn.logo!.box;
        expect(size).toEqual(shownSize(logo, CREDIT));
        expect(x + size.width).toBeLessThanOrEqual(width - 20);
        expect(y + size.height).toBeLessThanOrEqual(height - 12);
        const texts = textBoxes(svgText(drawn));
        const over = texts.filter(
          ({ left, right, top, bottom }) =>
            left < x + size.width && right > x && top < y + size.height && bottom > y,
        );
        expect(over).toEqual([]);
        // Beside the credit, or below one of several lines.
        const credits = texts.filter(({ right, bottom }) =>
          bottom > y ? right < x && right > x - 20 : y - bottom < 20,
        );
        expect(credits.length).toBeGreaterThan(0);
      }
  });
});

interface Pixels {
  readonly at: (x: number, y: number) => number[];
}

/** Of a PNG. */
function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const href = `data:image/png;base64,${bytes.toString('base64')}`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`,
  ).render();
  return { at: (x, y) => [...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)] };
}

describe.each([
  ['a drawing', svgLogo()],
  ['pixels', pngLogo],
])('as %s', (_, logo) => {
  test.each([1, 2, 3])('it is sharp at %i pixels per px', async (scale) => {
    const asked = { ...request, scale, logo };
    const { box } = layOutPicture(asked).logo!;
    const { at } = pixelsOf((await takeSnapshot(asked)).data);
    const low = Math.round((box.y + box.height * 0.75) * scale);
    const middle = (box.x + box.width / 2) * scale;
    const [red, blue] = [at(middle - 3, low), at(middle + 3, low)];
    expect(red).toEqual([expect.closeTo(0xe0, -1), expect.closeTo(0, -1), expect.closeTo(0, -1)]);
    expect(blue).toEqual([expect.closeTo(0, -1), expect.closeTo(0, -1), expect.closeTo(0xe0, -1)]);
  });

  test('fine stripes become the tone between, not some of them white', async () => {
    const asked = { ...request, scale: 1, logo };
    const { box } = layOutPicture(asked).logo!;
    const { at } = pixelsOf((await takeSnapshot(asked)).data);
    const y = Math.round(box.y + box.height * 0.25);
    const greens = Array.from({ length: 40 }, (__, i) => at(box.x + 8 + i, y)[1]!);
    expect(Math.max(...greens) - Math.min(...greens)).toBeLessThan(100);
  });

  test('in the dark it stands on white', async () => {
    const asked = { ...request, theme: 'dark', logo } as const;
    const { plate } = layOutPicture(asked).logo!;
    const { at } = pixelsOf((await takeSnapshot(asked)).data);
    expect(at(2 * (plate!.x + 1), 2 * (plate!.y + 1))).toEqual([255, 255, 255]);
    expect(layOutPicture({ ...asked, theme: 'light' }).logo!.plate).toBeNull();
  });

  test('it is inside an SVG, and a PDF', async () => {
    const svg = Buffer.from((await takeVectorSnapshot({ ...request, logo }, 'svg')).data);
    expect(svg.toString()).toContain(`;base64,${logo.bytes.toString('base64')}"`);
    const pdf = await takeVectorSnapshot({ ...request, logo, theme: 'dark' }, 'pdf');
    expect(Buffer.from(pdf.data).toString('latin1')).toContain('/Subtype /Image');
  });
});

test('a picture without a logo is as it was', () => {
  const { logo: _, ...plain } = request;
  expect(layOutPicture(plain).logo).toBeNull();
  expect(svgText(layOutPicture(plain))).not.toMatch(/<image|data-part="plate"/);
});

test('within a page a logo is light: a simple drawing as it is, all else as few pixels', () => {
  const simple = svgLogo('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>');
  const room = shownSize(simple, CREDIT);
  expect(lightLogo(simple, room)).toContain(simple.bytes.toString('base64'));
  const points = Array.from(
    { length: 12_000 },
    (_, i) => `L${(i * 7919) % 1600},${(i * 104729) % 200}`,
  );
  const heavy = svgLogo(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 200"><path d="M0,0${points.join('')}z"/></svg>`,
  );
  expect(heavy.bytes.length).toBeGreaterThan(90_000);
  const pixels = { ...heavy, name: 'logo-1.png', bytes: new Resvg(heavy.bytes).render().asPng() };
  for (const logo of [heavy, pixels]) {
    const light = lightLogo(logo, room);
    expect(light).toMatch(/^data:image\/png;/);
    const png = Buffer.from(light.slice(light.indexOf(',') + 1), 'base64');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3 * room.width, 3 * room.height]);
  }
});
