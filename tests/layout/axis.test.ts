/** The axis keeps its promises anywhere in time, in every language, across and down. */
import { expect, test } from 'vitest';
import { measure } from '../../src/layout/text/measure.ts';
import { stopsIn } from '../../src/layout/axis/step.ts';
import { makeTickNames, TICK_FONT, TICK_INDENT } from '../../src/layout/axis/tick-name.ts';
import { yearText } from '../../src/layout/axis/words.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { ENGLISH_DATES } from '../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../src/time/wording/date-words-fr.ts';
import type { DateWords } from '../../src/time/wording/date-words.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { coarseness } from '../../src/view/closeness.ts';
import { LANGUAGES } from '../../src/view/language.ts';
import { wordsOf } from '../../src/words/every.ts';
import { axisBreaches, axisOf, type Across, type Axis } from './axis-claims.ts';

const at = (year: number, month = 1, day = 1): number => dayNumber({ year, month, day }) * DAY;
const WORDS = LANGUAGES.map((language) => [language, wordsOf(language).dates] as const);
/**
 * Instants to zoom in on: decades to hours, both eras, and beyond Date and years of four digits.
 */
const PLACES = [
  at(2026, 1, 6) + 5 * HOUR,
  at(1999, 12, 31) + 23 * HOUR,
  at(1000),
  at(84, 11, 20),
  at(1),
  at(-43, 3, 15),
  at(-4712, 9, 1),
  at(9999, 12, 31),
  at(-271_821, 9, 27),
  at(300_000, 2, 10),
  at(-1_236_276, 6, 1),
  at(-65_999_999),
  at(-13_799_999_999),
];
/** Px along time: the height of phones, and the width of pages. */
const LENGTHS = { down: [400, 907], across: [560, 1200] };

/** From as far out as the instant is from today, but at least two centuries, in to hours. */
function walk(down: boolean, words: DateWords, place: number, length: number) {
  const widest = Math.max(200 * 365 * DAY, 2 * Math.abs(place - at(2026)));
  const share = 0.38;
  const limits = extent(place - widest * share, place + widest * (1 - share));
  const finest = Math.max(4 * HOUR, 1.1 * coarseness(extent(place, place)));
  const across: Across = { down, length, limits, words };
  const breaches: string[] = [];
  let before: Axis | undefined;
  for (let ms = widest; ms >= finest; ms /= 1.3) {
    const axis = axisOf(across, extent(place - ms * share, place + ms * (1 - share)));
    breaches.push(...axisBreaches(across, axis, before).map((of) => `${of}, ${ms / DAY} days`));
    before = axis;
  }
  return breaches;
}

for (const [language, words] of WORDS) {
  for (const way of ['across', 'down'] as const) {
    test(`${language}, ${way}`, () => {
      for (const place of PLACES)
        for (const length of LENGTHS[way])
          expect(walk(way === 'down', words, place, length), `${place}, ${length} px`).toEqual([]);
    });
  }
}

test.for(WORDS)('any year of an extent has room in %s', ([, words]) => {
  for (const [first, last] of [
    [-1_236_276, 290_000],
    [-13_000_000_000, 2026],
    [-70_000_000, 30_000_000],
    [-3000, 2026],
    [600, 1900],
  ] as const) {
    const limits = extent(at(first), at(last));
    for (const { step, need } of makeTickNames({
      limits,
      measure,
      words,
      hours: false,
      inColumn: false,
    })) {
      if (step.unit !== 'year' || (last - first) / step.size > 400) continue;
      for (const { date } of stopsIn(step, limits.from, limits.to)) {
        const text = yearText(date.year, words, step.size);
        expect(measure(text, TICK_FONT, 400) + TICK_INDENT, text).toBeLessThan(need);
      }
    }
  }
});

test('the claims see what breaks them', () => {
  const of: Across = { down: false, length: 600, limits: extent(0, DAY), words: ENGLISH_DATES };
  const axis = axisOf(of, extent(0, 20 * DAY));
  const [first, second, ...rest] = axis.ticks;
  expect(axisBreaches(of, axis)).toEqual([]);
  const broken = (change: Partial<Axis>, before?: Axis): string =>
    axisBreaches(of, { ...axis, ...change }, before).join();
  expect(broken({ ticks: [first!, { ...second!, x: 70 }, ...rest] })).toContain('px from the one');
  expect(broken({ ticks: [{ ...first!, text: 'm'.repeat(40) }, second!] })).toContain(
    'the next line',
  );
  expect(broken({ ticks: [first!, ...rest] }, axis)).toContain('is gone');
  expect(broken({ contexts: [] })).toBe('no context');
  const twice = axis.contexts.flatMap((each) => [each, { ...each, x: 300 }]);
  expect(broken({ contexts: twice })).toContain('1970 is there twice');
});

test('the ticks of one axis are in one unit', () => {
  const texts = (year: number, step: number) =>
    [0, 1, 2, 3].map((k) => yearText(year + k * step, ENGLISH_DATES, step));
  expect(texts(-13_800_999_999, 1_000_000)).toEqual([
    '13.801\u00a0bn BC',
    '13.8\u00a0bn BC',
    '13.799\u00a0bn BC',
    '13.798\u00a0bn BC',
  ]);
  expect(texts(-13_800_199_999, 100_000)).toEqual([
    '13,800.2\u00a0m BC',
    '13,800.1\u00a0m BC',
    '13,800\u00a0m BC',
    '13,799.9\u00a0m BC',
  ]);
  expect(yearText(-13_796_199_999, ENGLISH_DATES)).toBe('13,796.2\u00a0m BC');
});

test('down a page an era is said once, over its years', () => {
  const down: Across = {
    down: true,
    length: 600,
    limits: extent(at(-9), at(10)),
    words: FRENCH_DATES,
  };
  const { ticks, contexts } = axisOf(down, extent(at(-4), at(5) - DAY));
  expect(ticks.map(({ text }) => text)).toEqual(['', '4', '3', '2', '1', '1', '2', '3', '4']);
  expect(contexts.map(({ text }) => text)).toEqual(['av. J.-C.', 'apr. J.-C.']);
});
