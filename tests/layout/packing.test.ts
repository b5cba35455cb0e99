/**
 * How many labels show: a limit that catches a decline. README.md in src/layout explains the
 * numbers.
 */
import { expect, test } from 'vitest';
import { measure } from '../../src/layout/text/measure.ts';
import { homeRow, packingTable } from '../bench/packing-table.ts';
import { synthetic } from './synthetic.ts';
import { prepare } from './placement/in-english.ts';

const size = { width: 1200, height: 400 };

test.each([
  { bars: 0, lanes: 1, top: 0.99, ofGreedy: 0.78 },
  { bars: 0.3, lanes: 3, top: 0.94, ofGreedy: 0.78 },
])('1,000 events, $lanes lanes, $bars of them bars', ({ bars, lanes, top, ofGreedy }) => {
  const placements = [1, 2, 3, 4].map((seed) =>
    prepare(synthetic(1000, seed, { bars, lanes }), { ...size, measure }),
  );
  const home = homeRow(placements, size);
  expect(home.labelled / home.possible, 'at home').toBeGreaterThanOrEqual(0.85);
  expect(home.top / home.topPossible, 'top 20 at home').toBe(1);
  for (const row of packingTable(placements, size)) {
    expect(row.top / row.topPossible, `top 20 of ${row.inView}`).toBeGreaterThanOrEqual(top);
    expect(row.labelled / row.greedy, `all of ${row.inView}`).toBeGreaterThanOrEqual(ofGreedy);
    expect(row.labelled, `possible of ${row.inView}`).toBeLessThanOrEqual(row.possible + 0.5);
  }
});
