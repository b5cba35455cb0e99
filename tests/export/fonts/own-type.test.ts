/** A site's own fonts: as wide in the layout as they are drawn, in pictures of every format. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { SANS_FAMILY } from '../../../src/export/fonts/families.ts';
import { lettersWithoutFont, measureInFonts } from '../../../src/export/fonts/lettering.ts';
import { ownType, type OwnType } from '../../../src/export/fonts/own-type.ts';
import { pictureFonts } from '../../../src/export/fonts/picture-fonts.ts';
import { layOutPicture } from '../../../src/export/pictures/picture.ts';
import {
  svgText,
  takeSnapshot,
  takeVectorSnapshot,
} from '../../../src/export/pictures/snapshot.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { harbour } from '../harbour.ts';
import { parisSummit } from '../paris-summit.ts';
import { overlap, textBoxes } from '../text-boxes.ts';
import { GIVEN } from './test-fonts.ts';

type Name = keyof typeof GIVEN;
const types = {} as Record<Name, OwnType>;

beforeAll(async () => {
  const cache = mkdtempSync(join(tmpdir(), 'sourceline-fonts-'));
  for (const name of Object.keys(GIVEN) as Name[]) types[name] = await ownType(GIVEN[name], cache);
  return () => rmSync(cache, { recursive: true });
});

const drawnWidth = (text: string, weight: number, { faces }: OwnType): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="50" font-size="20" font-weight="${weight}" font-family="Sourceline Text, Source Sans 3">|${text}|</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles: pictureFonts(faces).map(({ file }) => file) } },
  ).innerBBox()!.width;

const TEXT = 'Merz’s “challenging circumstances” in 2026';

test.for(['narrow', 'wide'] as const)('%s letters are as wide as they are drawn', (name) => {
  const type = types[name];
  for (const weight of [400, 600] as const) {
    const drawn = drawnWidth(TEXT, weight, type) - drawnWidth('', weight, type);
    expect(Math.abs(type.measures.measure(TEXT, 20, weight) / drawn - 1)).toBeLessThan(0.03);
  }
});

test('they are far from ours', () => {
  const ours = measure(TEXT, 20, 400);
  expect(types.narrow.measures.measure(TEXT, 20, 400) / ours).toBeLessThan(0.95);
  expect(types.wide.measures.measure(TEXT, 20, 400) / ours).toBeGreaterThan(1.2);
  expect(types.wide.measureHeadline(TEXT, 20)).toBeLessThan(types.narrow.measureHeadline(TEXT, 20));
});

test('a letter that they lack is as wide as in ours, or in the next file', () => {
  const { narrow, wide, variable } = types;
  expect(narrow.measures.measure('Київ', 20, 600)).toBe(measure('Київ', 20, 600));
  expect(wide.measures.measure('ő', 20, 400)).not.toBe(measure('ő', 20, 400));
  expect(wide.measures.measure('ő', 20, 600)).toBe(measure('ő', 20, 600));
  expect(variable.measures.measure('Kyiv', 20, 400)).toBe(measure('Kyiv', 20, 400));
  const [regular, bold] = ([400, 600] as const).map((weight) =>
    variable.measures.measure('Зеленський', 20, weight),
  );
  expect(regular).toBeLessThan(bold!);
  // A letter of no table is measured in the font that has it.
  const drawn = drawnWidth('ӘҒ', 400, variable) - drawnWidth('', 400, variable);
  expect(Math.abs(measureInFonts(variable)('ӘҒ', 20, 400) / drawn - 1)).toBeLessThan(0.03);
});

const SIZES = [
  { width: 1200, height: 675 },
  { width: 700, height: 800 },
  { width: 480, height: 900 },
];

describe.for(['narrow', 'wide'] as const)('a picture in %s letters', (name) => {
  test.for([parisSummit(), harbour()])('has no overlap, and no text is cut', (timeline) => {
    const type = types[name];
    for (const size of SIZES) {
      const drawn = layOutPicture({
        ...{ timeline, size, sizeOf: 'picture', theme: 'light', words: ENGLISH, address: null },
        view: { extent: null, selection: null },
        ...{ measure: type.measures.measure, measureHeadline: type.measureHeadline },
      });
      const boxes = textBoxes(svgText(drawn), type);
      expect(boxes.length).toBeGreaterThan(10);
      const pairs = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(pairs).toEqual([]);
      for (const { text, left, right } of boxes)
        expect([text, left >= 12, right <= size.width - 12]).toEqual([text, true, true]);
    }
  });
});

const request = (name: Name, title = 'Київ and Kyiv') => ({
  timeline: harbour({ title }),
  ...({ size: { width: 900, height: 600 }, sizeOf: 'picture', theme: 'light' } as const),
  ...{ view: { extent: null, selection: null }, words: ENGLISH, address: null },
  ...{ scale: 1, dataHash: null, type: types[name] },
});

test('an SVG has the letters of both fonts inside, each where it is drawn', async () => {
  const { data } = await takeVectorSnapshot(request('wide'), 'svg');
  const svg = Buffer.from(data).toString();
  expect(svg).toContain(`font-family="'Sourceline Text', 'Source Sans 3', `);
  const faces = [...svg.matchAll(/font-family:'([^']+)';font-weight:(\d+);/g)];
  expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
    ...['Sourceline Text 400', 'Sourceline Text 600', 'Sourceline Headings 600'],
    // For the Cyrillic letters of the title, which are counted for the sans, too.
    ...['Source Sans 3 400', 'Source Sans 3 600', 'Source Serif 4 600'],
  ]);
});

test('a PDF sets each letter in a font that has it', async () => {
  const { data } = await takeVectorSnapshot(request('wide'), 'pdf');
  const named = Buffer.from(data)
    .toString('latin1')
    .matchAll(/BaseFont \/[A-Z]+\+(\S+)/g);
  expect([...new Set([...named].map(([, name]) => name))].sort()).toEqual([
    ...['SourceSerif4-SemiBold', 'SourcelineHeadings-SemiBold'],
    ...['SourcelineText-Regular', 'SourcelineText-SemiBold'],
  ]);
  const pdf = await getDocumentProxy(new Uint8Array(data));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  expect(text).toContain('Київ and Kyiv');
});

test('a PNG is drawn in them, and differs from one in ours', async () => {
  const { data } = await takeSnapshot(request('wide'));
  const { type: _, ...plain } = request('wide');
  expect(Buffer.from(data).equals(Buffer.from((await takeSnapshot(plain)).data))).toBe(false);
});

test('a letter that no font has stops the picture, and is named', async () => {
  await expect(takeSnapshot(request('wide', 'ጉባኤ'))).rejects.toThrow('“ጉ” (U+1309, Ethiopic)');
  const asked = [{ family: SANS_FAMILY, weight: 400, text: 'Ә' }];
  expect(lettersWithoutFont(asked, true, null)).toEqual([]);
  expect(lettersWithoutFont(asked, false, types.variable)).toEqual([]);
});
