/** The PDF writer: what it draws of our SVG, and that it refuses everything else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { afterEach, expect, test, vi } from 'vitest';
import { drawSvg } from '../../../../src/export/pictures/pdf/pdf-drawing.ts';
import { pdfOf } from '../../../../src/export/pictures/pdf/pdf.ts';
import { fontsFor } from '../../../../src/export/fonts/lettering.ts';
import type { Runs } from '../../../../src/export/pictures/svg/text-pieces.ts';
import { pictureFonts } from '../../../../src/export/fonts/picture-fonts.ts';
import { svgTree } from '../../../../src/export/pictures/svg/svg-tree.ts';
import { GOLDENS } from '../../golden.ts';

afterEach(() => vi.restoreAllMocks());

const about = {
  size: { width: 400, height: 300 },
  title: 'Title',
  description: 'Description',
  language: 'en',
  day: new Date(0),
};
const svg = (inner: string) => `<svg width="400" height="300">${inner}</svg>`;

const blank = () =>
  new PDFDocument({
    size: [400, 300],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    info: {},
  });

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
async function textsOf(inner: string): Promise<Written[]> {
  const bytes = await pdfOf(svg(inner), about);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4] as number, y: 300 - (item.transform[5] as number) }]
      : [],
  );
}

test('a text stands on its baseline, where its anchor says, in one line with its parts', async () => {
  const [start, middle, end, ...rest] = await textsOf(
    '<text x="200" y="50" font-size="20">AA</text>' +
      '<text x="200" y="90" font-size="20" text-anchor="middle">AA</text>' +
      '<text x="200" y="130" font-size="20" text-anchor="end">AA</text>' +
      '<g transform="translate(10,20)"><text x="5" y="150" font-size="10"><tspan font-weight="600">Ab </tspan><tspan>&amp; ї</tspan></text></g>',
  );
  const width = start!.x - end!.x;
  expect([start!.x, start!.y]).toEqual([200, expect.closeTo(50, 2)]);
  expect(middle!.x).toBeCloseTo(200 - width / 2, 2);
  expect(width).toBeGreaterThan(15);
  expect(rest[0]).toEqual({ text: expect.stringMatching(/^Ab/), x: 15, y: expect.closeTo(170, 2) });
  expect(
    rest
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', ''),
  ).toBe('Ab&ї');
});

test('a tspan with a place of its own begins a line', async () => {
  const texts = await textsOf(
    '<text x="5" y="0" font-size="10"><tspan x="7" y="20">One</tspan><tspan x="7" y="32">two</tspan></text>',
  );
  expect(texts.map(({ text, x }) => [text, x])).toEqual([
    ['One', 7],
    ['two', 7],
  ]);
  expect(texts[1]!.y - texts[0]!.y).toBeCloseTo(12, 2);
});

test('a text of two directions is seen in its order, and copied as it was written', async () => {
  const drawn = vi.spyOn(PDFDocument.prototype, 'text');
  const marked = vi.spyOn(PDFDocument.prototype, 'markContent');
  await pdfOf(svg('<text x="0" y="20">\u2068BBC אב (5)\u2069, 6 Jan</text>'), about);
  await pdfOf(svg('<text x="0" y="20">The Gazette, 6 Jan</text>'), about);
  // pdfkit itself sets a word of Hebrew from the right.
  const [mixed, plain] = [drawn.mock.calls.slice(0, -1), drawn.mock.calls.slice(-1)];
  expect(mixed.map(([text]) => text).join('')).toBe('BBC (5) אב, 6 Jan');
  expect(plain.map(([text]) => text)).toEqual(['The Gazette, 6 Jan']);
  expect(marked.mock.calls).toEqual([['Span', { actual: 'BBC אב (5), 6 Jan' }]]);
});

const runs: Runs = (text, family, weight) => [{ font: fontsFor(family, weight, null)[0]!, text }];

test.for([
  '<foreignObject></foreignObject>',
  '<path d="M0,0H5" filter="url(#a)"></path>',
  '<g transform="skewX(3)"></g>',
  '<image href="x"></image>',
  '<text x="0" y="0" textLength="10">a</text>',
])('%s is refused', (inner) => {
  expect(() => drawSvg(blank(), svg(inner), runs)).toThrow(/in PDF/);
});

test.for(['<svg', '<svg></g>', '<svg>', '', '<svg></svg><svg></svg>', '<svg a=b></svg>'])(
  'markup that is not whole is refused: %s',
  (markup) => expect(() => svgTree(markup)).toThrow(),
);

test('every drawing that is a golden can be drawn', () => {
  const pdf = blank();
  for (const { file } of pictureFonts()) pdf.registerFont(file, file);
  const files = readdirSync(join(GOLDENS, 'gallery')).filter((name) => name.endsWith('.svg'));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const svg = readFileSync(join(GOLDENS, 'gallery', file), 'utf8').replaceAll('\n', '');
    expect(() => drawSvg(pdf, svg, runs), file).not.toThrow();
  }
});
