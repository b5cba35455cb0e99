import { describe, expect, test } from 'vitest';
import { makeShapes, type Shape } from '../../../src/layout/axis/shape.ts';
import { dayNumber } from '../../../src/time/civil-date.ts';
import { extent } from '../../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time/instant.ts';
import { finish } from '../../../src/timeline/steps.ts';
import type { EventWhen } from '../../../src/timeline/timeline.ts';
import { event, when } from '../synthetic.ts';

const at = (year: number, month = 1, day = 1): number => dayNumber({ year, month, day }) * DAY;
const hull = extent(at(2022, 2), at(2026, 1, 7));
const of = (...dates: EventWhen[]): Shape[] =>
  finish(
    makeShapes(
      dates.map((date, i) => event(`e${i}`, date)),
      hull,
    ),
  );

const day = when('single', 'day', at(2026, 1, 6), at(2026, 1, 7));
const hoursOf = (list: readonly Shape[]): number[] =>
  list.map(({ t0 }) => (t0 - at(2026, 1, 6)) / HOUR);

describe('a day', () => {
  test('is a hollow mark in its middle', () => {
    const [shape] = of(day);
    expect(shape).toMatchObject({ bar: null, mark: { known: 'day', arrow: null } });
    expect(hoursOf([shape!])).toEqual([12]);
  });

  test('with several events has them in their order, evenly', () => {
    expect(hoursOf(of(day, day, day))).toEqual([4, 12, 20]);
  });

  test('puts events known only as no later first, and those known only as no earlier last', () => {
    const earlier = when('one-of', 'day', -Infinity, at(2026, 1, 7));
    const later = when('one-of', 'day', at(2026, 1, 6), Infinity);
    const list = of(later, day, earlier);
    expect(hoursOf(list)).toEqual([20, 12, 4]);
    expect(list.map(({ mark }) => mark!.arrow)).toEqual(['later', null, 'earlier']);
  });
});

test('a moment is a filled mark that stays where it is', () => {
  const moment = when('single', 'minute', at(2026) + 14 * HOUR, at(2026) + 14 * HOUR + MINUTE);
  const list = of(moment, moment);
  expect(list.map(({ t0 }) => t0)).toEqual([at(2026) + 14 * HOUR, at(2026) + 14 * HOUR]);
  expect(list[0]!.mark).toMatchObject({ known: 'minute' });
});

test('a month is a bar that may be drawn as a mark', () => {
  const [shape] = of(when('single', 'month', at(2022, 2), at(2022, 3)));
  expect(shape).toMatchObject({ t0: at(2022, 2), t1: at(2022, 3), mark: { known: 'month' } });
  expect(shape!.bar).toMatchObject({ core: null, start: 'square', end: 'square' });
});

test('one of several days is a light bar with caps, whatever is certain has a core', () => {
  const [oneOf, span] = of(
    when('one-of', 'day', at(2025, 12, 31), at(2026, 1, 7)),
    when('span', 'day', at(2025), at(2026), { core: extent(at(2025, 3), at(2025, 6)) }),
  );
  expect(oneOf!.bar).toMatchObject({ core: null, start: 'cap', end: 'cap' });
  expect(span!.bar).toMatchObject({ core: { t0: at(2025, 3), t1: at(2025, 6) }, start: 'square' });
});

test('an open end reaches the end of the data, with an arrow', () => {
  const [since, until] = of(
    when('span', 'day', at(2022, 3), Infinity),
    when('span', 'day', -Infinity, at(2025)),
  );
  expect(since).toMatchObject({ t1: hull.to, bar: { start: 'square', end: 'arrow' } });
  expect(until).toMatchObject({ t0: hull.from, bar: { start: 'arrow', end: 'square' } });
});

test('an approximate date has dashed ends, or an approximate mark', () => {
  const [month, about] = of(when('single', 'month', at(2024), at(2024, 2), { approximate: true }), {
    ...day,
    uncertain: true,
  });
  expect(month!.bar).toMatchObject({ start: 'dashed', end: 'dashed' });
  expect(about!.mark).toMatchObject({ approximate: true });
});
