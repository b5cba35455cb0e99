import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isElsewhere, partInView } from '../../../src/app/painting/part-in-view.ts';

const COLUMN = { width: 390, height: 1600 };

test('what is in the window is painted, wherever the page has scrolled', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3000, max: 3000, noNaN: true }),
      fc.integer({ min: 200, max: 2000 }),
      fc.constantFrom(1, 1.5, 2, 2.625, 3),
      (top, shown, ratio) => {
        const { y, height } = partInView(COLUMN, top, shown, ratio);
        const [first, last] = [Math.max(0, -top), Math.min(COLUMN.height, shown - top)];
        expect(y).toBeGreaterThanOrEqual(0);
        // Less than a device pixel may be missing at the end, beyond the margin.
        expect(y + height).toBeLessThanOrEqual(COLUMN.height);
        if (last <= first) return;
        expect(y).toBeLessThanOrEqual(first);
        expect(y + height).toBeGreaterThan(last - 1 / ratio);
        expect(Math.abs(y * ratio - Math.round(y * ratio))).toBeLessThan(1e-6);
      },
    ),
  );
});

test('it is as high wherever the page has scrolled', () => {
  const height = (top: number): number => partInView(COLUMN, top, 700, 2).height;
  expect([100, 0, -300, -900, -1400].map(height)).toEqual(Array(5).fill(956));
  expect(partInView({ width: 390, height: 500 }, 0, 700, 1)).toEqual({
    ...{ x: 0, y: 0, width: 390, height: 500 },
  });
});

test('a page that scrolls on brings another part before the last one ends', () => {
  const at = (top: number) => partInView(COLUMN, top, 700, 1);
  expect(isElsewhere(at(-400), at(-420))).toBe(false);
  expect(isElsewhere(at(-400), at(-480))).toBe(true);
  expect(isElsewhere(at(-10), at(0))).toBe(false);
});
