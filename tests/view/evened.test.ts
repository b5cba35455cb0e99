import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataHull } from '../../src/layout/placement/limits.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { duration, extent } from '../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { isToScale, warpedLength, warpExtent, type Warp } from '../../src/time/warp.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { ACROSS, DOWN, evenedWarp } from '../../src/view/evened.ts';
import { cellsOf } from '../../src/view/cell.ts';
import { event, synthetic, timeline, when } from '../layout/synthetic.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const summit = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;

const warpOf = (of: Timeline, shares = ACROSS): Warp => evenedWarp(of, dataHull(of), shares);
const lengthOf = (warp: Warp, from: number, to: number): number =>
  warpedLength(warpExtent(warp, extent(from, to)));

describe('of any events', () => {
  const timelines = fc
    .tuple(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 4000 }),
    )
    .map(([count, seed, days]) => synthetic(count, seed, { days }));

  test('no stretch vanishes, none turns back, and home is as long as to scale', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom(ACROSS, DOWN), (of, shares) => {
        const warp = warpOf(of, shares);
        const all = dataHull(of);
        expect(lengthOf(warp, of.home.from, of.home.to) / duration(of.home)).toBeCloseTo(1, 6);
        for (let k = -10; k < 110; k++) {
          const from = all.from + (duration(all) * k) / 100;
          const to = from + duration(all) / 100;
          expect(lengthOf(warp, from, to)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('each event has its own share of the room at the place of its date', () => {
  const shares = DOWN;
  const warp = warpOf(summit, shares);
  const all = dataHull(summit);
  const cells = cellsOf(summit.events);
  const room = (shares.own * lengthOf(warp, all.from, all.to)) / cells.length;
  for (const { from, to } of cells) {
    const inside = cells.filter((cell) => cell.from >= from && cell.to <= to).length;
    expect(lengthOf(warp, from, to)).toBeGreaterThanOrEqual(0.999 * room * inside);
  }
});

test('no day of the summit’s home has less than half of what it has to scale', () => {
  const warp = warpOf(summit);
  for (let day: number = summit.home.from; day < summit.home.to; day += DAY)
    expect(lengthOf(warp, day, day + DAY)).toBeGreaterThan(0.45 * DAY);
});

test('a break stands where a burst begins or ends, and nowhere else', () => {
  const day = (year: number, month: number, of: number): number =>
    dayNumber({ year, month, day: of }) * DAY;
  const { breaks } = warpOf(summit);
  expect(breaks).toHaveLength(1);
  expect(breaks[0]).toBeGreaterThan(day(2025, 12, 20));
  expect(breaks[0]).toBeLessThanOrEqual(summit.home.from);
  const regular = timeline(
    Array.from({ length: 40 }, (_, k) =>
      event(`e${k}`, when('single', 'day', k * DAY, (k + 1) * DAY)),
    ),
    ['a'],
    40,
  );
  expect(warpOf(regular).breaks).toEqual([]);
});

test('moments that are minutes apart are set apart as the hours of a day are', () => {
  const moment = (id: string, at: number) => event(id, when('single', 'minute', at, at + MINUTE));
  const of = timeline([
    moment('a', 9 * HOUR),
    moment('b', 9 * HOUR + 2 * MINUTE),
    moment('c', 15 * HOUR),
  ]);
  expect(cellsOf(of.events).map(({ from, to }) => (to - from) / MINUTE)).toEqual([1, 1, 60]);
  const warp = warpOf(of, DOWN);
  expect(lengthOf(warp, 9 * HOUR, 9 * HOUR + 2 * MINUTE)).toBeGreaterThan(
    lengthOf(warp, 10 * HOUR, 14 * HOUR),
  );
});

test('a second within billions of years leaves the rest of time as it was', () => {
  const far = dayNumber({ year: -4_500_000_000, month: 1, day: 1 }) * DAY;
  const of = timeline([
    event('earth', when('single', 'year', far, far + 365 * DAY)),
    ...Array.from({ length: 8 }, (_, k) =>
      event(`e${k}`, when('single', 'second', k * 3 * 1000, k * 3 * 1000 + 1000)),
    ),
  ]);
  const warp = warpOf(of);
  const pace = (t: number, length: number): number => lengthOf(warp, t, t + length) / length;
  // Two stretches without events, before and after all the seconds.
  expect(pace(far / 2, far / -100) / pace(far / 3, far / -100)).toBeCloseTo(1, 6);
});

test('a timeline without events is to scale', () => {
  expect(isToScale(warpOf(timeline([])))).toBe(true);
});
