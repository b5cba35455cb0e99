/** The words of dates in English, as a file has them. Pure. */
import { NAMES } from '../../time/wording/date-names-en.ts';
import { entry, type Entry, type ValueKind } from './entry.ts';

/** What a date names, where its article or preposition depends on it. */
const KINDS = ['century', 'decade', 'year', 'season', 'month', 'day', 'clock', 'some', 'about'];

const DATE = { date: 'text', 'date.of': 'text', 'date.the': 'text' } as const;
const ONE = { ...DATE, kind: KINDS } as const;
const TWO: Readonly<Record<string, ValueKind>> = {
  ...{ first: 'text', 'first.of': 'text', 'first.the': 'text' },
  ...{ last: 'text', 'last.of': 'text', 'last.the': 'text' },
  ...{ tight: 'flag', kind: KINDS, lastKind: KINDS },
};
const CENTURY = { n: 'text', 'n.roman': 'text', ordinal: 'ordinal' } as const;

const UNCHANGED = 'nothing changes after a preposition';

export const DATE_ENTRIES: Readonly<Record<string, Entry>> = {
  'dates.months': entry(NAMES.months),
  'dates.monthsOfDay': entry(NAMES.monthsOfDay, {}, { unless: 'months beside a day are the same' }),
  'dates.shortMonths': entry(NAMES.shortMonths),
  'dates.weekdays': entry(NAMES.weekdays),
  'dates.shortWeekdays': entry(NAMES.shortWeekdays),
  'dates.seasons': entry(['spring', 'summer', 'autumn', 'winter']),
  'dates.seasonsOf': entry(['spring', 'summer', 'autumn', 'winter'], {}, { unless: UNCHANGED }),
  'dates.the': entry('{date}', { date: 'text', kind: KINDS }, { unless: 'no date has an article' }),
  'dates.dayOfMonth': entry('{day}', { day: 'text' }),
  'dates.day': entry('{weekday|none: {day} {month}|other: {weekday} {day} {month}}', {
    day: 'text',
    month: 'text',
    weekday: 'maybe',
  }),
  'dates.year': entry('{year}', { year: 'text' }),
  'dates.yearOfDate': entry('{year}', { year: 'text' }),
  'dates.yearBrief': entry('{year}', { year: 'text' }),
  'dates.beforeChrist': entry('{year} BC', { year: 'text' }),
  'dates.afterChrist': entry('AD {year}', { year: 'text' }),
  'dates.millionYearsAgo': entry('{n} million years ago', { n: 'count' }),
  'dates.billionYearsAgo': entry('{n} billion years ago', { n: 'count' }),
  'dates.century': entry(
    'the {ordinal|one: {n}st|two: {n}nd|few: {n}rd|other: {n}th} century',
    CENTURY,
  ),
  'dates.centuryOf': entry(
    'the {ordinal|one: {n}st|two: {n}nd|few: {n}rd|other: {n}th} century',
    CENTURY,
    { unless: UNCHANGED },
  ),
  'dates.decade': entry('the {year}s', { year: 'text' }),
  'dates.decadeOf': entry('the {year}s', { year: 'text' }, { unless: UNCHANGED }),
  'dates.season': entry('{crosses|yes: {season} {year}–{next.short}|no: {season} {year}}', {
    season: 'text',
    year: 'text',
    next: 'text',
    'next.short': 'text',
    crosses: 'flag',
  }),
  'dates.seasonInHemisphere': entry(
    '{hemisphere|north: {date} (northern hemisphere)|south: {date} (southern hemisphere)}',
    { date: 'text', hemisphere: ['north', 'south'] },
  ),
  'dates.some': entry(
    '{part|day: {kind|month: some day in {date}|other: some day of {date}}|month: some month of {date}}',
    { ...DATE, part: ['day', 'month'], kind: KINDS },
  ),
  'dates.withClock': entry('{day}, {clock}', { day: 'text', clock: 'text' }),
  'dates.withHour': entry('{day}, in the hour from {clock}', { day: 'text', clock: 'text' }),
  'dates.to': entry('{tight|yes: {first}–{last}|no: {first} – {last}}', TWO),
  'dates.clocks': entry('{day}, {first}–{last}', { day: 'text', first: 'text', last: 'text' }),
  'dates.or': entry('{first} or {last}', TWO),
  'dates.between': entry('between {first} and {last}', TWO),
  'dates.by': entry('by {date}', ONE),
  'dates.onOrAfter': entry('on or after {date}', ONE),
  'dates.since': entry('since {date}, still going on', ONE),
  'dates.from': entry('from {date}, end not known', ONE),
  'dates.until': entry('until {date}', ONE),
  'dates.untilUnknownStart': entry('until {date}, start not known', ONE),
  'dates.withinDay': entry(
    '{part|by: {day}, by {clock}|not-before: {day}, {clock} or later|until: {day}, until {clock}|from: {day}, from {clock}}',
    { part: ['by', 'not-before', 'until', 'from'], day: 'text', clock: 'text' },
  ),
  'dates.oldStyle': entry('{other|none: {date} Old Style|other: {date} Old Style ({other})}', {
    date: 'text',
    other: 'maybe',
  }),
  'dates.within': entry('some time in {date}', ONE),
  'dates.aboutEnd': entry('about {date}', ONE),
  'dates.about': entry('about {date}', ONE),
  'dates.aboutSeveral': entry('{dates} (approximate)', { dates: 'text' }),
  'dates.uncertain': entry('{date} (uncertain)', { date: 'text' }),
  'dates.lastUncertain': entry('{date} (last date uncertain)', { date: 'text' }),
  'dates.axis.beforeChrist': entry('{year} BC', { year: 'text' }),
  'dates.axis.afterChrist': entry('AD {year}', { year: 'text' }),
  'dates.axis.million': entry('m'),
  'dates.axis.billion': entry('bn'),
  'dates.axis.notToScale': entry('not to scale'),
};
