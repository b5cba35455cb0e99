/**
 * Over random dates and views: no text of the chart names a unit finer than its dates have, and no
 * two buttons have the same name.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTargets } from '../../src/app/chart/target.ts';
import { clusterName, eventNames, nameTargets } from '../../src/app/chart/name.ts';
import {
  layout,
  prepare,
  listStretches,
  viewLimits,
  type Placement,
} from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { duration, extent, overlaps, type Extent } from '../../src/time/extent.ts';
import { extentWords } from '../../src/time/wording/extent-words.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { finest, type Precision } from '../../src/time/precision.ts';
import { joined, stretchOf } from '../../src/time/stretch.ts';
import { civilUnit, momentUnit } from '../../src/time/unit.ts';
import { endAt, oneOf, OPEN, singleDate, spanOf, UNKNOWN, type When } from '../../src/time/when.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { createZooming } from '../../src/view/zooming.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { read } from '../compile/dated-seeds.ts';
import { event, timeline } from '../layout/synthetic.ts';
import { tooExact } from '../time/unit-names.ts';
import { units, whenOf } from './any-date.ts';

const LABELS = ['Mill is built', 'School opens', 'Town hall burns'];
const dating = { basis: 'stated', phrase: null, relativeTo: null, reason: '' } as const;

const timelines: fc.Arbitrary<Timeline> = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 8 }))
  .chain(([coarse, more]) =>
    fc.array(whenOf(units(coarse, Math.min(8, coarse + more))), { minLength: 1, maxLength: 40 }),
  )
  .map((dates) => {
    const events = dates.map((date, k): TimelineEvent =>
      event(`e${k}`, { ...date, dating }, { label: LABELS[k % LABELS.length]! }),
    );
    events.sort((a, b) => a.when.extent.from - b.when.extent.from);
    return { ...timeline(events), home: homeOf(events) };
  });

const homeOf = (events: readonly TimelineEvent[]): Extent => {
  const { first, last } = events.map(({ when }) => stretchOf(when)).reduce(joined);
  return extent(first.from, last.to);
};

const size = { width: 800, height: 300 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

interface Shown {
  readonly timeline: Timeline;
  readonly buttons: readonly { readonly text: string; readonly events: readonly string[] }[];
  readonly status: string;
  readonly chips: readonly string[];
  readonly view: Extent;
}

/** `at` and `zoom`, from 0 to 1, say where in the timeline and how close. */
function show(timeline: Timeline, at: number, zoom: number, closest = false): Shown {
  const placement = prepare(timeline, { ...size, measure });
  const limits = viewLimits(placement);
  const length = duration(limits.extent) * (limits.shortest / duration(limits.extent)) ** zoom;
  const from = limits.extent.from + (duration(limits.extent) - length) * at;
  return looking(placement, extent(from, from + length), closest);
}

function looking(placement: Placement, view: Extent, closest = false): Shown {
  const { timeline } = placement;
  const limits = viewLimits(placement);
  const drawn = layout(placement, { extent: view, selection: null }, size);
  const byId = new Map(timeline.events.map((each) => [each.id, each]));
  const page = { timeline, words: ENGLISH, event: (id: string) => byId.get(id) };
  const eventName = eventNames(page);
  const named = nameTargets(
    makeTargets(drawn, closest),
    ({ event, cluster }) =>
      cluster ? clusterName(cluster, { words: ENGLISH, closest }) : eventName(event),
    ENGLISH,
  );
  const { finest } = createZooming(
    timeline.events,
    () => limits,
    () => 1,
  );
  return {
    timeline,
    buttons: named.map(({ name, cluster, event }) => ({
      text: name.map(({ text }) => text).join(''),
      events: cluster?.events ?? [event],
    })),
    status: extentWords(view, ENGLISH.dates, finest(view)),
    chips: listStretches(timeline, ENGLISH.dates).map(({ text }) => text),
    view,
  };
}

const knownIn = (events: readonly TimelineEvent[]): Precision =>
  finest(events.map(({ when }) => when.precision));

test('nothing that is said of the chart names a unit that no date in it gives', () => {
  fc.assert(
    fc.property(timelines, share, share, (of, at, zoom) => {
      const { buttons, status, chips, view } = show(of, at, zoom);
      const inView = of.events.filter(({ when }) => overlaps(when.extent, view));
      expect([
        ...buttons.flatMap(({ text, events }) =>
          tooExact(text, knownIn(of.events.filter(({ id }) => events.includes(id))), ENGLISH.dates),
        ),
        ...tooExact(status, knownIn(inView.length > 0 ? inView : of.events), ENGLISH.dates),
        ...chips.flatMap((text) => tooExact(text, knownIn(of.events), ENGLISH.dates)),
      ]).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('no two buttons of a chart have one name', () => {
  fc.assert(
    fc.property(timelines, share, share, fc.boolean(), (of, at, zoom, closest) => {
      const { buttons, chips } = show(of, at, zoom, closest);
      for (const names of [buttons.map(({ text }) => text), chips])
        expect(names.length - new Set(names).size).toBe(0);
    }),
    { numRuns: 100 },
  );
});

const moment = (day: number, clock: number): When =>
  singleDate(
    '',
    momentUnit('minute', { year: 2026, month: 3, day }, { offset: clock, ahead: 0 }, []),
  );
const written = (dates: readonly When[]): Timeline => {
  const events = dates.map((date, k) =>
    event(`e${k}`, { ...date, dating }, { label: `Call ${k}` }),
  );
  return { ...timeline(events), home: homeOf(events) };
};

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
  const counts = looking(placement, viewLimits(placement).extent).buttons.filter(
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

test('of what goes on, only what the documents give is named', () => {
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
