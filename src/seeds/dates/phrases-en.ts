/** English phrases about time. Pure. Each further language needs a file like this. */
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
  type Meaning,
  type PhraseBook,
} from './phrase.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const WEEKDAY = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** Months need a capital, because "may" and "march" are verbs too. */
const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|' +
  'Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>[12]\\d{3})';
const NUMBER = `(?<number>\\d{1,3}|${NUMBERS.slice(1).join('|')})`;

const weekdayOf = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase()) + 1;
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const numberOf = (word: string): number => NUMBERS.indexOf(word.toLowerCase()) || NaN;
const count = (word = ''): number => (/^\d/.test(word) ? Number(word) : numberOf(word));

const dayOf = dayMeaning(weekdayOf, monthOf);

const week = (weeks: number): Meaning => ({
  kind: 'either',
  why: 'begins on Sunday for some and on Monday for others',
  of: [1, 7].map((start) => ({ kind: 'week', weeks, start })),
});

export const ENGLISH: PhraseBook = {
  bounds:
    /(?<!\p{L})(?:since|until|till|before|after|by|from|through|between|ahead of)\s+(?:the\s+)?$/iu,
  rules: [
    rule(`(?:${WEEKDAY},?\\s+)?${MONTH}\\s*${DAY}(?:,?\\s+${YEAR})?`, dayOf),
    rule(`(?:${WEEKDAY},?\\s+)?(?:the\\s+)?${DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?`, dayOf),
    rule(`(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:${MONTH}|${YEAR})`, () => ({
      kind: 'open',
      why: 'names only a part of a month or year',
    })),
    rule(`${MONTH},?\\s+${YEAR}`, ({ month, year }) => ({
      kind: 'month',
      month: monthOf(month!),
      year: Number(year),
    })),
    rule(`(?:[Ii]n|[Dd]uring|[Oo]f|[Ll]ast)\\s+${MONTH}`, ({ month }) => ({
      kind: 'month',
      month: monthOf(month!),
    })),
    rule(`last ${WEEKDAY}`, ({ weekday }) => lastWeekday(weekdayOf(weekday!)), 'i'),
    rule(`next ${WEEKDAY}`, ({ weekday }) => nextWeekday(weekdayOf(weekday!)), 'i'),
    rule(`this ${WEEKDAY}`, ({ weekday }) => thisWeekday(weekdayOf(weekday!)), 'i'),
    open(`the (?:following|previous) ${WEEKDAY}`, 'counts from another day of the text'),
    fixed('next weekend', NEXT_WEEKEND),
    fixed('the day before yesterday', { kind: 'days', offset: -2 }),
    fixed('the day after tomorrow', { kind: 'days', offset: 2 }),
    fixed('over(?:night| the night)|last night', LAST_NIGHT),
    fixed('yesterday', { kind: 'days', offset: -1 }),
    fixed('today|tonight|this (?:morning|afternoon|evening)', { kind: 'days', offset: 0 }),
    fixed('tomorrow', { kind: 'days', offset: 1 }),
    rule(
      `${NUMBER} days (?:ago|earlier)`,
      (g) => ({ kind: 'days', offset: -count(g.number) }),
      'i',
    ),
    fixed('(?:over|at|on|during|this) (?:the )?(?:past |last )?weekend|the weekend|last weekend', {
      kind: 'weekend',
    }),
    fixed('(?:the )?(?:past|last) seven days|the past week|past week', {
      kind: 'last-days',
      days: 7,
    }),
    rule(
      `the (?:past|last) ${NUMBER} days`,
      (g) => ({ kind: 'last-days', days: count(g.number) }),
      'i',
    ),
    fixed('last week', week(-1)),
    fixed('this week', week(0)),
    fixed('next week', week(1)),
    open('the (?:following|previous) week', 'counts from another day of the text'),
    open('earlier this \\p{L}+', 'names only a part of a week, a month or a year'),
    fixed('last month', { kind: 'months', offset: -1 }),
    fixed('this month', { kind: 'months', offset: 0 }),
    fixed('next month', { kind: 'months', offset: 1 }),
    fixed('last year', { kind: 'years', offset: -1 }),
    fixed('this year', { kind: 'years', offset: 0 }),
    fixed('next year', { kind: 'years', offset: 1 }),
    open(
      '\\p{L}+ (?:weeks|months|years) (?:ago|earlier)',
      'counts in weeks, months or years, which are rounded',
    ),
    rule(WEEKDAY, ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday!) }), 'i'),
    rule(YEAR, ({ year }) => ({ kind: 'year', year: Number(year) })),
  ],
};
