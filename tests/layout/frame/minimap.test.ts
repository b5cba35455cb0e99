import { expect, test } from 'vitest';
import { minimap } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { synthetic, timeline } from '../synthetic.ts';
import { prepare } from '../placement/in-english.ts';

const size = { width: 1200, height: 400 };

test('every event is in at least one bin of its lane', () => {
  const placement = prepare(synthetic(1000, 4, { bars: 0 }), { ...size, measure });
  const { bins, most } = minimap(placement, 1200);
  const total = bins.reduce((sum, bin) => sum + bin.total, 0);
  expect(total).toBe(1000);
  expect(most).toBe(Math.max(...bins.map((bin) => bin.total)));
  for (const bin of bins) {
    expect(bin.lanes.reduce((a, b) => a + b, 0)).toBe(bin.total);
    expect(bin.x + bin.width).toBeLessThanOrEqual(1200);
  }
});

test('an event with a duration is in every bin that it touches', () => {
  const placement = prepare(synthetic(1, 4, { bars: 1, days: 4000 }), { ...size, measure });
  const { bins } = minimap(placement, 1200, 1);
  const { t0, t1 } = placement.entries;
  const { from, to } = placement.limits;
  expect(bins.length).toBeGreaterThanOrEqual(Math.floor(((t1[0]! - t0[0]!) / (to - from)) * 1200));
  expect(bins.every((bin) => bin.total === 1)).toBe(true);
});

test('without events there is only the axis', () => {
  const { bins, most, ticks } = minimap(prepare(timeline([]), { ...size, measure }), 600);
  expect(bins).toEqual([]);
  expect(most).toBe(0);
  expect(ticks.length).toBeGreaterThan(0);
});
