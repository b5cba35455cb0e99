/** Random events, and hard cases by name, keep every promise at every zoom. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY, MINUTE } from '../../src/time/instant.ts';
import { TIME_SCALES, type EventWhen, type Timeline } from '../../src/timeline/timeline.ts';
import { sweep } from './sweep.ts';
import { event, synthetic, timeline, when } from './synthetic.ts';
import { prepare } from './placement/in-english.ts';

const breaches = (of: Timeline, width: number, height: number, factor = 1.7): string[] =>
  TIME_SCALES.flatMap((scale) => sweep(of, { width, height }, [0.2, 0.6], factor, scale));

const at = (year: number, month = 1, day = 1): number => dayNumber({ year, month, day }) * DAY;

const day = fc.integer({ min: at(2020) / DAY, max: at(2027) / DAY }).map((n) => n * DAY);
const length = fc.integer({ min: 1, max: 900 }).map((n) => n * DAY);
const dates: fc.Arbitrary<EventWhen> = fc.oneof(
  day.map((from) => when('single', 'day', from, from + DAY)),
  day.map((from) => when('single', 'month', from, from + 30 * DAY, { approximate: true })),
  fc
    .integer({ min: at(2026), max: at(2026, 1, 3) })
    .map((from) => when('single', 'minute', from, from + MINUTE)),
  fc.tuple(day, length).map(([from, ms]) => when('span', 'day', from, from + ms)),
  fc.tuple(day, length).map(([from, ms]) => when('one-of', 'day', from, from + ms)),
  day.map((to) => when('one-of', 'day', -Infinity, to)),
  day.map((from) => when('one-of', 'month', from, Infinity)),
  day.map((from) => when('span', 'day', from, Infinity)),
  day.map((to) => when('span', 'month', -Infinity, to)),
);
/** Some are longer than half of most charts. */
const labels = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 36 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 60, maxLength: 110 }) },
);
const timelines = fc
  .array(fc.tuple(dates, labels, fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b', 'c')), {
    maxLength: 60,
  })
  .map((list) =>
    timeline(
      list.map(([date, label, importance, lane], i) =>
        event(`e${i}`, date, { label, importance, lane }),
      ),
      ['a', 'b', 'c'],
      30,
    ),
  );

test('any events', () => {
  const widths = fc.integer({ min: 320, max: 1600 });
  const heights = fc.integer({ min: 200, max: 700 });
  fc.assert(
    fc.property(timelines, widths, heights, (of, width, height) => {
      expect(breaches(of, width, height)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('hard cases', () => {
  const many = (
    count: number,
    date: (i: number) => EventWhen,
    label = (i: number): string => `Event ${i}`,
  ): Timeline =>
    timeline(Array.from({ length: count }, (_, i) => event(`e${i}`, date(i), { label: label(i) })));
  const onOneDay = (): EventWhen => when('single', 'day', at(2026, 1, 6), at(2026, 1, 7));
  const moment = (): EventWhen => when('single', 'minute', at(2026, 1, 6), at(2026, 1, 6) + MINUTE);
  const cases: Record<string, Timeline> = {
    'all on one day': many(100, onOneDay),
    'all at the same instant': many(100, moment),
    'all lasting the same days': many(40, () => when('span', 'day', at(2026), at(2026, 2))),
    'one event 13 billion years before the rest': many(30, (i) =>
      i === 0
        ? when('single', 'year', at(-13_000_000_000), at(-12_999_999_999))
        : when('single', 'day', at(2026, 1, i), at(2026, 1, i + 1)),
    ),
    'far outside what Date can hold': many(30, (i) =>
      when('single', 'year', at(300_000 + i), at(300_001 + i)),
    ),
    'very long titles': many(
      30,
      (i) => when('single', 'day', at(2026, 1, i + 1), at(2026, 1, i + 2)),
      () => 'Long '.repeat(60),
    ),
    'empty titles': many(
      30,
      (i) => when('single', 'day', at(2026, 1, i + 1), at(2026, 1, i + 2)),
      () => '',
    ),
    'Cyrillic, right to left, and emoji': many(
      30,
      (i) => when('single', 'day', at(2026, 1, i + 1), at(2026, 1, i + 2)),
      (i) => ['Київ і Париж', 'قمة باريس', '🇺🇦 🤝 🇫🇷', '巴黎峰会'][i % 4]!,
    ),
    nothing: timeline([]),
    'one moment': many(1, moment),
  };
  for (const [name, of] of Object.entries(cases)) {
    test(name, () => {
      for (const [width, height] of [
        [320, 240],
        [1200, 640],
      ] as const) {
        expect(breaches(of, width, height, 2.1)).toEqual([]);
      }
    });
  }

  test('a day of a hundred events shows as many as its rows can hold, at the finest zoom', () => {
    const placement = prepare(cases['all on one day']!, { width: 1200, height: 400, measure });
    const view = { extent: extent(at(2026, 1, 6), at(2026, 1, 7)), selection: null };
    const { items } = layout(placement, view, { width: 1200, height: 400 });
    expect(items.length).toBeGreaterThanOrEqual(80);
  });
});

test('two thousand events over eight years, in eight lanes', () => {
  expect(breaches(synthetic(2000, 9, { lanes: 8, days: 3000 }), 1200, 900)).toEqual([]);
});
