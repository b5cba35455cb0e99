/** Finds units that a text names although the date is not known so exactly, in any language. */
import type { DateWords } from '../../src/time/wording/date-words.ts';
import { isCoarser, type Precision } from '../../src/time/precision.ts';

const any = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .join('|');

/** By precision: how a text would name it. */
function namesOf({ names }: DateWords): readonly (readonly [Precision, RegExp])[] {
  const { months, monthsOfDay, shortMonths, weekdays } = names;
  const month = any([...months, ...monthsOfDay, ...shortMonths]);
  const word = (pattern: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`, 'u');
  return [
    ['month', word(month)],
    ['day', word(String.raw`\d{1,2}(?:er)? (?:${month})|${any(weekdays)}`)],
    ['hour', /(?<!UTC[+−]\d{0,2})(?<!\d)\d\d:\d\d/],
    ['second', /\d\d:\d\d:\d\d/],
  ];
}

export const tooExact = (text: string, known: Precision, words: DateWords): string[] =>
  namesOf(words).flatMap(([unit, name]) =>
    isCoarser(known, unit) && name.test(text) ? [`${text} (known to the ${known})`] : [],
  );
