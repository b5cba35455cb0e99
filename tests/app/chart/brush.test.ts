import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centre, dragGrip, gripAt } from '../../../src/app/chart/brush.ts';
import { contains, duration, extent } from '../../../src/time/extent.ts';

const whole = extent(0, 1000);
const limits = { extent: whole, shortest: 10 };

test('a wide window is held by its edges and moved by its middle', () => {
  const shown = extent(400, 600);
  const grip = (px: number) => gripAt(shown, whole, px / 1000, 1000);
  expect([grip(395), grip(405), grip(500), grip(595), grip(605)]).toEqual([
    'from',
    'from',
    'both',
    'to',
    'to',
  ]);
  expect([grip(380), grip(620)]).toEqual([null, null]);
});

test('a narrow window can still be moved, and its edges taken from outside', () => {
  const shown = extent(500, 504);
  const grip = (px: number) => gripAt(shown, whole, px / 1000, 1000);
  expect([grip(495), grip(502), grip(509)]).toEqual(['from', 'both', 'to']);
});

test('whatever is dragged stays within the limits', () => {
  const position = fc.integer({ min: 0, max: 990 });
  fc.assert(
    fc.property(
      position,
      fc.integer({ min: 10, max: 1000 }),
      fc.constantFrom('from' as const, 'to' as const, 'both' as const),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (from, length, grip, by) => {
        const start = extent(from, Math.min(1000, from + length));
        const end = dragGrip(start, grip, by, limits);
        expect(contains(whole, end)).toBe(true);
        expect(duration(end)).toBeGreaterThanOrEqual(9.999);
        if (grip === 'both') expect(duration(end)).toBeCloseTo(duration(start), 6);
        if (grip === 'from') expect(end.to).toBe(start.to);
        if (grip === 'to') expect(end.from).toBe(start.from);
      },
    ),
  );
});

test('a press beside the window brings its middle there', () => {
  expect(centre(extent(400, 600), whole, 0.25)).toEqual(extent(150, 350));
});
