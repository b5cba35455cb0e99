import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from '../../src/time/extent.ts';
import { makeWarp, type Pace } from '../../src/time/paced-warp.ts';
import {
  isToScale,
  lengthAround,
  TO_SCALE,
  unwarpExtent,
  warpExtent,
} from '../../src/time/warp.ts';

const rates = fc.double({ min: 0.01, max: 100, noNaN: true });
const paces: fc.Arbitrary<Pace[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), rates), {
    minLength: 1,
    maxLength: 20,
    selector: ([from]) => from,
  })
  .map((all) => all.map(([from, rate]) => ({ from, rate })).sort((a, b) => a.from - b.from));
const instants = fc.integer({ min: -2e12, max: 2e12 });

test('a later instant is always further on, and each comes back from its warped one', () => {
  fc.assert(
    fc.property(paces, instants, fc.integer({ min: 1, max: 1e12 }), (all, t, more) => {
      const { apply, invert } = makeWarp(all, 0);
      expect(apply(t + more)).toBeGreaterThan(apply(t));
      expect(Math.abs(invert(apply(t)) - t)).toBeLessThan(1);
    }),
  );
});

test('within a pace lengths grow in proportion, and the fixed instant stays', () => {
  fc.assert(
    fc.property(paces, instants, (all, fixed) => {
      const { apply } = makeWarp(all, fixed);
      expect(apply(fixed)).toBeCloseTo(fixed, 0);
      const { from, rate } = all.at(-1)!;
      expect(apply(from + 2000) - apply(from + 1000)).toBeCloseTo(1000 * rate, 0);
      const [first] = all;
      expect(apply(first!.from - 1000) - apply(first!.from - 2000)).toBeCloseTo(
        1000 * first!.rate,
        0,
      );
    }),
  );
});

test('to scale, nothing changes, not even the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (from, to) => {
      expect(warpExtent(TO_SCALE, extent(from, to))).toEqual(extent(from, to));
      expect(unwarpExtent(TO_SCALE, warpExtent(TO_SCALE, extent(from, to)))).toEqual(
        extent(from, to),
      );
      expect(lengthAround(TO_SCALE, from, to)).toBe(to);
    }),
  );
  expect(isToScale(TO_SCALE)).toBe(true);
  expect(isToScale(makeWarp([{ from: 0, rate: 1 }], 0))).toBe(false);
});
