/**
 * "Did you mean 2026-01-06?", for dates as people write them.
 *
 * Such a date is only suggested, never used by itself: 5/6/2024 is a day in May to some people and
 * in June to others.
 */
import { utc } from '@date-fns/utc';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { enUS } from 'date-fns/locale/en-US';
import { isEdtf } from '../../time/edtf/edtf.ts';
import { suggestClockTimes } from './clock-suggestion.ts';
import { periods } from './date-period.ts';
import { spellInEnglish } from './date-spelling.ts';

interface Form {
  /** In the letters of date-fns, with one kind of separator. */
  readonly format: string;
  readonly text: RegExp;
  /** How many characters of 2026-01-06 the form gives. */
  readonly characters: 7 | 10;
}

const form = (format: string, text: RegExp, characters: 7 | 10 = 10): Form => ({
  format,
  text,
  characters,
});

/** If a text fits several forms, all are offered in this order. */
const NAMED = [
  form('d MMMM yyyy', /^\d{1,2} \p{L}+ \d{4}$/u),
  form('MMMM d yyyy', /^\p{L}+ \d{1,2} \d{4}$/u),
  form('yyyy MMMM d', /^\d{4} \p{L}+ \d{1,2}$/u),
  form('d MMMM yy', /^\d{1,2} \p{L}+ ['’]?\d\d$/u),
  form('MMMM yyyy', /^\p{L}+ \d{4}$/u, 7),
  form('yyyy MMMM', /^\d{4} \p{L}+$/u, 7),
];
const NUMBERS = [
  form('yyyy/M/d', /^\d{4}\/\d{1,2}\/\d{1,2}$/),
  form('d/M/yyyy', /^\d{1,2}\/\d{1,2}\/\d{4}$/),
  form('M/d/yyyy', /^\d{1,2}\/\d{1,2}\/\d{4}$/),
  form('d/M/yy', /^\d{1,2}\/\d{1,2}\/\d\d$/),
  form('M/d/yy', /^\d{1,2}\/\d{1,2}\/\d\d$/),
  form('yyyyMMdd', /^\d{8}$/),
  form('yyyy/d/M', /^\d{4}\/(1[3-9]|[23]\d)\/\d{1,2}$/),
  form('M/yyyy', /^\d{1,2}\/\d{4}$/, 7),
  form('yyyy/M', /^\d{4}\/\d{1,2}$/, 7),
];

/**
 * The EDTF that `text` may mean, without repeats, the likeliest first. All of it can be read.
 *
 * @param timeZone the timeline's zone, for times without an offset
 */
export function suggestions(text: string, timeZone: string): string[] {
  const plain = text.trim().replace(/\s+/g, ' ');
  const found = [
    ...suggestClockTimes(plain, timeZone, points),
    ...points(plain),
    ...periods(plain, points),
  ];
  return [...new Set(found)].filter((edtf) => edtf !== text && isEdtf(edtf, timeZone));
}

/** Whether the text is a day without its year: "6 Jan". */
export const isYearless = (text: string): boolean =>
  spellInEnglish(text).some((each) => /^(\d{1,2} \p{L}+|\p{L}+ \d{1,2})$/u.test(each));

/** Days and months. Years before Christ are counted as in EDTF: 44 BC is -0043. */
function points(text: string): string[] {
  const { date, before } = eraOf(text);
  const numbers = date.replace(/(?<=\d)\s*[./-]\s*(?=\d)/g, '/');
  const read = [
    ...spellInEnglish(date).flatMap((each) => readAs(each, NAMED)),
    ...readAs(numbers, NUMBERS),
    ...(before || /^\d{3}$/.test(date) ? yearOf(date) : []),
  ];
  return before ? read.map(beforeChrist) : read;
}

const yearOf = (text: string): string[] => (/^\d{1,4}$/.test(text) ? [text.padStart(4, '0')] : []);

function readAs(text: string, forms: readonly Form[]): string[] {
  return forms.flatMap(({ format, text: fits, characters }) => {
    if (!fits.test(text)) return [];
    const date = parse(text.replace(/['’]/, ''), format, REFERENCE, { locale: enUS, in: utc });
    return isValid(date) ? [date.toISOString().slice(0, characters)] : [];
  });
}

/** Two-digit years are read as 1944 to 2043. */
const REFERENCE = new Date(Date.UTC(1994, 0, 1));

const BEFORE =
  /[\s\u00a0]*(?:b\.?c\.?(?:e\.?)?|av(?:ant|\.)? ?j\.?-?c\.?|до н\. ?е\.?|v\. ?chr\.?)$/iu;

function eraOf(text: string): { readonly date: string; readonly before: boolean } {
  const date = text.replace(BEFORE, '');
  if (date === text) return { date, before: false };
  return { date: date.replace(/\d+$/, (year) => year.padStart(4, '0')), before: true };
}

const beforeChrist = (edtf: string): string => {
  const year = 1 - Number(edtf.slice(0, 4));
  return `${year < 0 ? '-' : ''}${String(-year).padStart(4, '0')}${edtf.slice(4)}`;
};
