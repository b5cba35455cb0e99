import { expect, test } from 'vitest';
import { inRange } from '../../../src/export/fonts/fonts.ts';

const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+2116';

test('a font file is needed where a letter of the text is in its range', () => {
  expect(inRange('Київ', CYRILLIC)).toBe(true);
  expect(inRange('№ 5', CYRILLIC)).toBe(true);
  expect(inRange('Kyiv, 6 January', CYRILLIC)).toBe(false);
  expect(inRange('', CYRILLIC)).toBe(false);
});

test('ranges are read in all forms of CSS', () => {
  expect(inRange('é', 'u+0-ff')).toBe(true);
  expect(inRange('ѐ', 'U+4??')).toBe(true);
  expect(inRange('a', '')).toBe(true);
  expect(inRange('🕊', 'U+1F54A')).toBe(true);
});
