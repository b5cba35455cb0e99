import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WholeState } from '../../src/app/state/whole-state.svelte.ts';
import { duration, overlaps } from '../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { warpedExtent, warpedLength } from '../../src/time/warp.ts';
import { warpedAt } from '../../src/view/navigation.ts';
import { event, timeline, when } from '../layout/synthetic.ts';

const NOON = 100 * DAY + 12 * HOUR;
const page = new WholeState(
  timeline([
    event('minute', when('single', 'minute', NOON, NOON + MINUTE)),
    event('month', when('single', 'month', 200 * DAY, 230 * DAY)),
  ]),
);

test('zooming ends at the finest date in view', () => {
  page.show(warpedExtent(NOON - DAY, NOON + DAY));
  page.zoomBy(1e6, 0.5);
  expect(duration(page.extent)).toBeCloseTo(HOUR, -3);
  page.show(warpedExtent(190 * DAY, 240 * DAY));
  page.zoomBy(1e6, 0.5);
  expect(duration(page.extent)).toBeCloseTo(28 * DAY, -3);
});

test('the date under the pointer stays there at the limit, too', () => {
  page.show(warpedExtent(190 * DAY, 240 * DAY));
  const before = warpedAt(page.shown, 0.6);
  page.zoomBy(1e6, 0.6);
  expect(warpedAt(page.shown, 0.6)).toBeCloseTo(before, -3);
});

test('panning to where dates are coarser does not move away', () => {
  page.show(warpedExtent(NOON - HOUR, NOON + HOUR));
  page.panBy(40);
  expect(duration(page.extent)).toBeCloseTo(2 * HOUR, -3);
  page.zoomBy(4);
  expect(duration(page.extent)).toBeCloseTo(2 * HOUR, -3);
  page.zoomBy(0.5);
  expect(duration(page.extent)).toBeCloseTo(4 * HOUR, -3);
});

const DECADE = 3652 * DAY;
/** An event between many years without events. */
const years = new WholeState(
  timeline([
    event('mill', when('single', 'year', 0, 365 * DAY)),
    event('railway', when('single', 'year', 6 * DECADE, 6 * DECADE + 365 * DAY)),
  ]),
);
const isInView = (page: WholeState): boolean =>
  page.timeline.events.some(({ when }) => overlaps(when.extent, page.extent));

test('if the middle is empty, the nearest event in view keeps its place', () => {
  years.show(warpedExtent(-DECADE / 4, 2 * DECADE));
  for (let before = Infinity; years.canZoomIn; before = duration(years.extent)) {
    years.zoomBy(1.6);
    expect(duration(years.extent)).toBeLessThan(before);
    expect(isInView(years)).toBe(true);
  }
  expect(duration(years.extent)).toBeCloseTo(365 * DAY, -3);
});

test('an event hidden by a filter does not count', () => {
  years.show(warpedExtent(-DECADE / 4, 2 * DECADE));
  years.narrow({ query: 'railway' });
  expect(years.canZoomIn).toBe(false);
  years.narrow({ query: '' });
  expect(years.canZoomIn).toBe(true);
});

test('a finer date in view than the one under the pointer lets the reader zoom in on it', () => {
  const both = new WholeState(
    timeline([
      event('minute', when('single', 'minute', NOON, NOON + MINUTE)),
      event('month', when('single', 'month', NOON + DAY, NOON + 31 * DAY)),
    ]),
  );
  both.show(warpedExtent(NOON - DAY / 2, NOON + 27.5 * DAY));
  while (both.canZoomIn) {
    const before = duration(both.extent);
    both.zoomBy(1.6, 0.98);
    expect(duration(both.extent)).toBeLessThan(before);
  }
  expect(duration(both.extent)).toBeCloseTo(HOUR, -3);
});

test('in timelines of any length, a zoom button is enabled exactly where it does something', () => {
  const some = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(some, share, share, share, (starts, start, part, about) => {
      const page = new WholeState(
        timeline(
          starts.map((year, k) =>
            event(`e${k}`, when('single', 'year', year * 365 * DAY, (year + 1) * 365 * DAY)),
          ),
        ),
      );
      const { from, to } = page.limits.extent;
      const shown = from + (to - from) * start * 0.9;
      page.show(warpedExtent(shown, shown + (to - shown) * Math.max(part, 0.001)));
      const before = page.shown;
      for (const [factor, can] of [
        [1.6, page.canZoomIn],
        [1 / 1.6, page.canZoomOut],
      ] as const) {
        page.show(before);
        page.zoomBy(factor, about);
        const ratio = warpedLength(before) / warpedLength(page.shown);
        expect(Math.abs(ratio - 1) > 0.0005).toBe(can);
      }
    }),
    { numRuns: 40 },
  );
});
