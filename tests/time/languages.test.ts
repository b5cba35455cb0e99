/** The same dates in each language: tables check the grammar, and properties hold for all. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ENGLISH_DATES } from '../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../src/time/wording/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../src/time/wording/date-words-uk.ts';
import { wordDate, wordDateShort } from '../../src/time/wording/wording.ts';
import { worded } from './worded.ts';

const LANGUAGES = { en: ENGLISH_DATES, fr: FRENCH_DATES, uk: UKRAINIAN_DATES };

test.each([
  ['2026-01-06', 'le mardi 6 janvier 2026', 'вівторок, 6 січня 2026 року'],
  ['2026-01-01', 'le jeudi 1er janvier 2026', 'четвер, 1 січня 2026 року'],
  ['2022-02', 'février 2022', 'лютий 2022 року'],
  ['2025', '2025', '2025 рік'],
  [
    '2026-01-06T14:00Z',
    'le mardi 6 janvier 2026 à 14:00 (UTC)',
    'вівторок, 6 січня 2026 року, 14:00 (UTC)',
  ],
  ['2024~', 'vers 2024', 'близько 2024 року'],
  ['2024?', '2024 (date incertaine)', '2024 рік (дата непевна)'],
  ['2024-05%', 'vers mai 2024 (date incertaine)', 'близько травня 2024 року (дата непевна)'],
  ['2026-01-06~', 'vers le mardi 6 janvier 2026', 'близько 6 січня 2026 року'],
])('one date, %s, is %j and %j', (edtf, french, ukrainian) => {
  expect(wordDate(worded(edtf), FRENCH_DATES)).toBe(french);
  expect(wordDate(worded(edtf), UKRAINIAN_DATES)).toBe(ukrainian);
});

test.each([
  ['2026-01-03/2026-01-04', 'du 3 au 4 janvier 2026', '3–4 січня 2026 року'],
  ['2026-01-01/2026-01-04', 'du 1er au 4 janvier 2026', '1–4 січня 2026 року'],
  ['2026-01-30/2026-02-02', 'du 30 janvier au 2 février 2026', '30 січня – 2 лютого 2026 року'],
  ['2026-01-03/2026-01-03', 'le 3 janvier 2026', '3 січня 2026 року'],
  ['2022-01/2022-03', 'de janvier à mars 2022', 'січень – березень 2022 року'],
  ['2022-04/2023-08', 'd’avril 2022 à août 2023', 'квітень 2022 року – серпень 2023 року'],
  ['2024/2025', '2024–2025', '2024–2025 роки'],
  [
    '2025/2026-01-06',
    'd’une date inconnue de 2025 au 6 janvier 2026',
    'колись у 2025 році – 6 січня 2026 року',
  ],
  [
    '2026-01-06/2026-03',
    'du 6 janvier 2026 à une date inconnue de mars 2026',
    '6 січня 2026 року – колись у березні 2026 року',
  ],
  ['2022-02/..', 'depuis février 2022, toujours en cours', 'з лютого 2022 року, досі триває'],
  ['2022-04/..', 'depuis avril 2022, toujours en cours', 'з квітня 2022 року, досі триває'],
  [
    '2022-02-24/',
    'à partir du 24 février 2022, fin inconnue',
    'з 24 лютого 2022 року, кінець невідомий',
  ],
  [
    '/2026-01-06',
    'jusqu’au 6 janvier 2026, début inconnu',
    'до 6 січня 2026 року, початок невідомий',
  ],
  ['/2026-04', 'jusqu’en avril 2026, début inconnu', 'до квітня 2026 року, початок невідомий'],
  [
    '2026-01-06T14:00Z/2026-01-06T15:30Z',
    'le 6 janvier 2026 de 14:00 à 15:30 (UTC)',
    '6 січня 2026 року, 14:00–15:30 (UTC)',
  ],
  [
    '2026-01-06T23:00Z/2026-01-07T01:00Z',
    'du 6 janvier 2026 à 23:00 au 7 janvier 2026 à 01:00 (UTC)',
    '6 січня 2026 року, 23:00 – 7 січня 2026 року, 01:00 (UTC)',
  ],
  ['2024~/2025~', '2024–2025 (environ)', '2024–2025 роки (приблизно)'],
  ['1984~/2004-06', 'd’environ 1984 à juin 2004', 'близько 1984 року – червень 2004 року'],
])('what lasted, %s, is %j and %j', (edtf, french, ukrainian) => {
  expect(wordDate(worded(edtf), FRENCH_DATES)).toBe(french);
  expect(wordDate(worded(edtf), UKRAINIAN_DATES)).toBe(ukrainian);
});

test.each([
  ['[2026-01-03..2026-01-04]', 'le 3 ou le 4 janvier 2026', '3 або 4 січня 2026 року'],
  [
    '[2025-12-31..2026-01-01]',
    'le 31 décembre 2025 ou le 1er janvier 2026',
    '31 грудня 2025 року або 1 січня 2026 року',
  ],
  ['[2024..2025]', '2024 ou 2025', '2024 або 2025 рік'],
  ['[2026-01..2026-02]', 'janvier ou février 2026', 'січень або лютий 2026 року'],
  [
    '[2026-01-03..2026-01-06]',
    'entre le 3 et le 6 janvier 2026',
    'колись від 3 до 6 січня 2026 року',
  ],
  ['[2022-01..2022-05]', 'entre janvier et mai 2022', 'колись від січня до травня 2022 року'],
  ['[2022..2026]', 'entre 2022 et 2026', 'колись від 2022 до 2026 року'],
  ['[..2026-01-06]', 'au plus tard le 6 janvier 2026', 'не пізніше 6 січня 2026 року'],
  ['[..2026-04]', 'au plus tard en avril 2026', 'не пізніше квітня 2026 року'],
  ['[2026-01-06..]', 'au plus tôt le 6 janvier 2026', 'не раніше 6 січня 2026 року'],
])('one of several, %s, is %j and %j', (edtf, french, ukrainian) => {
  expect(wordDate(worded(edtf), FRENCH_DATES)).toBe(french);
  expect(wordDate(worded(edtf), UKRAINIAN_DATES)).toBe(ukrainian);
});

test.each([
  ['-0043-03-15', 'le 15 mars 44 av. J.-C.', '15 березня 44 року до н. е.'],
  ['-0043', '44 av. J.-C.', '44 рік до н. е.'],
  ['Y-13800000000', 'il y a 13,8 milliards d’années', '13,8 млрд років тому'],
  ['Y-1500000', 'il y a 1,5 million d’années', '1,5 млн років тому'],
  ['Y-66043211', '66\u00a0043\u00a0212 av. J.-C.', '66\u00a0043\u00a0212 рік до н. е.'],
  ['Y12026', '12\u00a0026 apr. J.-C.', '12\u00a0026 рік н. е.'],
])('a far year, %s, is %j and %j', (edtf, french, ukrainian) => {
  expect(wordDate(worded(edtf), FRENCH_DATES)).toBe(french);
  expect(wordDate(worded(edtf), UKRAINIAN_DATES)).toBe(ukrainian);
});

test.each([
  ['2026-01-01', '1er janv. 2026', '1 січ. 2026'],
  ['2025-12-30/2026-01-06', 'du 30 déc. 2025 au 6 janv. 2026', '30 груд. 2025 – 6 січ. 2026'],
  ['2022-02', 'févr. 2022', 'лют. 2022'],
  ['2025', '2025', '2025'],
])('in a list, %s is %j and %j', (edtf, french, ukrainian) => {
  expect(wordDateShort(worded(edtf), FRENCH_DATES)).toBe(french);
  expect(wordDateShort(worded(edtf), UKRAINIAN_DATES)).toBe(ukrainian);
});

const twoDigits = (most: number) =>
  fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const near = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map((n) => `-${String(n).padStart(4, '0')}`),
);
/** Beyond the range of a Date. */
const far = fc.integer({ min: 271_822, max: 999_999_999_999 });
const year = fc.oneof(
  near,
  far.map((n) => `Y${n}`),
  far.map((n) => `Y-${n}`),
);
const month = fc.tuple(near, twoDigits(12)).map((parts) => parts.join('-'));
const day = fc.tuple(month, twoDigits(28)).map((parts) => parts.join('-'));
const date = fc.oneof(
  fc.tuple(fc.oneof(year, month, day), fc.constantFrom('', '~', '?', '%')).map((p) => p.join('')),
  fc.oneof(year, month, day).map((start) => `${start}/..`),
  fc.oneof(year, month, day).map((end) => `/${end}`),
  fc.oneof(month, day).map((end) => `[..${end}]`),
  fc.oneof(month, day).map((start) => `[${start}..]`),
);

