import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../src/layout/text/measure.ts';
import { axisBreaches, axisOf, type Axis } from '../axis-claims.ts';
import { STEPS, stopsIn } from '../../../src/layout/axis/step.ts';
import { CONTEXT_FONT, TICK_FONT } from '../../../src/layout/axis/tick-name.ts';
import { yearText, type AxisWords } from '../../../src/layout/axis/words.ts';
import { ENGLISH_DATES as ENGLISH } from '../../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../../src/time/wording/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../../src/time/wording/date-words-uk.ts';
import { dayNumber } from '../../../src/time/civil-date.ts';
import { extent } from '../../../src/time/extent.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time/instant.ts';
import { coarseness } from '../../../src/view/closeness.ts';

const at = (year: number, month = 1, day = 1): number => dayNumber({ year, month, day }) * DAY;
const axis = (from: number, to: number, width = 1200): Axis =>
  axisOf(
    { down: false, length: width, limits: extent(from, to), words: ENGLISH },
    extent(from, to),
  );

const texts = (list: readonly { text: string }[]): string =>
  list
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' | ');

describe('what an axis prints', () => {
  const cases: [string, number, number, string, string][] = [
    [
      'days',
      at(2025, 12, 30),
      at(2026, 1, 8),
      'Tue 30 | Wed 31 | Thu 1 | Fri 2 | Sat 3 | Sun 4 | Mon 5 | Tue 6 | Wed 7',
      'December 2025 | January 2026',
    ],
    [
      'hours',
      at(2026, 1, 6),
      at(2026, 1, 7),
      '00:00 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00',
      'Tue 6 January 2026',
    ],
    [
      'minutes',
      at(2026, 1, 6) + 14 * HOUR,
      at(2026, 1, 6) + 14 * HOUR + 20 * MINUTE,
      '14:00 | 14:05 | 14:10 | 14:15',
      'Tue 6 January 2026',
    ],
    [
      'months',
      at(2025, 11, 1),
      at(2026, 4, 30),
      'Nov | Dec | Jan | Feb | Mar | Apr',
      '2025 | 2026',
    ],
    [
      'quarters',
      at(2023, 6, 1),
      at(2026, 2, 1),
      'Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan',
      '2023 | 2024 | 2025 | 2026',
    ],
    [
      'years',
      at(2019, 12, 1),
      at(2026, 6, 1),
      '2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026',
      '',
    ],
    [
      'centuries over the turn of the era',
      at(-349),
      at(450),
      '300 BC | 200 BC | 100 BC | AD 1 | AD 100 | AD 200 | AD 300 | AD 400',
      '',
    ],
    [
      'years before 1, which have no year 0',
      at(-4),
      at(5),
      '5 BC | 4 BC | 3 BC | 2 BC | 1 BC | AD 1 | AD 2 | AD 3 | AD 4',
      '',
    ],
    [
      'far outside what Date can hold',
      at(300_000, 1, 1),
      at(300_000, 2, 20),
      [
        ...Array.from({ length: 31 }, (_, k) => k + 1),
        ...Array.from({ length: 19 }, (_, k) => k + 1),
      ].join(' | '),
      'January 300,000 | February',
    ],
  ];
  test.each(cases)('%s', (_, from, to, ticksText, contextsText) => {
    const { ticks, contexts } = axis(from, to);
    expect(texts(ticks)).toBe(ticksText);
    expect(texts(contexts)).toBe(contextsText);
  });

  test('billions of years', () => {
    const { ticks } = axis(at(-13_800_000_000), at(2026));
    const billions = Array.from({ length: 13 }, (_, k) => `${13 - k}\u00a0bn BC`);
    expect(texts(ticks)).toBe(billions.join(' | '));
    const later = axis(at(-4_500_000_000), at(1_500_000_000)).ticks;
    expect(texts(later)).toBe([...billions.slice(-4), 'AD 1', '1\u00a0bn'].join(' | '));
  });
});

