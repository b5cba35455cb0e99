import { describe, expect, test } from 'vitest';
import { measure } from '../../src/layout/text/measure.ts';
import { scale, type Scale } from '../../src/layout/axis/scale.ts';
import { makeAxis } from '../../src/layout/axis/interval.ts';
import { makeTickNames } from '../../src/layout/axis/tick-name.ts';
import { weekends } from '../../src/layout/axis/ticks.ts';
import { visibleTicks } from '../../src/layout/axis/visible-ticks.ts';
import { TO_SCALE } from '../../src/time/warp.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { ENGLISH_DATES } from '../../src/time/wording/date-words-en.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { SATURDAY_AND_SUNDAY, type Weekends } from '../../src/time/weekend.ts';

const at = (year: number, month: number, day: number): number =>
  dayNumber({ year, month, day }) * DAY;
const limits = extent(at(2026, 1, 1), at(2027, 1, 1));
const names = makeTickNames({
  limits,
  measure,
  words: ENGLISH_DATES,
  hours: true,
  inColumn: false,
});
const axis = makeAxis(names, limits, TO_SCALE, []);

describe('weekends', () => {
  const view = (days: number): Scale =>
    scale(extent(at(2026, 1, 1), at(2026, 1, 1) + days * DAY), 1200);
  const shaded = (days: number, weekend: Weekends = SATURDAY_AND_SUNDAY) =>
    weekends(view(days), visibleTicks(axis, view(days)), weekend);
  /** From and to, in days since the Thursday on which the view begins. */
  const stretches = (days: number, on: readonly number[]) =>
    shaded(days, [{ from: -Infinity, days: on }]).map(({ x, width }) =>
      [x, x + width].map((px) => Math.round((px / 1200) * days * 1000) / 1000),
    );

  test('are shaded where days show, and nowhere else', () => {
    expect(shaded(11)).toHaveLength(2);
    expect(shaded(120)).toHaveLength(17);
    expect(shaded(140)).toHaveLength(0);
    expect(shaded(0.5)).toHaveLength(0);
    const [first] = shaded(11);
    expect(first!.x).toBeCloseTo((2 / 11) * 1200);
    expect(first!.width).toBeCloseTo((2 / 11) * 1200);
  });

  test('are those of the timeline, cut to the view', () => {
    expect(stretches(11, [5, 6])).toEqual([
      [1, 3],
      [8, 10],
    ]);
    expect(stretches(8, [3, 4, 5])).toEqual([
      [0, 2],
      [6, 8],
    ]);
    expect(stretches(11, [5, 7])).toEqual([
      [1, 2],
      [3, 4],
      [8, 9],
      [10, 11],
    ]);
    expect(stretches(0.5, [4])).toEqual([[0, 0.5]]);
    expect(stretches(11, [])).toEqual([]);
  });

  test('begin when the place began to have them', () => {
    const from = at(2026, 1, 9) / DAY;
    expect(shaded(11, [{ from, days: [6, 7] }]).map(({ key }) => key)).toEqual([`w${from + 1}`]);
  });
});
