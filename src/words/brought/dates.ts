/** Words the dates of a language from data. Pure. */
import { ageOf, ERA_GOES_WITHOUT_SAYING, groupDigits } from '../../time/wording/age.ts';
import type { DateNames } from '../../time/wording/date-names.ts';
import type { AxisYears, DateWords, Forms, Named } from '../../time/wording/date-words.ts';
import { roman } from '../../time/wording/roman.ts';
import type { MessageValue } from './message.ts';

type Said = (...values: MessageValue[]) => string;

/** The names of months may have a second form; without it, it is the first. */
type Names = Omit<DateNames, 'monthsOfDay'> & Partial<Pick<DateNames, 'monthsOfDay'>>;

/** The texts of dates, as a file has them: see catalogue-dates.ts. Forms may be missing. */
export type DateTexts = Names &
  Readonly<Record<Needed, Said>> &
  Partial<Readonly<Record<'centuryOf' | 'decadeOf' | 'the', Said>>> & {
    readonly seasons: readonly string[];
    readonly seasonsOf?: readonly string[];
    readonly axis: Pick<AxisYears, 'million' | 'billion' | 'notToScale'> &
      Readonly<Record<'beforeChrist' | 'afterChrist', Said>>;
  };

type Needed =
  | 'dayOfMonth'
  | 'day'
  | 'year'
  | 'yearOfDate'
  | 'yearBrief'
  | 'beforeChrist'
  | 'afterChrist'
  | 'millionYearsAgo'
  | 'billionYearsAgo'
  | 'century'
  | 'decade'
  | 'season'
  | 'seasonInHemisphere'
  | 'some'
  | 'withClock'
  | 'withHour'
  | 'to'
  | 'clocks'
  | 'or'
  | 'between'
  | 'by'
  | 'onOrAfter'
  | 'since'
  | 'from'
  | 'until'
  | 'untilUnknownStart'
  | 'withinDay'
  | 'oldStyle'
  | 'within'
  | 'aboutEnd'
  | 'about'
  | 'aboutSeveral'
  | 'uncertain'
  | 'lastUncertain';

export function bringDates(
  texts: DateTexts,
  language: string,
  [separator, decimal]: readonly [string, string],
): DateWords {
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const { months, monthsOfDay = months, seasons, seasonsOf = seasons, axis } = texts;
  const { shortMonths, weekdays, shortWeekdays } = texts;

  /** A date as texts name it: {date}, {date.of} and {date.the}. */
  const forms = ({ kind, text, of }: Named): MessageValue[] => [
    text,
    of,
    texts.the ? texts.the(of, kind) : of,
  ];
  const one =
    (said: Said) =>
    (date: Named): string =>
      said(...forms(date), date.kind);
  const two =
    (said: Said) =>
    (first: Named, last: Named, tight = false): string =>
      said(...forms(first), ...forms(last), tight, first.kind, last.kind);

  const eraYear = (year: number): string => {
    const age = ageOf(year);
    if (age) return texts[`${age.unit}YearsAgo`](age.count);
    if (year <= 0) return texts.beforeChrist(groupDigits(1 - year, separator));
    const isPlain = year >= ERA_GOES_WITHOUT_SAYING && year <= 9999;
    return isPlain ? String(year) : texts.afterChrist(groupDigits(year, separator));
  };
  const season = (year: number, code: number, names: readonly string[]): string => {
    const index = (code - 21) % 4;
    const crosses = index === (code >= 29 ? 1 : 3);
    const next = String(year + 1);
    const text = texts.season(names[index]!, String(year), next, next.slice(-2), crosses);
    if (code < 25) return text;
    return texts.seasonInHemisphere(text, code >= 29 ? 'south' : 'north');
  };
  const century = (n: number, said: Said): string => said(String(n), roman(n), ordinals.select(n));

  return {
    names: { months, monthsOfDay, shortMonths, weekdays, shortWeekdays },
    dayOfMonth: (day) => texts.dayOfMonth(String(day)),
    day: texts.day,
    year: (year, of, brief) =>
      (brief ? texts.yearBrief : of ? texts.yearOfDate : texts.year)(eraYear(year)),
    century: (n) => ({
      text: century(n, texts.century),
      of: century(n, texts.centuryOf ?? texts.century),
    }),
    decade: (first) => ({
      text: texts.decade(String(first)),
      of: (texts.decadeOf ?? texts.decade)(String(first)),
    }),
    season: (year, code) => ({
      text: season(year, code, seasons),
      of: season(year, code, seasonsOf),
    }),
    some: (part, period) => both(texts.some(...forms(period), part, period.kind)),
    withClock: texts.withClock,
    withHour: texts.withHour,
    single: ({ text }) => text,
    to: two(texts.to),
    clocks: texts.clocks,
    or: two(texts.or),
    between: two(texts.between),
    by: one(texts.by),
    onOrAfter: one(texts.onOrAfter),
    since: one(texts.since),
    from: one(texts.from),
    until: one(texts.until),
    untilUnknownStart: one(texts.untilUnknownStart),
    withinDay: texts.withinDay,
    oldStyle: texts.oldStyle,
    within: one(texts.within),
    aboutEnd: (end) => both(one(texts.aboutEnd)(end)),
    about: (text, single) => (single ? one(texts.about)(single) : texts.aboutSeveral(text)),
    uncertain: texts.uncertain,
    lastUncertain: texts.lastUncertain,
    axis: { ...axis, separator, decimal },
  };
}

const both = (text: string): Forms => ({ text, of: text });