test('every step’s stops are among those of the next finer one', () => {
  const missing: number[] = [];
  for (const [from, to] of [
    [at(-30), at(30)],
    [at(1999, 3, 4), at(2004, 7, 1)],
  ] as const) {
    for (let k = STEPS.findIndex(({ unit }) => unit === 'day'); k < STEPS.length - 1; k++) {
      const fine = new Set(stopsIn(STEPS[k]!, from, to).map((stop) => stop.at));
      for (const stop of stopsIn(STEPS[k + 1]!, from, to))
        if (!fine.has(stop.at)) missing.push(stop.at);
    }
  }
  const [from, to] = [at(2026, 1, 6), at(2026, 1, 8)];
  for (let k = 0; STEPS[k]!.unit === 'time'; k++) {
    const fine = new Set(stopsIn(STEPS[k]!, from, to).map((stop) => stop.at));
    for (const stop of stopsIn(STEPS[k + 1]!, from, to))
      if (!fine.has(stop.at)) missing.push(stop.at);
  }
  expect(missing).toEqual([]);
});

const instants = fc.oneof(
  fc.integer({ min: at(-5000), max: at(3000) }),
  fc.integer({ min: at(2020), max: at(2030) }),
  fc.double({ min: at(-1e9), max: at(1e6), noNaN: true }),
);
const widths = fc.integer({ min: 320, max: 1600 });

test('a tick that shows stays while zooming in', () => {
  fc.assert(
    fc.property(
      instants,
      fc.double({ min: 6, max: 14, noNaN: true }),
      fc.double({ min: 1, max: 9, noNaN: true }),
      (centre, size, factor) => {
        const length = 10 ** size;
        const of = {
          down: false,
          length: 1200,
          limits: extent(centre - length, centre + length),
          words: ENGLISH,
        };
        const outer = axisOf(of, of.limits);
        const inner = axisOf(of, extent(centre - length / factor, centre + length / factor));
        expect(axisBreaches(of, inner, outer)).toEqual([]);
      },
    ),
  );
});

test('ticks keep their distance, and no text of the axis overlaps or is cut', () => {
  fc.assert(
    fc.property(
      instants,
      fc.double({ min: 5, max: 16, noNaN: true }),
      widths,
      (from, size, width) => {
        // No shorter view is possible, because doubles cannot resolve it.
        const least = 2 * coarseness(extent(from, from));
        const { ticks, contexts } = axis(from, from + Math.max(least, 10 ** size), width);
        const named = ticks.filter(({ text }) => text !== '');
        named.forEach((tick, k) => {
          const end = tick.labelX + measure(tick.text, TICK_FONT, 400);
          expect(tick.labelX).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(named[k + 1]?.x ?? width);
        });
        contexts.forEach((context, k) => {
          const end = context.x + measure(context.text, CONTEXT_FONT, 600);
          expect(context.x).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(contexts[k + 1]?.x ?? width);
        });
      },
    ),
  );
});

test('no year is printed twice', () => {
  for (let days = 1; days < 900; days += 7) {
    const { contexts } = axis(at(2024, 3, 5), at(2024, 3, 5) + days * DAY);
    const years = contexts.flatMap(({ text }) => text.match(/\d{4}/g) ?? []);
    expect(new Set(years).size).toBe(years.length);
  }
});

test('the axis speaks the language it is given', () => {
  const shown = extent(at(2025, 12, 27), at(2026, 1, 6));
  const said = (words: AxisWords): string => {
    const { contexts, ticks } = axisOf({ down: false, length: 1200, limits: shown, words }, shown);
    return [...contexts, ...ticks].map(({ text }) => text).join(' ');
  };
  expect(said(FRENCH_DATES)).toContain('décembre 2025 janvier 2026');
  expect(said(FRENCH_DATES)).toContain('jeu. 1er');
  expect(said(UKRAINIAN_DATES)).toContain('грудень 2025 січень 2026');
  expect(said(UKRAINIAN_DATES)).toContain('чт 1');
  expect(yearText(-13_799_999_999, FRENCH_DATES)).toBe('13,8\u00a0Md av. J.-C.');
  expect(yearText(-43, UKRAINIAN_DATES)).toBe('44 до н. е.');
});
