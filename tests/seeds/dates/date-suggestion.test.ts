import { format, type Locale } from 'date-fns';
import { utc } from '@date-fns/utc';
import { enGB } from 'date-fns/locale/en-GB';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periods } from '../../../src/seeds/dates/date-period.ts';
import { LOCALES } from '../../../src/seeds/dates/date-spelling.ts';
import { isYearless, suggestions } from '../../../src/seeds/dates/date-suggestion.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';

const offered = (text: string, timeZone = 'Europe/Paris') => suggestions(text, timeZone);

describe('a date as people write it may be', () => {
  test.each([
    ['5 janvier 2026', '2026-01-05'],
    ['6 January 2026', '2026-01-06'],
    ['6 january 2026', '2026-01-06'],
    ['6 січня 2026', '2026-01-06'],
    ['6 січня 2026 р.', '2026-01-06'],
    ['вівторок, 6 січня 2026 року', '2026-01-06'],
    ['May 5, 2024', '2024-05-05'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['Tuesday, January 6th, 2026', '2026-01-06'],
    ['mar. 6 janv. 2026', '2026-01-06'],
    ['1er fevrier 2026', '2026-02-01'],
    ['the 6th of January 2026', '2026-01-06'],
    ['6-Jan-2026', '2026-01-06'],
    ['5/6/2024', '2024-06-05 2024-05-06'],
    ['06/01/2026', '2026-01-06 2026-06-01'],
    ['1.2.2026', '2026-02-01 2026-01-02'],
    ['13/01/2026', '2026-01-13'],
    ['01/13/2026', '2026-01-13'],
    ['6/6/2024', '2024-06-06'],
    ['6/1/26', '2026-01-06 2026-06-01'],
    ['2024/05/06', '2024-05-06'],
    ['2026.01.06', '2026-01-06'],
    ['2026-1-6', '2026-01-06'],
    ['2026-13-01', '2026-01-13'],
    ['20260106', '2026-01-06'],
    ['Jan 2026', '2026-01'],
    ['січень 2026', '2026-01'],
    ['01/2026', '2026-01'],
    ['850', '0850'],
    ['44 BC', '-0043'],
    ['44 av. J.-C.', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['1 BC', '0000'],
    ['c. 1850', '1850~'],
    ['ca. 1850', '1850~'],
    ['vers 1850', '1850~'],
    ['близько 1850 року', '1850~'],
    ['about 6 January 2026', '2026-01-06~'],
    ['Q1 2024', '2024-01/2024-03 [2024-01..2024-03]'],
    ['2024-Q4', '2024-10/2024-12 [2024-10..2024-12]'],
    ['H2 2024', '2024-07/2024-12 [2024-07..2024-12]'],
    ['3–5 January 2026', '2026-01-03/2026-01-05 [2026-01-03..2026-01-05]'],
    ['Jan 3-5, 2026', '2026-01-03/2026-01-05 [2026-01-03..2026-01-05]'],
    ['1850–1860', '1850/1860 [1850..1860]'],
    ['1850-60', '1850/1860 [1850..1860]'],
    ['7 May 1945 – 8 May 1945', '1945-05-07/1945-05-08 [1945-05-07..1945-05-08]'],
    ['before 6 January 2026', '[..2026-01-06]'],
    ['since 2022', '2022/..'],
    ['2026-01-06 14:00', '2026-01-06T14:00+01:00'],
    ['2026-07-06T14:00', '2026-07-06T14:00+02:00'],
    ['6 January 2026, 2 pm', '2026-01-06T14:00+01:00'],
    ['6 January 2026 at 12:05 a.m.', '2026-01-06T00:05+01:00'],
    ['25 Oct 2026 02:30', '2026-10-25T02:30+02:00 2026-10-25T02:30+01:00'],
    ['29 March 2026 02:30', ''],
    ['31/02/2026', ''],
    ['13/13/2026', ''],
    ['32 January 2026', ''],
    ['5 m 2026', ''],
    ['5 janvier 26 heures', ''],
    ['2026/2027', ''],
    ['hello world', ''],
    ['', ''],
  ])('%j: %s', (text, expected) => {
    expect(offered(text)).toEqual(expected.split(' ').filter(Boolean));
  });

  test.each([
    ['spring 2021', '2021-21'],
    ['summer of 1969', '1969-22'],
    ['automne 2021', '2021-23'],
    ['взимку 2021 року', '2021-24'],
    ['1850s', '185X [1850..1859]'],
    ['the 1850s', '185X [1850..1859]'],
    ['late 1990s', '199X [1990..1999]'],
    ['mid-1990s', '1995~ 199X [1990..1999]'],
    ['années 1850', '185X [1850..1859]'],
    ['1850-х роках', '185X [1850..1859]'],
    ['19th century', '18XX [1801..1900]'],
    ['XIXe siècle', '18XX [1801..1900]'],
    ['IV ст.', '03XX [0301..0400]'],
  ])('%j, a period: %s', (text, expected) => {
    expect(periods(text, () => [])).toEqual(expected.split(' '));
  });

  test.each(['6 Jan', 'January 6', '6 січня'])('%s, in no year', (text) => {
    expect(isYearless(text)).toBe(true);
    expect(offered(text)).toEqual([]);
  });
});

const FORMATS = [
  ['d MMMM yyyy', 10],
  ['d MMM yyyy', 10],
  ['do MMMM yyyy', 10],
  ['MMMM d, yyyy', 10],
  ['EEEE d MMMM yyyy', 10],
  ['EEEE, d MMMM yyyy', 10],
  ['EEE d MMM yyyy', 10],
  ['PPPP', 10],
  ['PPP', 10],
  ['PP', 10],
  ['P', 10],
  ['d/M/yyyy', 10],
  ['M/d/yyyy', 10],
  ['dd.MM.yyyy', 10],
  ['d-M-yyyy', 10],
  ['yyyy/MM/dd', 10],
  ['yyyy.MM.dd', 10],
  ['yyyyMMdd', 10],
  ['LLLL yyyy', 7],
  ['MMM yyyy', 7],
  ['MM/yyyy', 7],
] as const;

test('every day, in every language and form, is offered as the EDTF for it', () => {
  const locales = fc.constantFrom<Locale>(...LOCALES, enGB);
  const days = fc.date({
    min: new Date('1000-01-01T00:00Z'),
    max: new Date('2999-12-31T00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, locales, fc.constantFrom(...FORMATS), (day, locale, [form, characters]) => {
      const text = format(day, form, { locale, in: utc });
      const edtf = day.toISOString().slice(0, characters);
      expect(offered(text), `${locale.code}, ${form}: ${text}`).toContain(edtf);
    }),
    { numRuns: 1500 },
  );
});

test('every suggestion can be read, whatever is written', () => {
  const pieces = fc.constantFrom(
    ...['6', '13', '31', '2026', '1850', ' ', ' ', '-', '/', '.', ',', '–', 'Jan', 'січня', 'mars'],
    ...['c. ', 'BC', 's', '14:00', 'pm', 'Q1', 'spring', 'before ', 'to', '?', 'th', 'century'],
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 8 }),
      fc.constantFrom('UTC', 'Asia/Kathmandu'),
      (parts, zone) => {
        for (const edtf of offered(parts.join(''), zone)) {
          expect(parseEdtf(edtf, zone).edtf).toBe(edtf);
        }
      },
    ),
    { numRuns: 500 },
  );
});
