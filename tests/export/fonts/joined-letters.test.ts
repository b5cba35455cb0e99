/**
 * Letters that join, change their order or grow together are drawn so in pictures without a browser:
 * Arabic and Devanagari in a newsroom's own fonts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { openSync } from 'fontkit';
import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { OWN_TEXT } from '../../../src/export/fonts/families.ts';
import { measureHeadlineInFonts, measureInFonts } from '../../../src/export/fonts/lettering.ts';
import { ownType, type OwnType } from '../../../src/export/fonts/own-type.ts';
import { fontAt } from '../../../src/export/fonts/shaped-font.ts';
import { pdfOf } from '../../../src/export/pictures/pdf/pdf.ts';
import { pngOf, takeSnapshot, takeVectorSnapshot } from '../../../src/export/pictures/snapshot.ts';
import { withOutlines } from '../../../src/export/pictures/svg/outlines.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { harbour } from '../harbour.ts';
import { JOINED } from './test-fonts.ts';

let type: OwnType;
/** The files of the two fonts, for a text of the body. */
let files: readonly string[];
beforeAll(async () => {
  const cache = mkdtempSync(join(tmpdir(), 'sourceline-joined-'));
  type = await ownType(JOINED, cache);
  files = type.faces
    .filter((face) => face.family === OWN_TEXT && face.weight === 400)
    .map(({ file }) => file);
  return () => rmSync(cache, { recursive: true });
});

const SIZE = 60;
const [ARABIC, DEVANAGARI] = [0, 1];

/** Each has letters that change their form beside others, or their place. */
const WORDS = [
  ['مجلس', ARABIC],
  ['الميناء', ARABIC],
  ['لا', ARABIC],
  ['تُفرَّغ', ARABIC],
  ['हिन्दी', DEVANAGARI],
  ['क्षेत्र', DEVANAGARI],
  ['कार्यक्रम', DEVANAGARI],
] as const;

const shapedWidth = (text: string, at: number): number => {
  const { layout, unitsPerEm } = fontAt(files[at]!);
  return (layout(text).advanceWidth * SIZE) / unitsPerEm;
};
/** Letter by letter: what a picture without shaping would show. */
const unshapedWidth = (text: string, at: number): number => {
  const plain = fontAt(files[at]!);
  return Array.from(text)
    .map((letter) => plain.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth)
    .reduce((sum, width) => sum + (width * SIZE) / plain.unitsPerEm, 0);
};

const LEFT = 20;
const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="160" viewBox="0 0 400 160"><rect width="400" height="160" fill="#fff"/>${inner}</svg>`;
const written = (text: string, more = ''): string =>
  svg(
    `<text x="${LEFT}" y="100" font-size="${SIZE}" font-family="'${OWN_TEXT}'"${more}>${text}</text>`,
  );

/** The dark pixels of a picture, as offsets from its left edge and from its top. */
function inkOf(picture: string): { x: number; y: number }[] {
  const png = pngOf(picture, 1, type).toString('base64');
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="160"><image width="400" height="160" href="data:image/png;base64,${png}"/></svg>`,
  ).render();
  return Array.from({ length: pixels.length / 4 }, (_, i) => i)
    .filter((i) => pixels[4 * i]! < 128)
    .map((i) => ({ x: i % 400, y: Math.floor(i / 400) }));
}

describe.each(WORDS)('%s', (word, at) => {
  test('is as wide in the layout as it is drawn, which is not letter by letter', () => {
    const width = shapedWidth(word, at);
    expect(measureInFonts(type)(word, SIZE, 400)).toBeCloseTo(width, 3);
    expect(Math.abs(unshapedWidth(word, at) - width)).toBeGreaterThan(1);
    const ink = inkOf(withOutlines(written(word), type)).map(({ x }) => x);
    expect(ink.length).toBeGreaterThan(300);
    // Letters have a little room at their sides.
    expect(Math.abs(Math.min(...ink) - LEFT)).toBeLessThan(8);
    expect(Math.abs(Math.max(...ink) - LEFT - width)).toBeLessThan(8);
  });
});

test('a vowel of Arabic stands on the sign of a double letter, not under it', () => {
  const run = fontAt(files[ARABIC]!).layout('رَّ');
  const [vowel, double] = ['َ', 'ّ'].map((letter) => {
    const { id } = openSync(files[ARABIC]!).glyphForCodePoint(letter.codePointAt(0)!);
    return run.positions[run.glyphs.findIndex((glyph) => glyph.id === id)]!.yOffset;
  });
  expect(vowel).toBeGreaterThan(double!);
});

test('a line of Arabic is outlined from the right, with its number and its Latin word', () => {
  const line = (text: string) => inkOf(withOutlines(written(text), type)).map(({ x }) => x);
  const first = line('\u2068مجلس\u2069');
  const both = line('\u2068مجلس 7\u2069');
  // The number, which comes last, is on the left.
  expect(Math.max(...both) - Math.max(...first)).toBeGreaterThan(20);
  expect(withOutlines(written('Harbour 7'), type)).toBe(written('Harbour 7'));
});

test('an outline has the anchor, the colour and the halo of its text', () => {
  const paint = ' fill="#123456" stroke="#ffffff" stroke-width="3" paint-order="stroke"';
  const outlined = withOutlines(written('हिन्दी', `${paint} text-anchor="end"`), type);
  expect(outlined).toMatch(new RegExp(`<path d="M[^"]+"${paint}/>`));
  const right = Math.max(...[...outlined.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)));
  expect(right).toBeLessThan(LEFT);
});

test('a PDF sets words of Arabic from the right, as wide as the layout has them', async () => {
  const about = { title: 'T', description: 'D', language: 'ar', day: new Date(0) };
  const size = { width: 400, height: 160 };
  const marked = vi.spyOn(PDFDocument.prototype, 'markContent');
  onTestFinished(() => marked.mockRestore());
  const bytes = await pdfOf(written('مجلس الميناء'), { ...about, size }, type);
  expect(marked.mock.calls).toEqual([['Span', { actual: 'مجلس الميناء' }]]);
  const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: Number(item.transform[4]) }]
      : [],
  );
  expect(Math.min(...words.map(({ x }) => x))).toBeCloseTo(LEFT, 0);
  // The first word is on the right of the second, and of a space.
  const [council] = words.filter(({ text }) => text.includes('س'));
  const before = shapedWidth('الميناء', ARABIC) + shapedWidth(' ', ARABIC);
  expect(Math.abs(council!.x - LEFT - before)).toBeLessThan(2);
});

const request = (title: string) => ({
  timeline: harbour({ title }),
  ...({ size: { width: 900, height: 600 }, sizeOf: 'picture', theme: 'light' } as const),
  ...{ view: { extent: null, selection: null }, words: ENGLISH, address: null },
  ...{ scale: 1, dataHash: null, type },
});

test.for(['إضراب عمال الميناء: لم تُفرَّغ أي سفينة', 'बंदरगाह पर हड़ताल: क्षेत्र में कार्यक्रम'])(
  'pictures with the headline %s are drawn, and its letters are measured together',
  async (title) => {
    const { data } = await takeSnapshot(request(title));
    expect(data.length).toBeGreaterThan(1000);
    for (const format of ['svg', 'pdf'] as const)
      expect((await takeVectorSnapshot(request(title), format)).data.length).toBeGreaterThan(1000);
    const alone = Array.from(title, (letter) => measureHeadlineInFonts(type)(letter, SIZE));
    const sum = alone.reduce((total, width) => total + width, 0);
    expect(measureHeadlineInFonts(type)(title, SIZE)).toBeLessThan(0.98 * sum);
  },
);
