import { expect, test } from 'vitest';
import { TIME_SCALES } from '../../src/timeline/timeline.ts';
import { sweep } from './sweep.ts';
import { synthetic } from './synthetic.ts';

const HEIGHTS = [240, 400, 640];
const WIDTHS = [320, 700, 1200, 1600];
const SHARES = [0.13, 0.5, 0.86];

for (const count of [0, 1, 2, 22, 1000]) {
  for (const height of HEIGHTS) {
    for (const width of WIDTHS) {
      test.for(TIME_SCALES)(
        `${count} events at ${width}×${height}, %s, keep every promise at every zoom`,
        (scale) => {
          const of = synthetic(count, count + width + height);
          expect(sweep(of, { width, height }, SHARES, 1.31, scale)).toEqual([]);
        },
      );
    }
  }
}

test.for(TIME_SCALES)('100,000 events, %s, keep every promise', { timeout: 60_000 }, (scale) => {
  const size = { width: 1200, height: 400 };
  expect(sweep(synthetic(100_000, 5), size, SHARES, 2.3, scale)).toEqual([]);
});
