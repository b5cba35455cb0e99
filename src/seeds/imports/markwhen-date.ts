/** Reads the dates of markwhen: one, or a first and a last one. Pure. */
import type { ImportContext } from './imported.ts';
import { isIsoDate } from './iso-date.ts';
import { isTextDate, readTextDate } from './text-date.ts';
import { spanOf, type Named } from './when.ts';

const UNIT =
  'milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|d|weekdays?|weeks?|w|months?|mo|years?|yrs?|y';

/** Days, weeks … that count from another event, or from today. */
const COUNTED = new RegExp(
  String.raw`\b(?:now|today|tomorrow|yesterday|after|before|by|every|for)\b|!|(?:^|[-/]|\bto\b)\s*\d+(?:\.\d+)?\s*(?:${UNIT})\b`,
  'i',
);

/** Between two dates. A date itself may have a hyphen or a slash. */
const BETWEEN = [/ +- +/g, / +to +/gi, / *\/ */g, / *- */g];

/** EDTF. Null, and reported, if it cannot be read. @param dayFirst whether 1/2/2026 is in February */
export function readDateRange(
  text: string,
  dayFirst: boolean,
  named: Named,
  context: ImportContext,
): string | null {
  if (COUNTED.test(text)) {
    context.report.add('import-counted', named.spot, named.place, text);
    return null;
  }
  const whole = plain(text, dayFirst);
  const parts = isIsoDate(whole) ? null : halves(text, dayFirst, context.timeZone);
  if (!parts) return readTextDate(whole, named, context);
  const [start, end] = parts.map((part) => readTextDate(part, named, context));
  return start && end ? spanOf(start, end, named, context) : null;
}

/** The first and the last date. Null if the text is not two of them. */
function halves(
  text: string,
  dayFirst: boolean,
  timeZone: string,
): readonly [string, string] | null {
  const pairs = BETWEEN.flatMap((sign) =>
    [...text.matchAll(sign)].map(({ 0: between, index }): readonly [string, string] => [
      plain(text.slice(0, index), dayFirst),
      plain(text.slice(index + between.length), dayFirst),
    ]),
  );
  // Words take longer to read than numbers, and few files have them.
  return (
    pairs.find((pair) => pair.every(isIsoDate)) ??
    pairs.find((pair) => pair.every((part) => /\d{4}/.test(part) && isTextDate(part, timeZone))) ??
    null
  );
}

/** Days by numbers, as ISO 8601 writes them: 12/25/2026 and 12/2026. */
function plain(text: string, dayFirst: boolean): string {
  const numbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (numbers) {
    const [, one = '', two = '', year] = numbers;
    const [month, day] = dayFirst ? [two, one] : [one, two];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return month ? `${month[2]}-${month[1]!.padStart(2, '0')}` : text.trim();
}
