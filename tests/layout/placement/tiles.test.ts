/** Events that are placed tile by tile keep every promise, and show as many labels as all at once. */
import { describe, expect, test } from 'vitest';
import { layout, makeWarpAt, widestExtent } from '../../../src/layout/index.ts';
import type { Placement } from '../../../src/layout/index.ts';
import { TILING } from '../../../src/layout/placement/tile.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { duration, extent, type Extent } from '../../../src/time/extent.ts';
import { TIME_SCALES } from '../../../src/timeline/timeline.ts';
import { breaches, forgetWalls, tilesOf } from './breaches.ts';
import { bursty } from '../bursty.ts';
import { sweep } from '../sweep.ts';
import { synthetic } from '../synthetic.ts';
import { prepare, prepareInSteps } from './in-english.ts';

const many = synthetic(10_000, 7);
const burst = bursty(10_000, 3);
const WIDE = { width: 1200, height: 400, measure };
const SMALL = { ...TILING, most: 100 };
const NARROW = { width: 390, height: 700, measure };

/** Views of one part in `closer` of all time. */
const viewsOf = (placement: Placement, closer: number): Extent[] => {
  const limits = widestExtent(placement);
  const length = duration(limits) / closer;
  return [0.03, 0.13, 0.27, 0.41, 0.5, 0.63, 0.77, 0.86].map((share) => {
    const from = limits.from + (duration(limits) - length) * share;
    return extent(from, from + length);
  });
};

const labelsIn = (placement: Placement, shown: Extent): number =>
  layout(placement, { extent: shown, selection: null }, WIDE).items.length;

describe('no two labels ever touch', () => {
  test.for([6, 10, 14, 18, 24])('in %i rows', (rows) => {
    const placement = prepare(many, { ...WIDE, height: 120 + rows * 25 });
    expect(tilesOf(placement.index).length).toBeGreaterThan(30);
    expect(breaches(placement)).toEqual([]);
  });

  test('in a column', () => {
    expect(breaches(prepare(many, NARROW))).toEqual([]);
    const warp = makeWarpAt(burst, NARROW.width, 'evened');
    expect(breaches(prepare(burst, { ...NARROW, warp }))).toEqual([]);
  });

  test('and the check finds labels that show too soon', () => {
    const placement = prepare(many, WIDE);
    expect(breaches(placement, 0.97).length).toBeGreaterThan(100);
  });

  test('and labels that know nothing of a wall', () => {
    const placement = prepare(many, WIDE);
    forgetWalls(placement);
    expect(breaches(placement).length).toBeGreaterThan(10);
  });
});

describe.for(TIME_SCALES)('in small tiles, %s', (scale) => {
  test.for([
    [1200, 400],
    [700, 240],
    [360, 640],
  ] as const)('a chart of %i×%i keeps every promise at every zoom', ([width, height]) => {
    const of = synthetic(1000, width);
    expect(sweep(of, { width, height }, [0.13, 0.5, 0.86], 1.31, scale, SMALL)).toEqual([]);
  });
});

test.for([
  ['spread', many, WIDE],
  ['in bursts', burst, WIDE],
  ['in a column', many, NARROW],
] as const)('as many labels show as if all were placed at once: %s', ([, of, size]) => {
  const [tiled, whole] = [prepare(of, size), prepare(of, { ...size, tiling: null })];
  let [some, all] = [0, 0];
  // Octaves would always meet the same moment of a level.
  for (let closer = 1; closer < 2 ** 16; closer *= 1.7)
    for (const shown of viewsOf(whole, closer)) {
      some += labelsIn(tiled, shown);
      all += labelsIn(whole, shown);
    }
  expect(some / all).toBeGreaterThan(0.98);
});

describe('what is in view comes first', () => {
  const whole = prepare(many, WIDE);
  test.for([1, 30, 1000, 30_000])('%i times closer', (closer) => {
    const [, shown] = viewsOf(whole, closer);
    const view = { extent: shown!, selection: null };
    const steps = prepareInSteps(many, { ...WIDE, inView: () => shown! });
    for (;;) {
      const { done, value } = steps.next();
      if (done) throw new Error('nothing came first');
      if (!value?.isComplete) continue;
      const first = value.placement();
      expect(layout(first, view, WIDE)).toEqual(layout(whole, view, WIDE));
      expect(tilesOf(first.index).length).toBeLessThan(tilesOf(whole.index).length / 2);
      break;
    }
    // And in the end all is where it is in any other order.
    for (;;) {
      const { done, value } = steps.next();
      if (!done) continue;
      expect(value.positions).toEqual(whole.positions);
      expect(value.index).toEqual(whole.index);
      break;
    }
  });
});
