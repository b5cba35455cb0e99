import { expect, test } from 'vitest';
import { sweep } from './sweep.ts';
import { synthetic } from './synthetic.ts';

const HEIGHTS = [240, 400, 640];
const WIDTHS = [320, 700, 1200, 1600];
const SHARES = [0.13, 0.5, 0.86];

for (const count of [0, 1, 2, 22, 1000]) {
  for (const height of HEIGHTS) {
    for (const width of WIDTHS) {
      test(`${count} events at ${width}×${height} keep every promise at every zoom`, () => {
        const of = synthetic(count, count + width + height);
        expect(sweep(of, { width, height }, SHARES, 1.31)).toEqual([]);
      });
    }
  }
}

test('100,000 events keep every promise', () => {
  expect(sweep(synthetic(100_000, 5), { width: 1200, height: 400 }, SHARES, 2.3)).toEqual([]);
}, 60_000);
