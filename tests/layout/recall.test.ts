/** In a burst of events, home shows the twenty most important. */
import { expect, test } from 'vitest';
import { homeExtent, isNarrow, layout, makeWarpAt, neededHeight } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { TIME_SCALES, type TimelineEvent, type TimeScale } from '../../src/timeline/timeline.ts';
import { bursty } from './bursty.ts';
import { prepare } from './placement/in-english.ts';

/** The least importance among the twenty most important. */
const leastOf = (events: readonly TimelineEvent[]): number =>
  events.map(({ importance }) => importance).sort((a, b) => b - a)[19]!;

/** Many events are as important as the twentieth: any of those will do. */
function recall(count: number, width: number, scale: TimeScale, seed: number): number {
  const of = bursty(count, seed);
  const warp = makeWarpAt(of, width, scale);
  const size = { width, height: neededHeight(of, { width, measure, warp }) };
  const placement = prepare(of, { ...size, measure, warp });
  const frame = layout(placement, { extent: homeExtent(placement), selection: null }, size);
  const shown = new Set(frame.items.map(({ event }) => event));
  const least = leastOf(of.events);
  const above = of.events.filter(({ importance }) => importance > least);
  const labelled = (events: readonly TimelineEvent[]): number =>
    events.filter(({ id }) => shown.has(id)).length;
  const equal = of.events.filter(({ importance }) => importance === least);
  return (labelled(above) + Math.min(20 - above.length, labelled(equal))) / 20;
}

const SEEDS = [1, 2, 3, 4];

test.each(
  [100, 1000].flatMap((count) =>
    [1200, 700, 390, 360].flatMap((width) =>
      TIME_SCALES.filter((scale) => scale === 'evened' || !isNarrow(width)).map(
        (scale) => [count, width, scale] as const,
      ),
    ),
  ),
)('%i events at %i px, %s: at least 19 of 20', (count, width, scale) => {
  for (const seed of SEEDS)
    expect(recall(count, width, scale, seed), `seed ${seed}`).toBeGreaterThanOrEqual(0.95);
});

test('to scale, a column cannot: a busy day is too short there', () => {
  for (const seed of SEEDS) expect(recall(1000, 390, 'to-scale', seed)).toBeLessThan(0.95);
});
