// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { dayNumber } from '../../../src/time/civil-date.ts';
import { DAY } from '../../../src/time/instant.ts';
import { warpedExtent, warpedLength, type WarpedExtent } from '../../../src/time/warp.ts';

const day = (year: number): WarpedExtent => {
  const from = dayNumber({ year, month: 1, day: 1 }) * DAY;
  return warpedExtent(from, from + DAY);
};
const wide = (of: WarpedExtent, days: number): WarpedExtent =>
  warpedExtent(of.from, of.from + days * DAY);

vi.useFakeTimers();
// d3 uses the clock that it finds when it is loaded.
const { flight } = await import('../../../src/app/state/flight.ts');

/** Everything that a flight shows, with a frame every 16 ms. */
function flown(from: WarpedExtent, to: WarpedExtent): WarpedExtent[] {
  const shown: WarpedExtent[] = [];
  let landings = 0;
  flight(from, to, (each, isLast) => {
    shown.push(each);
    landings += Number(isLast);
  });
  vi.advanceTimersByTime(2000);
  expect(landings).toBe(1);
  return shown;
}

test('for a reader who prefers no motion, the view jumps', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  expect(flown(day(2026), wide(day(1900), 900))).toEqual([wide(day(1900), 900)]);
});

test('however far it goes, a flight leads from the one to the other and shows nothing wild', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const ways: [WarpedExtent, WarpedExtent][] = [
    [day(2026), wide(day(2026), 40)],
    [day(2026), day(1900)],
    [day(2026), day(-3000)],
    [day(2026), wide(day(-13_800_000_000), 365_000)],
    [wide(day(-13_800_000_000), 365_000), day(2026)],
    [wide(day(-13_800_000_000), 5e12), day(2026)],
  ];
  const flights = ways.map(([from, to]) => flown(from, to));
  // No flight is possible from a day to this extent, so the view jumps.
  expect(flights.map((shown) => shown.length > 10)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  flights.forEach((shown, k) => {
    const [from, to] = ways[k]!;
    expect(shown.at(-1), `flight ${k}`).toEqual(to);
    const [first, last] = [Math.min(from.from, to.from), Math.max(from.to, to.to)];
    const widest = Math.max(warpedLength(from), warpedLength(to), 3 * (last - first));
    for (const each of shown) {
      expect(warpedLength(each), `flight ${k}`).toBeGreaterThan(0);
      expect(warpedLength(each), `flight ${k}`).toBeLessThanOrEqual(widest);
      const middle = (each.from + each.to) / 2;
      expect(middle, `flight ${k}`).toBeGreaterThanOrEqual(first - widest * 1e-9);
      expect(middle, `flight ${k}`).toBeLessThanOrEqual(last + widest * 1e-9);
    }
  });
});
