import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from '../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { PRECISIONS, type Precision } from '../../src/time/precision.ts';
import { finestIn, measureCloseness, shortestOf } from '../../src/view/closeness.ts';
import { event, timeline, when } from '../layout/synthetic.ts';

const NOON = 100 * DAY + 12 * HOUR;
const mixed = timeline([
  event('day', when('single', 'day', 0, DAY)),
  event('minute', when('single', 'minute', NOON, NOON + MINUTE)),
  event('month', when('single', 'month', 200 * DAY, 230 * DAY)),
]);

test('one comes as close as the finest date in view is known', () => {
  const within = measureCloseness(finestIn(mixed));
  expect(within(extent(-DAY, 2 * DAY))).toBe(DAY);
  expect(within(extent(NOON - DAY, NOON + DAY))).toBe(HOUR);
  expect(within(extent(201 * DAY, 202 * DAY))).toBe(28 * DAY);
  expect(within(extent(-DAY, 300 * DAY))).toBe(HOUR);
});

/** Written out again, in ms, so that the test does not use the table that it tests. */
const CLOSEST: Record<Precision, number> = {
  century: 3_155_760_000_000,
  decade: 315_532_800_000,
  year: 31_536_000_000,
  season: 7_776_000_000,
  month: 2_419_200_000,
  day: 86_400_000,
  hour: 21_600_000,
  minute: 3_600_000,
  second: 120_000,
};

test.for(PRECISIONS)(
  'a date known to the %s is looked at no more closely than it says',
  (finest) => {
    const of = timeline([event('only', when('single', finest, 0, DAY))]);
    expect(measureCloseness(finestIn(of))(extent(-DAY, 2 * DAY))).toBe(CLOSEST[finest]);
    expect(shortestOf(of)).toBe(CLOSEST[finest]);
  },
);

test('an empty stretch has nothing to zoom in on', () => {
  expect(measureCloseness(finestIn(mixed))(extent(300 * DAY, 301 * DAY))).toBe(Infinity);
  expect(measureCloseness(finestIn(mixed))(extent(NOON + HOUR, NOON + 2 * HOUR))).toBe(Infinity);
  expect(measureCloseness(finestIn(timeline([])))(extent(0, DAY))).toBe(Infinity);
});

test('the fast search agrees with looking at each date', () => {
  const date = fc.record({
    from: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(-Infinity)),
    days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(Infinity)),
    precision: fc.constantFrom(...PRECISIONS),
  });
  fc.assert(
    fc.property(fc.array(date), fc.integer({ min: -60, max: 60 }), (dates, start) => {
      const events = dates.map(({ from, days, precision }, k) => {
        const begins = from * DAY;
        const ends = begins === -Infinity ? start * DAY : begins + days * DAY;
        const form = Number.isFinite(ends - begins) ? 'single' : 'one-of';
        return event(`e${k}`, when(form, precision, begins, ends));
      });
      const shown = extent(start * DAY, (start + 5) * DAY);
      const seen = events
        .filter(({ when }) => when.extent.from < shown.to && when.extent.to > shown.from)
        .map(({ when }) => shortestOf(timeline([event('one', when)])));
      expect(measureCloseness(finestIn(timeline(events)))(shown)).toBe(Math.min(...seen));
    }),
  );
});

test('the finest date of a whole timeline counts, or days if there is none', () => {
  expect(shortestOf(mixed)).toBe(HOUR);
  expect(shortestOf(timeline([]))).toBe(DAY);
});

test('instants across the closest view can be told apart, however far from 1970', () => {
  const times = fc.double({ min: -5e20, max: 5e20, noNaN: true });
  fc.assert(
    fc.property(times, fc.constantFrom(...PRECISIONS), (at, precision) => {
      const of = timeline([event('only', when('single', precision, at - DAY, at + DAY))]);
      const shown = extent(at, at + DAY);
      const px = measureCloseness(finestIn(of))(shown) / 2000;
      if (px === Infinity) return;
      expect(at + px).toBeGreaterThan(at);
      expect(Math.abs(at + px - at - px)).toBeLessThanOrEqual(px / 8);
    }),
  );
});
