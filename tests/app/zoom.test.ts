import { expect, test } from 'vitest';
import { PageState } from '../../src/app/state.svelte.ts';
import { duration, extent } from '../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { at } from '../../src/view/navigation.ts';
import { event, timeline, when } from '../layout/synthetic.ts';

const NOON = 100 * DAY + 12 * HOUR;
const page = new PageState(
  timeline([
    event('minute', when('single', 'minute', NOON, NOON + MINUTE)),
    event('month', when('single', 'month', 200 * DAY, 230 * DAY)),
  ]),
);

test('zooming ends at the finest date in view', () => {
  page.show(extent(NOON - DAY, NOON + DAY));
  page.zoomBy(1e6, 0.5);
  expect(duration(page.extent)).toBeCloseTo(HOUR, -3);
  page.show(extent(190 * DAY, 240 * DAY));
  page.zoomBy(1e6, 0.5);
  expect(duration(page.extent)).toBeCloseTo(28 * DAY, -3);
});

test('what is under the pointer stays there at the limit, too', () => {
  page.show(extent(190 * DAY, 240 * DAY));
  const before = at(page.extent, 0.6);
  page.zoomBy(1e6, 0.6);
  expect(at(page.extent, 0.6)).toBeCloseTo(before, -3);
});

test('panning to where dates are coarser does not move away', () => {
  page.show(extent(NOON - HOUR, NOON + HOUR));
  page.panBy(40);
  expect(duration(page.extent)).toBeCloseTo(2 * HOUR, -3);
  page.zoomBy(4);
  expect(duration(page.extent)).toBeCloseTo(2 * HOUR, -3);
  page.zoomBy(0.5);
  expect(duration(page.extent)).toBeCloseTo(4 * HOUR, -3);
});
