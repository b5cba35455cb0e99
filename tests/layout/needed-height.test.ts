/** How high a chart is to show all of home, and that it then does. */
import { expect, test } from 'vitest';
import { homeExtent, layout } from '../../src/layout/index.ts';
import { cutOff } from './edge-claims.ts';
import { summitChart } from './summit-chart.ts';

test.each([
  [1200, 'to-scale', 640],
  [1200, 'evened', 640],
  [760, 'to-scale', 760],
  [760, 'evened', 760],
  [700, 'to-scale', 760],
  [700, 'evened', 760],
  [620, 'to-scale', 760],
  [620, 'evened', 760],
  [390, 'evened', 1010],
] as const)('at %i px, %s, home is whole in at most %i px', (width, scale, most) => {
  const { size, placement } = summitChart(width, scale);
  expect(size.height).toBeLessThanOrEqual(most);
  const frame = layout(placement, { extent: homeExtent(placement), selection: null }, size);
  expect(frame.unlabelled).toBe(0);
  expect(frame.items.length).toBeGreaterThanOrEqual(28);
  for (const item of frame.items) {
    expect(item.opacity, item.event).toBe(1);
    expect(cutOff(frame, item), item.event).toBeLessThanOrEqual(0);
  }
});
