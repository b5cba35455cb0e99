import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeClusters,
  middleOf,
  runOf,
  STRIP_SPACING,
  type Run,
} from '../../../src/layout/placement/cluster.ts';

const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const anchors = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 300 });
const zooms = fc.double({ min: -4, max: 4, noNaN: true }).map((power) => 10 ** power);

function runs(of: ReturnType<typeof makeClusters>, zoom: number): Run[] {
  const result: Run[] = [];
  for (let k = 0; k < of.anchors.length; k = result.at(-1)!.last + 1)
    result.push(runOf(of, k, zoom));
  return result;
}

test('clusters are those of merging the closest two again and again', () => {
  // Distinct gaps, because of two equal gaps either may merge first.
  const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(distinct, zooms, (gaps, power) => {
      const values = sorted(gaps.map((_, k) => gaps.slice(0, k).reduce((a, b) => a + b, 0)));
      const zoom = power / 1e6;
      const groups = [...values].map((value) => [value]);
      const middle = (group: number[]): number => group.reduce((a, b) => a + b) / group.length;
      for (;;) {
        const distances = groups.slice(1).map((group, k) => middle(group) - middle(groups[k]!));
        const closest = Math.min(...distances);
        if (!(closest * zoom < STRIP_SPACING)) break;
        const k = distances.indexOf(closest);
        groups.splice(k, 2, [...groups[k]!, ...groups[k + 1]!]);
      }
      const sizes = runs(makeClusters(values), zoom).map(({ first, last }) => last - first + 1);
      expect(sizes).toEqual(groups.map((group) => group.length));
    }),
  );
});

test('middles are a spacing apart, and every member is in one cluster', () => {
  fc.assert(
    fc.property(anchors, zooms, (values, zoom) => {
      const of = makeClusters(sorted(values));
      const all = runs(of, zoom);
      expect(all[0]!.first).toBe(0);
      expect(all.at(-1)!.last).toBe(values.length - 1);
      all.forEach((run, k) => {
        if (k === 0) return;
        expect(run.first).toBe(all[k - 1]!.last + 1);
        const apart = (middleOf(of, run) - middleOf(of, all[k - 1]!)) * zoom;
        expect(apart).toBeGreaterThanOrEqual(STRIP_SPACING - 1e-6);
      });
    }),
  );
});

test('clusters only open while zooming in', () => {
  fc.assert(
    fc.property(
      anchors,
      zooms,
      fc.double({ min: 1, max: 10, noNaN: true }),
      (values, zoom, more) => {
        const of = makeClusters(sorted(values));
        const closer = runs(of, zoom * more);
        const boundaries = new Set(closer.map(({ first }) => first));
        for (const { first } of runs(of, zoom)) expect(boundaries).toContain(first);
      },
    ),
  );
});

test('every member finds its own cluster', () => {
  const of = makeClusters(sorted(Array.from({ length: 5000 }, (_, k) => (k * k * 7919) % 100_003)));
  for (const zoom of [1e-3, 0.1, 1, 30]) {
    for (const run of runs(of, zoom)) {
      for (const k of [run.first, run.last]) expect(runOf(of, k, zoom)).toEqual(run);
    }
  }
});

test('events of the same instant never part', () => {
  expect(runOf(makeClusters(new Float64Array(50)), 7, 1e9)).toEqual({ first: 0, last: 49 });
});

test('one event 13 billion years before the rest moves no count', () => {
  const days = Array.from({ length: 300 }, (_, k) => (k + (k > 150 ? 40 : 0)) * 3_600_000);
  const far = makeClusters(Float64Array.from([-4.1e20, ...days]));
  const near = makeClusters(Float64Array.from(days));
  expect(middleOf(far, { first: 152, last: 300 })).toBeCloseTo(
    middleOf(near, { first: 151, last: 299 }),
    3,
  );
});