describe.each(Object.entries(LANGUAGES))('in %s', (_, words) => {
  test('every date is put into words, with the digits of its year', () => {
    fc.assert(
      fc.property(date, (edtf) => {
        for (const wording of [wordDate, wordDateShort]) {
          const text = wording(worded(edtf), words);
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|^ | $/);
          expect(text).toMatch(/\d/);
        }
      }),
    );
  });

  test('two days that differ never have the same words', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a !== b);
        expect(wordDate(worded(a), words)).not.toBe(wordDate(worded(b), words));
      }),
    );
  });
});

afterEach(() => vi.unstubAllEnvs());

test.each(['Pacific/Niue', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
  'a machine in %s words the same dates',
  (zone) => {
    const at = (): string[] =>
      Object.values(LANGUAGES).map((words) => wordDate(worded('2011-12-30/2012-01-01'), words));
    const here = at();
    vi.stubEnv('TZ', zone);
    expect(at()).toEqual(here);
  },
);

test.each([
  ['18XX', 'the 19th century', 'le XIXe siècle', 'XIX століття'],
  ['185X', 'the 1850s', 'les années 1850', '1850-ті роки'],
  ['2011-21', 'spring 2011', 'printemps 2011', 'весна 2011 року'],
  ['2011-24', 'winter 2011–12', 'hiver 2011-2012', 'зима 2011–2012 років'],
  ['2011-22~', 'about summer 2011', 'vers l’été 2011', 'близько літа 2011 року'],
  ['1850-05-XX', 'some day in May 1850', 'un jour de mai 1850', 'якийсь день травня 1850 року'],
  ['1850-XX', 'some month of 1850', 'un mois de 1850', 'якийсь місяць 1850 року'],
  ['185X/1870', 'some time in the 1850s – 1870', null, 'колись у 1850-х роках – 1870 рік'],
  ['[185X..1870]', 'between the 1850s and 1870', 'entre les années 1850 et 1870', null],
  ['18XX/..', 'since the 19th century, still going on', null, 'з XIX століття, досі триває'],
  ['[-0001..0002]', 'between 2 BC and AD 2', 'entre 2 av. J.-C. et 2 apr. J.-C.', null],
  ['0014-08-19', '19 August AD 14', 'le 19 août 14 apr. J.-C.', '19 серпня 14 року н. е.'],
  [
    '[2026-03-10..2026-03-10T14:00Z]',
    '10 March 2026, by 14:00 (UTC)',
    'le 10 mars 2026, à 14:00 (UTC) au plus tard',
    '10 березня 2026 року, не пізніше 14:00 (UTC)',
  ],
  [
    '[2026-03-10T14:00Z..2026-03-10]',
    '10 March 2026, 14:00 (UTC) or later',
    'le 10 mars 2026, à 14:00 (UTC) au plus tôt',
    '10 березня 2026 року, не раніше 14:00 (UTC)',
  ],
  [
    '2026-03-10/2026-03-10T14:00Z',
    '10 March 2026, until 14:00 (UTC)',
    'le 10 mars 2026, jusqu’à 14:00 (UTC)',
    '10 березня 2026 року, до 14:00 (UTC)',
  ],
  [
    '2026-03-10T14:00:30Z/2026-03-10',
    '10 March 2026, from 14:00:30 (UTC)',
    'le 10 mars 2026, à partir de 14:00:30 (UTC)',
    '10 березня 2026 року, від 14:00:30 (UTC)',
  ],
  [
    '2026-03-10T14Z/2026-03-10T16Z',
    '10 March 2026, in the hour from 14:00 – 10 March 2026, in the hour from 16:00 (UTC)',
    null,
    '10 березня 2026 року, протягом години від 14:00 – 10 березня 2026 року, протягом години від 16:00 (UTC)',
  ],
])('%s is worded as it is known', (edtf, english, french, ukrainian) => {
  const when = worded(edtf);
  expect(wordDate(when, ENGLISH_DATES)).toBe(english);
  if (french !== null) expect(wordDate(when, FRENCH_DATES)).toBe(french);
  if (ukrainian !== null) expect(wordDate(when, UKRAINIAN_DATES)).toBe(ukrainian);
});
