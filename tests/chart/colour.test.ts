import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, mixColours, nearestPassing } from '../../src/chart/colour.ts';
import { ANY_COLOUR } from './any-colour.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.478, 3);
});

test('a mixture lies between its colours, as OKLab has it', () => {
  // From the examples of CSS Color 4: color-mix(in oklab, white, black) is oklab(50% 0 0).
  expect(mixColours('#ffffff', '#000000', 0.5)).toBe('#636363');
  expect([mixColours('#1f5aa8', '#f4f1e9', 0), mixColours('#1f5aa8', '#f4f1e9', 1)]).toEqual([
    '#1f5aa8',
    '#f4f1e9',
  ]);
});

const onWhite = (hex: string): boolean => contrast(hex, '#ffffff') >= 4.5;

test('the nearest lightness that passes keeps the hue', () => {
  expect(nearestPassing('#1f5aa8', onWhite)).toBe('#1f5aa8');
  expect(nearestPassing('#777777', onWhite)).toBe('#767676');
  // Orange becomes brown, and a darker red stays red.
  expect(nearestPassing('#ff8800', onWhite)).toBe('#b65f00');
  expect(nearestPassing('#ff8888', onWhite)).toBe('#c35255');
});

test('null says that no lightness passes', () => {
  expect(nearestPassing('#777777', () => false)).toBeNull();
});

test('on any ground a colour of any hue can pass, and just passes', () => {
  fc.assert(
    fc.property(ANY_COLOUR, ANY_COLOUR, (hex, ground) => {
      const passes = (each: string): boolean => contrast(each, ground) >= 4.5;
      const found = nearestPassing(hex, passes)!;
      expect(passes(found)).toBe(true);
      if (!passes(hex)) expect(contrast(found, ground)).toBeLessThan(4.7);
    }),
    { numRuns: 200 },
  );
});
