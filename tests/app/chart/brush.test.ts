import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centre, dragGrip, gripAt } from '../../../src/app/chart/brush.ts';
import { extent } from '../../../src/time/extent.ts';
import { instant } from '../../../src/time/instant.ts';
import { makeWarp } from '../../../src/time/paced-warp.ts';
import { TO_SCALE, warpedExtent, warpedLength, warpExtent } from '../../../src/time/warp.ts';

const whole = extent(0, 1000);
const limits = { extent: warpExtent(TO_SCALE, whole), shortest: 10 };

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

test('the window stays within the limits, however it is dragged', () => {
  const position = fc.integer({ min: 0, max: 990 });
  fc.assert(
    fc.property(
      position,
      fc.integer({ min: 10, max: 1000 }),
      fc.constantFrom('from' as const, 'to' as const, 'both' as const),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (from, length, grip, by) => {
        const start = warpedExtent(from, Math.min(1000, from + length));
        const end = dragGrip(start, grip, instant(0), instant(1000 * by), TO_SCALE, limits);
        expect(end.from).toBeGreaterThanOrEqual(0);
        expect(end.to).toBeLessThanOrEqual(1000);
        expect(warpedLength(end)).toBeGreaterThanOrEqual(9.999);
        if (grip === 'both') expect(warpedLength(end)).toBeCloseTo(warpedLength(start), 6);
        if (grip === 'from') expect(end.to).toBe(start.to);
        if (grip === 'to') expect(end.from).toBe(start.from);
      },
    ),
  );
});

test('a press beside the window brings its middle there', () => {
  expect(centre(warpedExtent(400, 600), instant(250), TO_SCALE)).toEqual(warpedExtent(150, 350));
});

/** The second half of the minimap has four times the room of the first. */
const warp = makeWarp(
  [
    { from: 0, rate: 0.4 },
    { from: 500, rate: 1.6 },
  ],
  0,
);
const uneven = { extent: warpExtent(warp, whole), shortest: 1 };

test('moving the window in an evened chart keeps its zoom and the point under the pointer', () => {
  const start = warpExtent(warp, extent(100, 600));
  const [held, to] = [instant(300), instant(550)];
  const end = dragGrip(start, 'both', held, to, warp, uneven);
  expect(warpedLength(end)).toBeCloseTo(warpedLength(start), 9);
  const share = (shown: typeof end, t: number): number =>
    (warp.apply(t) - shown.from) / warpedLength(shown);
  expect(share(end, to)).toBeCloseTo(share(start, held), 9);
});

test('and an edge stays under the pointer', () => {
  const start = warpExtent(warp, extent(100, 600));
  const end = dragGrip(start, 'to', instant(604), instant(804), warp, uneven);
  expect(warp.invert(end.to)).toBeCloseTo(800, 9);
});
