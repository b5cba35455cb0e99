import { expect, test } from 'vitest';
import { STRIP_SPACING } from '../../src/layout/cluster.ts';
import { prepare } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/measure.ts';
import {
  crampedStrip,
  crowdedRows,
  jumps,
  miscounted,
  overlappingTexts,
  strayed,
} from './claims.ts';
import { synthetic } from './synthetic.ts';
import { frames } from './walk.ts';

const HEIGHTS = [240, 400, 640];
const WIDTHS = [320, 700, 1200, 1600];

function breaches(
  count: number,
  width: number,
  height: number,
  seed: number,
  factor: number,
): string[] {
  const placement = prepare(synthetic(count, seed), { width, height, measure });
  return [0.13, 0.5, 0.86].flatMap((share) => {
    const walk = frames(placement, width, share, factor);
    return walk.flatMap((frame, k) => [
      ...overlappingTexts(frame),
      ...crowdedRows(placement, frame),
      ...crampedStrip(frame, STRIP_SPACING),
      ...miscounted(placement, frame),
      ...strayed(placement, frame),
      ...(k > 0 ? jumps(placement, walk[k - 1]!, frame) : []),
    ]);
  });
}

for (const count of [0, 1, 2, 22, 1000]) {
  for (const height of HEIGHTS) {
    for (const width of WIDTHS) {
      test(`${count} events at ${width}×${height} keep every promise at every zoom`, () => {
        expect(breaches(count, width, height, count + width + height, 1.31)).toEqual([]);
      });
    }
  }
}

test('100,000 events keep every promise', () => {
  expect(breaches(100_000, 1200, 400, 5, 2.3)).toEqual([]);
}, 60_000);
