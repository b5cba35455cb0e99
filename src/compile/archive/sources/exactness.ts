/** How exact a date of a database is, if a column says so: it has a day even where only a year is known. Pure. */
import type { Precision } from '../../../time/precision.ts';

/** From coarse to fine. */
const EXACT = [
  ...(['century', 'decade', 'year', 'month', 'day', 'hour', 'minute', 'second'] as const),
] satisfies readonly Precision[];

type Exactness = (typeof EXACT)[number];

const DATE =
  /^(?<year>-?\d{4}|Y-?\d{5,})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<zone>Z|[+-]\d\d:\d\d)?)?$/;

/**
 * @param date a day, or a time of day
 * @param exactness the word in the column
 * @throws TooExact if the date says less, or the word is none
 * @example asExactAs('1923-01-01', 'year') // '1923'
 */
export function asExactAs(date: string, exactness: string): string {
  const word = EXACT.find((each) => each === exactness.toLowerCase());
  if (word === undefined)
    throw new TooExact(`"${exactness}" is not a precision: write one of ${EXACT.join(', ')}.`);
  const parts = DATE.exec(date)?.groups;
  if (!parts || parts[word === 'century' || word === 'decade' ? 'year' : word] === undefined)
    throw new TooExact(
      `The date "${date}" is not exact to the ${word}: give no precision, or one that it has.`,
    );
  return written(parts, word);
}

export class TooExact extends Error {
  override readonly name = 'TooExact';
}

function written(parts: Readonly<Record<string, string>>, word: Exactness): string {
  const { year = '', month, day, hour, minute, second, zone = '' } = parts;
  switch (word) {
    case 'century':
      return `${year.slice(0, -2)}XX`;
    case 'decade':
      return `${year.slice(0, -1)}X`;
    case 'year':
      return year;
    case 'month':
      return `${year}-${month}`;
    case 'day':
      return `${year}-${month}-${day}`;
    case 'hour':
      return `${year}-${month}-${day}T${hour}${zone}`;
    case 'minute':
      return `${year}-${month}-${day}T${hour}:${minute}${zone}`;
    case 'second':
      return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  }
}
