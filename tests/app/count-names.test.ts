/** The names of counts, and of the buttons that lead to a part of the timeline. */
import { expect, test } from 'vitest';
import { widestExtent } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { civilUnit, momentUnit } from '../../src/time/unit.ts';
import { endAt, oneOf, OPEN, singleDate, spanOf, UNKNOWN, type When } from '../../src/time/when.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { read } from '../compile/dated-seeds.ts';
import { looking, show, size, timelineOf } from './shown-chart.ts';
import { prepare } from '../layout/placement/in-english.ts';

const moment = (day: number, clock: number): When =>
  singleDate(
    '',
    momentUnit('minute', { year: 2026, month: 3, day }, { offset: clock, ahead: 0 }, []),
  );
const written = (dates: readonly When[]): Timeline => timelineOf(dates, (k) => `Call ${k}`);

test('counts of one day are told apart by their hours', () => {
  const calls = [
    ...Array.from({ length: 30 }, () => moment(10, 14 * HOUR + 3 * MINUTE)),
    ...Array.from({ length: 9 }, (_, k) => moment(10, 15 * HOUR + k * 15 * MINUTE)),
    moment(9, 0),
    moment(12, 0),
  ];
  const from = dayNumber({ year: 2026, month: 3, day: 10 }) * DAY;
  const { buttons } = looking(
    prepare(written(calls), { ...size, measure }),
    extent(from - 10 * HOUR, from + 54 * HOUR),
  );
  const counts = buttons.flatMap(({ text, events }) => (events.length > 1 ? [text] : []));
  expect(counts).toContain('30 events, 10 March 2026, 14:03 (UTC), Enter to zoom in');
  expect(counts).toContain('9 events, 10 March 2026, 15:00–17:00 (UTC), Enter to zoom in');
});

test('a count names what all of its dates name, whichever of them stands in the middle', () => {
  const day = (of: number): When =>
    singleDate('', civilUnit('day', { year: 2026, month: 3, day: of }));
  const month = singleDate('', civilUnit('month', { year: 2026, month: 3, day: 1 }));
  const far = (year: number): When => singleDate('', civilUnit('year', { year, month: 1, day: 1 }));
  const of = written([far(1900), day(10), month, day(20), far(2100)]);
  const placement = prepare(of, { ...size, measure });
  const counts = looking(placement, widestExtent(placement)).buttons.filter(
    ({ events }) => events.length > 1,
  );
  expect(counts.map(({ text }) => text)).toEqual(['3 events, March 2026, Enter to zoom in']);
});

test('counts in a night on which clocks change name the hours that the clock shows', () => {
  const calls = (at: string, n: number) =>
    Object.fromEntries(
      Array.from({ length: n }, (_, k) => [`call-${at.slice(11, 13)}-${at.at(-4)!}-${k}`, at]),
    );
  const of = read({
    home: '2026-10-24/2026-10-26',
    events: {
      ...calls('2026-10-25T02:30+02:00', 25),
      ...calls('2026-10-25T02:30+01:00', 24),
      ...calls('2026-10-25T14:00+01:00', 23),
    },
  });
  const from = dayNumber({ year: 2026, month: 10, day: 25 }) * DAY;
  const placement = prepare(of, { ...size, measure });
  const counts = looking(placement, extent(from, from + 24 * HOUR)).buttons.filter(
    ({ events }) => events.length > 1,
  );
  expect(counts.map(({ text }) => text)).toEqual([
    '25 events, 25 October 2026, 02:30 (UTC+2), Enter to zoom in',
    '24 events, 25 October 2026, 02:30 (UTC+1), Enter to zoom in',
    '23 events, 25 October 2026, 14:00 (UTC+1), Enter to zoom in',
  ]);
});

test('an event that still goes on has only the dates that documents give', () => {
  const month = (year: number, month: number) => civilUnit('month', { year, month, day: 1 });
  const of = written([
    spanOf('2022-02/..', endAt(month(2022, 2)), OPEN),
    spanOf('2022-02/', endAt(month(2022, 2)), UNKNOWN),
    spanOf('/2023-05', UNKNOWN, endAt(month(2023, 5))),
    spanOf('../2023-05', OPEN, endAt(month(2023, 5))),
    oneOf('[..2023-05]', null, month(2023, 5)),
    oneOf('[2023-05..]', month(2023, 5), null),
  ]);
  const { chips } = show(
    {
      ...of,
      home: extent(
        dayNumber({ year: 2020, month: 1, day: 1 }) * DAY,
        dayNumber({ year: 2027, month: 1, day: 1 }) * DAY,
      ),
    },
    0,
    0,
  );
  expect(chips).toEqual(['2020 – 2026', 'Feb 2022', 'May 2023']);
});
