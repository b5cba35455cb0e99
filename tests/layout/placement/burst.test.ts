import { expect, test } from 'vitest';
import { ENGLISH_DATES } from '../../../src/time/wording/date-words-en.ts';
import { findBursts } from '../../../src/layout/placement/burst.ts';
import { dayNumber } from '../../../src/time/civil-date.ts';
import { DAY } from '../../../src/time/instant.ts';
import type { TimelineEvent } from '../../../src/timeline/timeline.ts';
import { event, synthetic, timeline, when } from '../synthetic.ts';

const at = (year: number, month: number, day: number): number =>
  dayNumber({ year, month, day }) * DAY;
const on = (year: number, month: number, day: number, days = 1): TimelineEvent =>
  event(
    '',
    when(
      days === 1 ? 'single' : 'span',
      'day',
      at(year, month, day),
      at(year, month, day) + days * DAY,
    ),
  );

const texts = (...events: TimelineEvent[]): string[] =>
  findBursts(timeline(events), ENGLISH_DATES).map(({ text }) => text);

test('a month long ago, a fortnight, and its busiest day', () => {
  const week = [on(2025, 12, 31), on(2026, 1, 4), on(2026, 1, 5)];
  const day = [on(2026, 1, 6), on(2026, 1, 6), on(2026, 1, 6)];
  const year = event('', when('single', 'year', at(2025, 1, 1), at(2026, 1, 1)));
  const all = [on(2022, 2, 1, 28), year, ...week, ...day];
  expect(texts(...all)).toEqual(['Feb 2022', '31 Dec – 6 Jan', '6 January']);
  expect(findBursts(timeline(all), ENGLISH_DATES).map(({ count }) => count)).toEqual([1, 6, 3]);
});

test('an open date counts where it is known', () => {
  const until = event('', when('one-of', 'day', -Infinity, at(2026, 1, 7)));
  expect(texts(on(2020, 5, 4), on(2026, 1, 4), until)).toEqual(['4 May 2020', '4 – 6 Jan']);
});

test('months and years are named as such', () => {
  expect(texts(on(2000, 1, 1, 366), on(2011, 3, 2, 120), on(2026, 1, 4))).toEqual([
    '2000',
    'Mar – Jun 2011',
    '4 January',
  ]);
});

test('there is no burst among evenly spread events, within one day, or without events', () => {
  expect(findBursts(synthetic(1000, 1), ENGLISH_DATES)).toEqual([]);
  expect(texts(on(2026, 1, 6), on(2026, 1, 6))).toEqual([]);
  expect(texts()).toEqual([]);
});

test('months over the turn of a year name both years', () => {
  expect(texts(on(2000, 1, 1, 366), on(2010, 11, 2, 120), on(2026, 1, 4))).toEqual([
    '2000',
    'Nov 2010 – Mar 2011',
    '4 January',
  ]);
});
