import { afterEach, expect, test, vi } from 'vitest';
import { ENGLISH_DATES } from '../../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../../src/time/wording/date-words-fr.ts';
import { wordDate, wordDateShort } from '../../../src/time/wording/wording.ts';
import { worded } from '../worded.ts';

test.each([
  ['2026-01-06', 'Tuesday 6 January 2026', '6 Jan 2026'],
  ['2022-02', 'February 2022', 'Feb 2022'],
  ['2025', '2025', '2025'],
  ['2026-01-06T14:00Z', 'Tuesday 6 January 2026, 14:00 (UTC)', '6 Jan 2026, 14:00 (UTC)'],
  ['2026-01-06T00:00Z', 'Tuesday 6 January 2026, 00:00 (UTC)', '6 Jan 2026, 00:00 (UTC)'],
  ['2026-01-06T14:00:05Z', 'Tuesday 6 January 2026, 14:00:05 (UTC)', '6 Jan 2026, 14:00:05 (UTC)'],
  [
    '2026-01-06T14Z',
    'Tuesday 6 January 2026, in the hour from 14:00 (UTC)',
    '6 Jan 2026, in the hour from 14:00 (UTC)',
  ],
  ['2024~', 'about 2024', 'about 2024'],
  ['2024?', '2024 (uncertain)', '2024 (uncertain)'],
  ['2024-05%', 'about May 2024 (uncertain)', 'about May 2024 (uncertain)'],
])('%s is %j', (edtf, long, short) => {
  expect(wordDate(worded(edtf), ENGLISH_DATES)).toBe(long);
  expect(wordDateShort(worded(edtf), ENGLISH_DATES)).toBe(short);
});

test.each([
  ['2026-01-03/2026-01-04', '3–4 January 2026'],
  ['2026-01-30/2026-02-02', '30 January – 2 February 2026'],
  ['2025-12-30/2026-01-06', '30 December 2025 – 6 January 2026'],
  ['2026-01-03/2026-01-03', '3 January 2026'],
  ['2022-01/2022-03', 'January – March 2022'],
  ['2024/2025', '2024–2025'],
  ['2025/2026-01-06', 'some time in 2025 – 6 January 2026'],
  ['2026-01-06/2026-03', '6 January 2026 – some time in March 2026'],
  ['2025/2026-03', 'some time in 2025 – March 2026'],
  ['1984~/2004-06', 'about 1984 – June 2004'],
  ['2022-02/..', 'since February 2022, still going on'],
  ['2022-02-24/', 'from 24 February 2022, end not known'],
  ['/2026-01-06', 'until 6 January 2026, start not known'],
  ['../2026-01-06', 'until 6 January 2026'],
  ['2026-01-06T14:00Z/2026-01-06T15:30Z', '6 January 2026, 14:00–15:30 (UTC)'],
  ['2026-01-06T23:00Z/2026-01-07T01:00Z', '6 January 2026, 23:00 – 7 January 2026, 01:00 (UTC)'],
  ['-0099/-0043', '100 BC – 44 BC'],
])('what lasted, %s, is %j', (edtf, long) => {
  expect(wordDate(worded(edtf), ENGLISH_DATES)).toBe(long);
});

test.each([
  ['[2026-01-03..2026-01-04]', '3 or 4 January 2026'],
  ['[2026-01-31..2026-02-01]', '31 January or 1 February 2026'],
  ['[2025-12-31..2026-01-01]', '31 December 2025 or 1 January 2026'],
  ['[2024..2025]', '2024 or 2025'],
  ['[2025-12..2026-01]', 'December 2025 or January 2026'],
  ['[2026-01-03..2026-01-06]', 'between 3 and 6 January 2026'],
  ['[2025-12-31..2026-01-06]', 'between 31 December 2025 and 6 January 2026'],
  ['[2024..2025-03]', 'between 2024 and March 2025'],
  ['[..2026-01-06]', 'by 6 January 2026'],
  ['[2026-01-06..]', 'on or after 6 January 2026'],
  ['[2026-01-06..2026-01-07T14:00Z]', 'between 6 January 2026 and 7 January 2026, 14:00 (UTC)'],
])('one of several, %s, is %j', (edtf, long) => {
  expect(wordDate(worded(edtf), ENGLISH_DATES)).toBe(long);
});

test.each([
  ['-0043-03-15', '15 March 44 BC'],
  ['-0043', '44 BC'],
  ['0000', '1 BC'],
  ['0001', 'AD 1'],
  ['0732-10-10', '10 October AD 732'],
  ['Y-13800000000', '13.8 billion years ago'],
  ['Y-66000000', '66 million years ago'],
  ['Y-66043211', '66,043,212 BC'],
  ['Y-11699', '11,700 BC'],
  ['Y12026', 'AD 12,026'],
  ['[Y-4500000000..Y-4000000000]', 'between 4.5 billion years ago and 4 billion years ago'],
])('a far year, %s, is %j', (edtf, long) => {
  expect(wordDate(worded(edtf), ENGLISH_DATES)).toBe(long);
});

afterEach(() => vi.unstubAllEnvs());

test.each([
  'Pacific/Niue',
  'Etc/GMT+12',
  'America/New_York',
  'Africa/Monrovia',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
])('a machine in %s words the same date', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(wordDate(worded('2026-01-06'), ENGLISH_DATES)).toBe('Tuesday 6 January 2026');
  // Days that some zone skipped, or that began without a midnight.
  expect(wordDate(worded('2011-12-30'), ENGLISH_DATES)).toBe('Friday 30 December 2011');
  expect(wordDate(worded('1972-01-07'), ENGLISH_DATES)).toBe('Friday 7 January 1972');
  expect(wordDate(worded('1986-01-01'), ENGLISH_DATES)).toBe('Wednesday 1 January 1986');
});

test.each([
  ['2024-05-03~/2024-05-08~', '3–8 May 2024 (approximate)'],
  ['[1850~..1852~]', 'between 1850 and 1852 (approximate)'],
  ['1984?/2004-06?', 'some time in 1984 – June 2004 (uncertain)'],
  ['1984%/2004%', '1984–2004 (approximate) (uncertain)'],
])('%s: what is true of both ends is said once', (edtf, long) => {
  expect(wordDate(worded(edtf), ENGLISH_DATES)).toBe(long);
  expect(wordDate(worded(edtf), FRENCH_DATES).match(/environ/g)?.length ?? 0).toBeLessThan(2);
});

test.each([
  ['1984~/2004', 'about 1984 – 2004', 'd’environ 1984 à 2004'],
  ['1984/2004~', '1984 – about 2004', 'de 1984 à environ 2004'],
  ['1984?/2004', '1984 (uncertain) – 2004', 'de 1984 (date incertaine) à 2004'],
  ['1984/2004?', '1984–2004 (last date uncertain)', '1984–2004 (dernière date incertaine)'],
  [
    '[1984..2004%]',
    'between 1984 and about 2004 (last date uncertain)',
    'entre 1984 et environ 2004 (dernière date incertaine)',
  ],
  ['1984~/..', 'since 1984, still going on (approximate)', null],
])('%s: what is true of one end is said of that one', (edtf, english, french) => {
  expect(wordDate(worded(edtf), ENGLISH_DATES)).toBe(english);
  if (french !== null) expect(wordDate(worded(edtf), FRENCH_DATES)).toBe(french);
});
