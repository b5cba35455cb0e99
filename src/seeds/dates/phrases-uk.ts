/** Ukrainian phrases about time. Pure. A week begins on Monday. */
import {
  dayMeaning,
  fixed,
  LAST_NIGHT,
  lastWeekday,
  NEXT_WEEKEND,
  nextWeekday,
  open,
  rule,
  thisWeekday,
  type PhraseBook,
} from './phrase.ts';

/** Each with its case endings. */
const WEEKDAYS = [
  'понеділ(?:ок|ка|ку|ком)',
  'вівтор(?:ок|ка|ку|ком)',
  'серед(?:а|у|и|і|ою)',
  'четвер(?:г|га|гу|гом)?',
  "п[’'ʼ]ятниц(?:я|ю|і|ею)",
  'субот(?:а|у|и|і|ою)',
  'неділ(?:я|ю|і|ею)',
];
const MONTHS =
  'січ(?:ень|ня|ні) лют(?:ий|ого|ому) берез(?:ень|ня|ні) квіт(?:ень|ня|ні) трав(?:ень|ня|ні) черв(?:ень|ня|ні) лип(?:ень|ня|ні) серп(?:ень|ня|ні) верес(?:ень|ня|ні) жовт(?:ень|ня|ні) листопад(?:а|і)? груд(?:ень|ня|ні)'.split(
    ' ',
  );
const NUMBERS = [
  'один|одного',
  'два',
  'три',
  'чотири',
  "п[’'ʼ]ять",
  'шість',
  'сім',
  'вісім',
  "дев[’'ʼ]ять",
  'десять',
];

const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = '(?<day>[0-3]?\\d)(?:-го)?';
const YEAR = '(?<year>[12]\\d{3})';
const OF_YEAR = `${YEAR}(?:-го)?(?:\\s+(?:року|році|р\\.))?`;
const NUMBER = `(?<number>\\d{1,3}|${NUMBERS.join('|')})`;
const LAST = '(?:минул(?:ого|ої|ий|у|их|ими)|останн(?:ього|ьої|ій|ю|іх))';
const NEXT = '(?:наступн(?:ого|ої|ий|у|их|ими))';
const THIS = '(?:ц(?:ього|ієї|ей|ю|их|ими))';
const IN = '(?:(?:у|в)\\s+)?';

/** The number of the pattern that matches a word, counting from 1; 0 if none does. */
const indexIn = (patterns: readonly string[], word = ''): number =>
  patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word)) + 1;
const weekdayOf = (name?: string): number => indexIn(WEEKDAYS, name);
const monthOf = (name?: string): number => indexIn(MONTHS, name);
const countOf = (word = ''): number => (/^\d/.test(word) ? Number(word) : indexIn(NUMBERS, word));

const dayOf = dayMeaning(weekdayOf, monthOf);

export const UKRAINIAN: PhraseBook = {
  bounds: /(?<!\p{L})(?:з|із|зі|від|до|після|перед|по|починаючи з|між|напередодні|раніше)\s+$/iu,
  rules: [
    rule(
      `(?:ніч|ночі)\\s+(?:на|проти)\\s+${WEEKDAY}`,
      ({ weekday }) => {
        const last = weekdayOf(weekday);
        const nights = [((last + 5) % 7) + 1, last].map(
          (each) => ({ kind: 'weekday', weekday: each }) as const,
        );
        return { kind: 'either', why: 'lies on two days', of: nights };
      },
      'i',
    ),
    open(`(?:ніч|ночі)\\s+(?:на|проти)\\s+${DAY}\\s+${MONTH}`, 'lies on two days'),
    rule(`(?:${WEEKDAY},?\\s+)?${DAY}\\s+${MONTH}(?:\\s+${OF_YEAR})?`, dayOf, 'i'),
    open(
      `(?:на початку|наприкінці|в кінці|у кінці|(?:у|в) середині|початок|кінець)\\s+(?:${MONTH}|${OF_YEAR})`,
      'names only a part of a month or year',
    ),
    rule(
      `${MONTH}\\s+${OF_YEAR}`,
      ({ month, year }) => ({ kind: 'month', month: monthOf(month), year: Number(year) }),
      'i',
    ),
    rule(
      `(?:у|в|протягом|упродовж)\\s+${MONTH}`,
      ({ month }) => ({ kind: 'month', month: monthOf(month) }),
      'i',
    ),
    rule(`${IN}${LAST}\\s+${WEEKDAY}`, ({ weekday }) => lastWeekday(weekdayOf(weekday)), 'i'),
    rule(`${IN}${NEXT}\\s+${WEEKDAY}`, ({ weekday }) => nextWeekday(weekdayOf(weekday)), 'i'),
    rule(`${IN}${THIS}\\s+${WEEKDAY}`, ({ weekday }) => thisWeekday(weekdayOf(weekday)), 'i'),
    fixed(`${NEXT}\\s+вихідн(?:их|ими)`, NEXT_WEEKEND),
    fixed('позавчора', { kind: 'days', offset: -2 }),
    fixed('післязавтра', { kind: 'days', offset: 2 }),
    fixed(`${LAST}\\s+ночі|${THIS}\\s+ночі|(?:у|в)ночі`, LAST_NIGHT),
    fixed('[ув]чора(?: (?:вранці|ввечері|увечері|вдень))?', { kind: 'days', offset: -1 }),
    fixed('сьогодні|цього (?:ранку|вечора|дня)', { kind: 'days', offset: 0 }),
    fixed('завтра', { kind: 'days', offset: 1 }),
    open('напередодні|наступного дня|того ж дня', 'counts from another day of the text'),
    rule(
      `${NUMBER}\\s+(?:день|дні|днів)\\s+тому`,
      (g) => ({ kind: 'days', offset: -countOf(g.number) }),
      'i',
    ),
    fixed('день тому', { kind: 'days', offset: -1 }),
    fixed(`(?:(?:на|у|в|протягом|упродовж)\\s+)?(?:${LAST}\\s+|${THIS}\\s+)?вихідн(?:і|их|ими)`, {
      kind: 'weekend',
    }),
    rule(
      `(?:за|протягом|упродовж)\\s+останні(?:х)?\\s+${NUMBER}\\s+(?:дні|днів)`,
      (g) => ({ kind: 'last-days', days: countOf(g.number) }),
      'i',
    ),
    fixed('за останній тиждень|(?:протягом|упродовж) останнього тижня', {
      kind: 'last-days',
      days: 7,
    }),
    fixed('минулого тижня', { kind: 'week', weeks: -1, start: 1 }),
    fixed('цього тижня', { kind: 'week', weeks: 0, start: 1 }),
    fixed('наступного тижня', { kind: 'week', weeks: 1, start: 1 }),
    fixed('минулого місяця', { kind: 'months', offset: -1 }),
    fixed('цього місяця', { kind: 'months', offset: 0 }),
    fixed('наступного місяця', { kind: 'months', offset: 1 }),
    fixed('минулого року|торік', { kind: 'years', offset: -1 }),
    fixed('цього року', { kind: 'years', offset: 0 }),
    fixed('наступного року', { kind: 'years', offset: 1 }),
    open(
      '(?:тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років) тому',
      'counts in weeks, months or years, which are rounded',
    ),
    rule(WEEKDAY, ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday) }), 'i'),
    rule(OF_YEAR, ({ year }) => ({ kind: 'year', year: Number(year) })),
  ],
};
