import { expect, test } from 'vitest';
import { checkPixels } from '../../../src/export/pictures/pixels.ts';

test('a picture may have 4,096 pixels a side, and not one more', () => {
  expect(() => checkPixels({ width: 2048, height: 1024 }, 2)).not.toThrow();
  expect(() => checkPixels({ width: 4097, height: 100 }, 1)).toThrow('4096 a side');
});

test('for one that is too large, the message names a scale that would do', () => {
  const tooLarge = (): void => checkPixels({ width: 1600, height: 2000 }, 3);
  expect(tooLarge).toThrow('the largest scale is 2.');
  expect(() => checkPixels({ width: 1600, height: 2000 }, 2)).not.toThrow();
});
