/** In every language, each time of day says which clock it is by. */
import { expect, test } from 'vitest';
import { ENGLISH_DATES } from '../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../src/time/wording/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../src/time/wording/date-words-uk.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { HOUR, MINUTE, SECOND } from '../../src/time/instant.ts';
import { offsetText } from '../../src/time/wording/point-words.ts';
import { wordDate, wordDateShort } from '../../src/time/wording/wording.ts';

test.each([
  [0, 'UTC'],
  [13 * HOUR, 'UTC+13'],
  [-10 * HOUR, 'UTC−10'],
  [5 * HOUR + 45 * MINUTE, 'UTC+5:45'],
  [-(9 * HOUR + 30 * MINUTE), 'UTC−9:30'],
  [9 * MINUTE + 21 * SECOND, 'UTC+0:09:21'],
])('clocks that are %d ms ahead are on %s', (ahead, text) => {
  expect(offsetText(ahead)).toBe(text);
});

test.each([
  [
    'Pacific/Auckland',
    '2026-03-10T00:45+13:00',
    'Tuesday 10 March 2026, 00:45 (UTC+13)',
    'le mardi 10 mars 2026 à 00:45 (UTC+13)',
    'вівторок, 10 березня 2026 року, 00:45 (UTC+13)',
  ],
  [
    'Europe/Paris',
    '2026-10-25T02:30+02:00',
    'Sunday 25 October 2026, 02:30 (UTC+2)',
    'le dimanche 25 octobre 2026 à 02:30 (UTC+2)',
    'неділя, 25 жовтня 2026 року, 02:30 (UTC+2)',
  ],
  [
    'Europe/Paris',
    '2026-10-25T02:30+01:00',
    'Sunday 25 October 2026, 02:30 (UTC+1)',
    'le dimanche 25 octobre 2026 à 02:30 (UTC+1)',
    'неділя, 25 жовтня 2026 року, 02:30 (UTC+1)',
  ],
  [
    'Australia/Lord_Howe',
    '2026-04-05T01:45+11:00/2026-04-05T01:45+10:30',
    '5 April 2026, 01:45 (UTC+11)–01:45 (UTC+10:30)',
    'le 5 avril 2026 de 01:45 (UTC+11) à 01:45 (UTC+10:30)',
    '5 квітня 2026 року, 01:45 (UTC+11)–01:45 (UTC+10:30)',
  ],
  [
    'Europe/Paris',
    '2026-10-25T02:40+02:00/2026-10-25T02:20+01:00',
    '25 October 2026, 02:40 (UTC+2)–02:20 (UTC+1)',
    'le 25 octobre 2026 de 02:40 (UTC+2) à 02:20 (UTC+1)',
    '25 жовтня 2026 року, 02:40 (UTC+2)–02:20 (UTC+1)',
  ],
  [
    'America/New_York',
    '[2026-11-01T01:30-04:00..2026-11-01T01:10-05:00]',
    'between 1 November 2026, 01:30 (UTC−4) and 01:10 (UTC−5)',
    'entre le 1er novembre 2026 à 01:30 (UTC−4) et 01:10 (UTC−5)',
    'колись від 1 листопада 2026 року, 01:30 (UTC−4) до 01:10 (UTC−5)',
  ],
  [
    'America/St_Johns',
    '[2026-01-10T01:30-03:30..2026-01-10T02:10-03:30]',
    'between 10 January 2026, 01:30 and 02:10 (UTC−3:30)',
    'entre le 10 janvier 2026 à 01:30 et 02:10 (UTC−3:30)',
    'колись від 10 січня 2026 року, 01:30 до 02:10 (UTC−3:30)',
  ],
  [
    'Europe/Kyiv',
    '2026-01-10T14:00+02:00/2026-01-10T14:00+02:00',
    '10 January 2026, 14:00 (UTC+2)',
    'le 10 janvier 2026 à 14:00 (UTC+2)',
    '10 січня 2026 року, 14:00 (UTC+2)',
  ],
])('in %s %s is said with its offset', (zone, edtf, english, french, ukrainian) => {
  const when = parseEdtf(edtf, zone);
  expect(wordDate(when, ENGLISH_DATES)).toBe(english);
  expect(wordDate(when, FRENCH_DATES)).toBe(french);
  expect(wordDate(when, UKRAINIAN_DATES)).toBe(ukrainian);
});

test('a line of a list says it, too', () => {
  const when = parseEdtf('2026-03-09T01:45-10:00', 'Pacific/Auckland');
  expect(wordDateShort(when, ENGLISH_DATES)).toBe('10 Mar 2026, 00:45 (UTC+13)');
});

test('a day has no clock to speak of', () => {
  expect(wordDate(parseEdtf('2026-03-10', 'Pacific/Auckland'), ENGLISH_DATES)).not.toContain('UTC');
});
