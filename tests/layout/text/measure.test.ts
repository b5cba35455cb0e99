import { expect, test } from 'vitest';
import { isMeasured, measure, measureWith } from '../../../src/layout/text/measure.ts';

test('a text is as wide as its letters, in proportion to the size', () => {
  // The advances of T, e and n in Source Sans 3 Regular are 536, 496 and 546 thousandths.
  expect(measure('Ten', 100, 400)).toBeCloseTo(measure('T', 100, 400) + measure('en', 100, 400));
  expect(measure('T', 1000, 400)).toBe(536);
  expect(measure('Ten', 28, 400)).toBeCloseTo(2 * measure('Ten', 14, 400));
});

test('bolder letters are wider', () => {
  const text = 'Coalition summit: 35 at the table';
  expect(measure(text, 14, 600)).toBeGreaterThan(measure(text, 14, 400));
});

test('Cyrillic and typographic signs are in the table', () => {
  expect(measure('Київ', 14, 400)).not.toBeCloseTo(measure('日本語字', 14, 400));
  for (const sign of ['’', '“', '–', '…', '€', '₴', '≠', 'é', 'ё', 'ї']) {
    expect(measure(sign, 1000, 400)).toBeGreaterThan(150);
    expect(measure(sign, 1000, 400)).toBeLessThan(1000);
  }
});

test('ideographs and emoji are an em wide, marks that combine have no width', () => {
  expect(measure('漢字', 10, 400)).toBe(20);
  expect(measure('🇺🇦', 10, 400)).toBe(20);
  expect(measure('🕊', 10, 400)).toBe(10);
  expect(measure('e\u0301', 10, 400)).toBe(measure('e', 10, 400));
});

test('an empty text has no width', () => {
  expect(measure('', 14, 400)).toBe(0);
});

test('if nothing can measure them, letters of scripts that may be wide count as wide', () => {
  for (const letter of ['த', 'ሩ', 'ന', 'Ꮳ', 'ᐃ', '𝐁', 'Ａ'])
    expect(measure(letter, 10, 400), letter).toBe(10);
  for (const letter of ['ω', 'ش', 'ש', 'ก', '٣']) expect(measure(letter, 10, 400), letter).toBe(6);
});

test('a text with a letter that is not in the table is measured whole by another', () => {
  const asked: string[] = [];
  const measured = measureWith((text, size, weight) => {
    asked.push(`${text} ${size} ${weight}`);
    return 77;
  });
  expect(measured('Kyiv, “é” e\u0301 \u2068x\u2069', 14, 600)).toBe(
    measure('Kyiv, “é” é x', 14, 600),
  );
  expect(asked).toEqual([]);
  expect(measured('Kyiv தமிழ்', 14, 400)).toBe(77);
  expect(asked).toEqual(['Kyiv தமிழ் 14 400']);
  expect([isMeasured('Київ'), isMeasured('தமிழ்')]).toEqual([true, false]);
});
