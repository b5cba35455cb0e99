import { describe, expect, test } from 'vitest';
import { extentStem, extentWords } from '../../../src/time/wording/extent-words.ts';
import { ENGLISH_DATES } from '../../../src/time/wording/date-words-en.ts';
import { extent } from '../../../src/time/extent.ts';
import { changesOn } from '../../../src/time/clock-changes.ts';
import { onAxis } from '../../../src/time/clock.ts';
import { DAY, HOUR } from '../../../src/time/instant.ts';
import { parseInstant } from '../../../src/time/iso.ts';

const between = (from: string, to: string, margin = 0) =>
  extent(parseInstant(from)! - margin, parseInstant(to)! + margin);

test.for([
  ['2025-12-30', '2026-01-09', '30 December 2025 – 8 January 2026'],
  ['2026-01-03', '2026-01-05', '3–4 January 2026'],
  ['2022-02-01', '2026-02-01', 'February 2022 – January 2026'],
  ['2026-01-06', '2026-01-07', '6 January 2026'],
  ['2026-01-06T18:00', '2026-01-07T06:00', '6 January 2026, 18:00 – 7 January 2026, 06:00'],
  ['2026-01-06T12:00', '2026-01-07', '6 January 2026, 12:00–24:00'],
  ['2026-01-06T06:00', '2026-01-06T18:00', '6 January 2026, 06:00–18:00'],
  ['-0043-03-10', '-0043-03-20', '10–19 March 44 BC'],
] as const)('from %s up to %s is %s', ([from, to, words]) => {
  expect(extentWords(between(from, to), ENGLISH_DATES, 'second')).toBe(words);
});

test('a chart’s margin is not named', () => {
  const shown = between('2025-12-30', '2026-01-09', 5 * HOUR);
  expect(extentWords(shown, ENGLISH_DATES, 'second')).toBe('30 December 2025 – 8 January 2026');
  expect(extentStem(shown)).toBe('2025-12-30-2026-01-09');
  expect(extentWords(between('2022-02-01', '2026-02-01', 10 * DAY), ENGLISH_DATES, 'second')).toBe(
    'February 2022 – January 2026',
  );
});

test('a file’s name holds no colon', () => {
  expect(extentStem(between('2026-01-06T06:00', '2026-01-06T18:00'))).toBe(
    '2026-01-06T0600-2026-01-06T1800',
  );
});

test.for([
  ['2022-05-10', '2022-05-20', 'month', 'May 2022'],
  ['2022-04-30', '2022-06-02', 'month', 'May 2022'],
  ['2022-05-10', '2022-05-20', 'year', '2022'],
  ['1840-01-01', '1855-01-01', 'year', '1840–1854'],
  ['2022-05-10', '2022-05-20', 'season', '2022'],
  ['2022-05-10', '2022-05-20', 'day', '10–19 May 2022'],
  ['2022-05-10T06:00', '2022-05-10T18:00', 'day', '10 May 2022'],
  ['2022-05-10T06:00', '2022-05-10T18:00', 'hour', '10 May 2022, 06:00–18:00'],
] as const)('%s to %s, known to the %s, is %s', ([from, to, finest, words]) => {
  expect(extentWords(between(from, to), ENGLISH_DATES, finest)).toBe(words);
});

describe('a view of hours on a day on which clocks change is worded by the clock', () => {
  const paris = (from: string, to: string): string => {
    const day = parseInstant(from.slice(0, 10))! / DAY;
    const changes = changesOn(day, 'Europe/Paris');
    const place = (text: string): number => {
      const ahead = text.endsWith('+02:00') ? 2 * HOUR : HOUR;
      return onAxis(parseInstant(text.slice(0, -6))!, ahead, changes);
    };
    return extentWords(extent(place(from), place(to)), ENGLISH_DATES, 'minute', changes);
  };

  test.each([
    [
      '2026-10-25T02:00+02:00',
      '2026-10-25T02:00+01:00',
      '25 October 2026, 02:00 (UTC+2)–02:00 (UTC+1)',
    ],
    [
      '2026-10-25T01:00+02:00',
      '2026-10-25T05:00+01:00',
      '25 October 2026, 01:00 (UTC+2)–05:00 (UTC+1)',
    ],
    ['2026-10-25T04:00+01:00', '2026-10-25T09:00+01:00', '25 October 2026, 04:00–09:00'],
    ['2026-10-25T18:00+01:00', '2026-10-25T23:00+01:00', '25 October 2026, 18:00–23:00'],
    [
      '2026-03-29T01:00+01:00',
      '2026-03-29T06:00+02:00',
      '29 March 2026, 01:00 (UTC+1)–06:00 (UTC+2)',
    ],
  ])('%s to %s', (from, to, text) => {
    expect(paris(from, to)).toBe(text);
  });
});
