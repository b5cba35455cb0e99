/** Ticks of hours on days on which clocks change: where the clock shows them, and named as it does. */
import { describe, expect, test } from 'vitest';
import { scale } from '../../../src/layout/axis/scale.ts';
import { STEPS, stopsIn, type Step } from '../../../src/layout/axis/step.ts';
import { makeAxis } from '../../../src/layout/axis/interval.ts';
import { makeTickNames } from '../../../src/layout/axis/tick-name.ts';
import { layOutTicks } from '../../../src/layout/axis/ticks.ts';
import { visibleTicks } from '../../../src/layout/axis/visible-ticks.ts';
import { TO_SCALE } from '../../../src/time/warp.ts';
import { layout } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { aheadAt, changesOn } from '../../../src/time/clock-changes.ts';
import { onAxis } from '../../../src/time/clock.ts';
import { extent, type Extent } from '../../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time/instant.ts';
import { parseInstant } from '../../../src/time/iso.ts';
import { ENGLISH_DATES } from '../../../src/time/wording/date-words-en.ts';
import { read } from '../../compile/dated-seeds.ts';
import { prepare } from '../placement/in-english.ts';

const dayOf = (text: string): number => parseInstant(text)! / DAY;
const HOURS = STEPS.filter(({ unit, size }) => unit === 'time' && size >= 5 * MINUTE);

/** Each minute of UTC at which the clock shows a multiple of the step, on one day of the axis. */
function byWalking(day: number, zone: string, { size }: Step): { at: number; clock: number }[] {
  const changes = changesOn(day, zone);
  const found: { at: number; clock: number }[] = [];
  for (let utc = (day - 2) * DAY; utc < (day + 3) * DAY; utc += MINUTE) {
    const ahead = aheadAt(utc, zone);
    const local = utc + ahead;
    if (local % size !== 0) continue;
    const at = onAxis(local, ahead, changes);
    if (at < day * DAY || at >= (day + 1) * DAY) continue;
    found.push({ at, clock: ((local % DAY) + DAY) % DAY });
  }
  return found;
}

describe.each([
  ['Europe/Paris', '2026-03-29'],
  ['Europe/Paris', '2026-10-25'],
  ['Europe/Paris', '2026-10-24'],
  ['America/New_York', '2026-11-01'],
  ['Pacific/Auckland', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-27'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-17'],
  ['America/Havana', '2026-11-01'],
  ['America/St_Johns', '2010-11-06'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Pacific/Apia', '2011-12-30'],
])('in %s on %s', (zone, date) => {
  const day = dayOf(date);
  const changes = changesOn(day, zone);
  const ofDay = (step: Step) =>
    stopsIn(step, day * DAY, (day + 1) * DAY, changes).filter(({ at }) => at < (day + 1) * DAY);

  test.each(HOURS.map((step) => [step.size / MINUTE, step] as const))(
    'ticks of %i minutes stand where the clock shows them',
    (_, step) => {
      const expected = byWalking(day, zone, step);
      const found = ofDay(step);
      expect(found.map(({ clock }) => clock)).toEqual(expected.map(({ clock }) => clock));
      found.forEach(({ at }, i) => expect(Math.abs(at - expected[i]!.at)).toBeLessThan(1));
    },
  );

  test('the ticks of a step are among those of the next finer one', () => {
    for (const [k, step] of HOURS.slice(1).entries()) {
      const finer = ofDay(HOURS[k]!).map(({ at }) => Math.round(at));
      const own = ofDay(step).map(({ at }) => Math.round(at));
      expect(own.filter((at) => !finer.includes(at))).toEqual([]);
    }
  });
});

const between = (from: string, to: string): Extent =>
  extent(parseInstant(from)!, parseInstant(to)!);
const named = (zone: string, view: Extent, width = 1600): string[] => {
  const names = makeTickNames({
    limits: view,
    measure,
    words: ENGLISH_DATES,
    hours: true,
    inColumn: false,
  }).filter(({ step }) => step.unit !== 'time' || step.size >= HOUR);
  const axis = makeAxis(names, view, TO_SCALE, changesOn(Math.floor(view.from / DAY), zone));
  const visible = visibleTicks(axis, scale(view, width));
  return layOutTicks(visible, width, 0, measure, ENGLISH_DATES).map(({ text }) => text);
};

test('an hour that comes twice is two ticks, of which the second says its offset', () => {
  expect(named('Europe/Paris', between('2026-10-25', '2026-10-25T05:00')).slice(0, 6)).toEqual([
    '00:00',
    '01:00',
    '02:00',
    '02:00 (UTC+1)',
    '03:00',
    '04:00',
  ]);
});

test('but not where it would reach into the next', () => {
  const texts = named('Europe/Paris', between('2026-10-25', '2026-10-26'), 25 * 80);
  expect(texts.slice(0, 5)).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00']);
});

test('an hour that clocks skip does not exist', () => {
  expect(named('Europe/Paris', between('2026-03-29', '2026-03-29T05:00')).slice(0, 4)).toEqual([
    '00:00',
    '01:00',
    '03:00 (UTC+2)',
    '04:00',
  ]);
});

test('half an hour, in Lord Howe', () => {
  expect(
    named('Australia/Lord_Howe', between('2026-04-05', '2026-04-05T04:00')).slice(0, 4),
  ).toEqual(['00:00', '01:00', '02:00 (UTC+10:30)', '03:00']);
});

test('in the chart, each mark stands between the ticks that its words name', () => {
  const timeline = read({
    home: '2026-10-24/2026-10-26',
    events: { first: '2026-10-25T02:30+02:00', again: '2026-10-25T02:30+01:00' },
  });
  for (const size of [
    { width: 1200, height: 400 },
    { width: 360, height: 640 },
  ]) {
    const placement = prepare(timeline, { ...size, measure });
    const view = between('2026-10-25', '2026-10-25T06:00');
    const drawn = layout(placement, { extent: view, selection: null }, size);
    const down = drawn.orientation === 'down';
    const at = (hour: string): number => {
      const tick = drawn.ticks.filter(({ text }) => text.startsWith(hour));
      return down ? tick[0]!.y : tick[0]!.x;
    };
    const [first, again] = ['first', 'again'].map((id) => {
      const mark = drawn.items.find(({ event }) => event === id)!.mark!;
      return down ? mark.y : mark.x;
    });
    const second = drawn.ticks.filter(({ text }) => text.startsWith('02:00'))[1]!;
    expect(first).toBeCloseTo((at('02:00') + (down ? second.y : second.x)) / 2, 3);
    expect(again).toBeCloseTo(((down ? second.y : second.x) + at('03:00')) / 2, 3);
  }
});
