import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateIn, dayNumberIn, isDateIn } from '../../src/time/calendar.ts';
import { civilDate, dayNumber, weekday } from '../../src/time/civil-date.ts';
import { ENGLISH_DATES } from '../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../src/time/wording/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../src/time/wording/date-words-uk.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { formatUnit } from '../../src/time/unit-format.ts';
import { formatDate, parseDate, parseUnit } from '../../src/time/unit-text.ts';
import { lastDate } from '../../src/time/unit.ts';
import { wordDate, wordDateShort } from '../../src/time/wording/wording.ts';

const julian = (edtf: string) => parseEdtf(edtf, 'UTC', 'julian');

test('a day has one date in each calendar, and the next one follows it', () => {
  const first = dayNumber({ year: -4712, month: 1, day: 1 });
  const last = dayNumber({ year: 3000, month: 12, day: 31 });
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (day) => {
      const date = dateIn('julian', day);
      const next = dateIn('julian', day + 1);
      const follows =
        next.day === date.day + 1 ||
        (next.day === 1 && !isDateIn('julian', { ...date, day: date.day + 1 }));
      expect([isDateIn('julian', date), dayNumberIn('julian', date), follows]).toEqual([
        true,
        day,
        true,
      ]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  // The Julian day 0, and the last days before countries changed.
  ['-4712-01-01', '-4713-11-24'],
  ['-0043-03-15', '-0043-03-13'],
  ['0200-03-01', '0200-03-01'],
  ['1066-10-14', '1066-10-20'],
  ['1582-10-04', '1582-10-14'],
  ['1666-09-02', '1666-09-12'],
  ['1700-02-28', '1700-03-10'],
  ['1700-02-29', '1700-03-11'],
  ['1752-09-02', '1752-09-13'],
  ['1899-12-31', '1900-01-12'],
  ['1900-02-29', '1900-03-13'],
  ['1917-10-25', '1917-11-07'],
  ['2000-02-29', '2000-03-13'],
])('%s in the Julian calendar is %s', (text, gregorian) => {
  const { earliest } = julian(text);
  expect(formatDate(earliest!.date)).toBe(gregorian);
  expect(formatUnit(earliest!)).toBe(text);
  expect(parseUnit(text, [], 'julian')).toEqual(earliest);
});

test.each([
  ['1917-10', '1917-10-14', '1917-11-13'],
  ['1900-02', '1900-02-13', '1900-03-13'],
  ['1917', '1917-01-14', '1918-01-13'],
  ['1900-02-XX', '1900-02-13', '1900-03-13'],
  ['191X', '1910-01-14', '1920-01-13'],
  ['16XX', '1600-01-11', '1700-01-10'],
  ['1666-23', '1666-09-11', '1666-12-10'],
])('%s runs from %s to %s', (text, first, last) => {
  const unit = julian(text).earliest!;
  expect(formatUnit(unit)).toBe(text);
  expect([formatDate(unit.date), formatDate(lastDate(unit))]).toEqual([first, last]);
});

describe('29 February 1900', () => {
  test('is a day of the Julian calendar', () => {
    expect(wordDate(julian('1900-02-29'), ENGLISH_DATES)).toBe(
      'Tuesday 29 February 1900 Old Style (13 March)',
    );
  });
  test.each([null, 'gregorian'] as const)('and of that only', (calendar) => {
    expect(() => parseEdtf('1900-02-29', 'UTC', calendar)).toThrow('calendar: julian');
    expect(parseUnit('1900-02-29', [], calendar)).toBeNull();
  });
  test.each(['1900-02-30', '1917-02-29'])('%s is in neither', (text) => {
    expect(() => julian(text)).toThrow('in no calendar');
    expect(parseUnit(text, [], 'julian')).toBeNull();
  });
});

test.each([
  ['1666-09-02', 'Sunday 2 September 1666 Old Style (12 September)'],
  ['1917-10-25', 'Wednesday 25 October 1917 Old Style (7 November)'],
  ['1699-12-25', 'Monday 25 December 1699 Old Style (4 January 1700)'],
  ['1917-10', 'October 1917 Old Style'],
  ['1917', '1917 Old Style'],
  ['1917-10-XX', 'some day in October 1917 Old Style'],
  ['1917-10-25~', 'about Wednesday 25 October 1917 Old Style (7 November)'],
  ['1917-10?', 'October 1917 Old Style (uncertain)'],
  ['1666-09-02/1666-09-06', '2–6 September 1666 Old Style (12–16 September)'],
  ['1917-10-30/1917-11-02', '30 October – 2 November 1917 Old Style (12–15 November)'],
  ['1917-12-18/1917-12-20', '18–20 December 1917 Old Style (31 December 1917 – 2 January 1918)'],
  ['1917-02/1917-10', 'February – October 1917 Old Style'],
  ['1916/1917', '1916–1917 Old Style'],
  ['[1666-09-02..1666-09-03]', '2 or 3 September 1666 Old Style (12 or 13 September)'],
  ['[1900-02-29..1900-03-01]', '29 February or 1 March 1900 Old Style (13 or 14 March)'],
  ['[1917-10..1917-11]', 'October or November 1917 Old Style'],
  [
    '[1666-09-02..1666-09-06]',
    'between 2 and 6 September 1666 Old Style (between 12 and 16 September)',
  ],
  ['[..1917-10-25]', 'by 25 October 1917 Old Style (7 November)'],
  ['1917-10-25/..', 'since 25 October 1917 Old Style (7 November), still going on'],
  [
    '1917-10/1917-11-02',
    'some time in October 1917 Old Style – 2 November 1917 Old Style (15 November)',
  ],
  ['1917-10-25T21:40Z', 'Wednesday 25 October 1917 Old Style (7 November), 21:40 (UTC)'],
  [
    '1917-10-25T21:40Z/1917-10-25T22:10Z',
    '25 October 1917 Old Style (7 November), 21:40–22:10 (UTC)',
  ],
])('%s is %s', (edtf, words) => {
  expect(wordDate(julian(edtf), ENGLISH_DATES)).toBe(words);
});

test('short, in lists', () => {
  expect(wordDateShort(julian('1917-10-25'), ENGLISH_DATES)).toBe('25 Oct 1917 Old Style (7 Nov)');
});

test.each([
  ['1917-10-25', 'le mercredi 25 octobre 1917 ancien style (7 novembre)'],
  ['1917-10', 'octobre 1917 ancien style'],
  ['1666-09-02/1666-09-06', 'du 2 au 6 septembre 1666 ancien style (du 12 au 16 septembre)'],
  ['[..1917-10-25]', 'au plus tard le 25 octobre 1917 ancien style (7 novembre)'],
])('in French %s is %s', (edtf, words) => {
  expect(wordDate(julian(edtf), FRENCH_DATES)).toBe(words);
});

test.each([
  ['1917-10-25', 'середа, 25 жовтня 1917 року за старим стилем (7 листопада)'],
  ['1917-10', 'жовтень 1917 року за старим стилем'],
  ['1917', '1917 рік за старим стилем'],
  ['1917-10-25~', 'близько 25 жовтня 1917 року за старим стилем (7 листопада)'],
])('in Ukrainian %s is %s', (edtf, words) => {
  expect(wordDate(julian(edtf), UKRAINIAN_DATES)).toBe(words);
});

describe('a weekday is given', () => {
  const word = (edtf: string, calendar: 'gregorian' | null) =>
    wordDate(parseEdtf(edtf, 'UTC', calendar), ENGLISH_DATES);
  test.each(['1666-09-02', '1752-09-05', '1917-10-25', '1925-12-31'])(
    'of %s only where somebody says which calendar it is of',
    (text) => {
      const name = ENGLISH_DATES.names.weekdays[weekday(parseDate(text)!) - 1]!;
      const { month, day, year } = civilDate(dayNumber(parseDate(text)!));
      const plain = `${day} ${ENGLISH_DATES.names.months[month - 1]} ${year}`;
      expect(word(text, null)).toBe(plain);
      expect(word(text, 'gregorian')).toBe(`${name} ${plain}`);
    },
  );
  test('of every day from 1926 on', () => {
    expect(word('1926-01-01', null)).toBe('Friday 1 January 1926');
  });
});
