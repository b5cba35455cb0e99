import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  cutDown,
  embeddedFaces,
  facesOf,
  fileOf,
  lettersIn,
  lettersOf,
  lettersOfCode,
  lettersOfWords,
  neededFaces,
} from '../../../src/export/fonts/font-faces.ts';
import { dialogWords } from '../../../src/words/every-dialogs.ts';
import { evidenceWords } from '../../../src/words/every-evidence.ts';
import { wordsOf } from '../../../src/words/every.ts';

const STYLE = readFileSync(join(import.meta.dirname, '../../../src/app/fonts.css'), 'utf8');
const families = (rules: readonly string[]): string[] =>
  rules.map((rule) => /font-family:'([^']+)';font-weight:([^;]+)/.exec(rule)!.slice(1).join(' '));
const bytes = (rules: readonly string[]): number => rules.join('').length * 0.75;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

test('Latin letters bring the faces for them, and no more weights than the page uses', async () => {
  const sans = await embeddedFaces(STYLE, 'Élysée', 'Source Sans 3');
  expect(families(sans)).toEqual(['Source Sans 3 400 600']);
  expect(families(await embeddedFaces(STYLE, 'a', 'Source Serif 4', '600'))).toEqual([
    'Source Serif 4 600',
  ]);
  for (const rule of sans) expect(rule).toMatch(/src:url\(data:font\/woff2;base64,d09GMg/);
});

test('Cyrillic letters bring their faces, and a hryvnia sign its own', async () => {
  const rules = await embeddedFaces(STYLE, 'Київ ₴', 'Source Sans 3');
  for (const first of ['U+0400', 'U+0460'])
    expect(rules.filter((rule) => rule.includes(first))).toHaveLength(1);
});

test('a page takes of the faces those that its texts need', async () => {
  const rules = await embeddedFaces(STYLE, 'Київ x', 'Source Sans 3');
  expect(neededFaces(rules, 'x').length).toBeLessThan(rules.length);
  expect(neededFaces(rules, 'x Київ')).toEqual(rules);
});

test('only letters that are used have weight', async () => {
  const [few, many] = await Promise.all(
    ['abc', ALPHABET].map((text) => embeddedFaces(STYLE, text, 'Source Sans 3')),
  );
  expect(bytes(few!)).toBeLessThan(bytes(many!) / 3);
});

test('the same letters give the same bytes', async () => {
  const faces = (): Promise<string[]> => embeddedFaces(STYLE, 'abc', 'Source Sans 3');
  expect(await faces()).toEqual(await faces());
});

test('letters are each there once, in order', () => {
  expect(lettersOf('éé–', 'ba')).toBe('abé–');
});

test('code brings its signs, and no letters that it only reads', () => {
  const script = 'const f = { ß: `ss` }; const g = ($) => $ + "→" | é;';
  expect(lettersOfCode(script)).toBe(lettersOf('const f : ss ; const g () + "→"  ;'));
  expect(lettersOfWords(script)).toBe(lettersOf('const f ß: ss ; const g () + "→"  é;'));
});

test('no text of the interface has a sign that is left out as code', () => {
  const texts: string[] = [];
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  for (const tag of ['en', 'fr', 'uk'])
    [wordsOf(tag), dialogWords(wordsOf(tag)), evidenceWords(wordsOf(tag))].forEach(take);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => lettersOfWords(text) !== lettersOf(text))).toEqual([]);
});

test('a range is all its letters', () => {
  expect(lettersIn('U+0041-0043, U+131, U+4??')).toMatch(/^ABCı\u0400.*\u04ff$/s);
});

test('a font of the page is a quarter smaller without what no rule asks for', async () => {
  const sans = facesOf(STYLE)[0]!;
  const whole = statSync(fileOf(sans)).size;
  const lean = await cutDown(sans, lettersIn(sans.range));
  expect(lean.length).toBeLessThan(0.8 * whole);
  expect(lean.subarray(0, 4).toString()).toBe('wOF2');
});
