/**
 * Reads dates in ISO 8601 as programs write them, with or without a time and a zone: 2014,
 * 2014-04-20, 2014-04-20 10:00, 2014-04-20T10:00:00.000Z. Pure.
 */
import type { ImportContext } from './imported.ts';
import { dateOf, checkedEdtf, type Named } from './when.ts';

const ISO =
  /^(?<year>-?\d{4,6})(?:-(?<month>\d\d?)(?:-(?<day>\d\d?)(?:(?:T| +)(?<hour>\d\d?)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,]\d{1,9})?)?)?\s*(?<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

/** Whether a text is such a date, right or wrong. */
export const isIsoDate = (text: string): boolean => ISO.test(text);

export interface IsoChoices {
  /** Whether 00:00 is how the program writes a day. It is how exact a date is that then counts. */
  readonly midnightIsDay?: boolean;
  /** Whether seconds that are 0 are how the program writes a minute. */
  readonly secondsMayBeNone?: boolean;
}

/** EDTF. Null, and reported, if there is no such date. @param text that `isIsoDate` */
export function readIsoDate(
  text: string,
  named: Named,
  context: ImportContext,
  { midnightIsDay = false, secondsMayBeNone = false }: IsoChoices = {},
): string | null {
  const { year, month, day, hour, minute, second, zone } = ISO.exec(text)?.groups ?? {};
  const number = (part: string | undefined): number | null =>
    part === undefined ? null : Number(part);
  const isMidnight = Number(hour) + Number(minute ?? 0) + Number(second ?? 0) === 0;
  const isDay = hour === undefined || (midnightIsDay && isMidnight);
  const seconds = secondsMayBeNone && Number(second) === 0 ? undefined : second;
  const { report } = context;
  if (!isDay && (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)) {
    report.add('import-time', named.spot, named.place, text);
    return null;
  }
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1) {
    report.add('import-form', named.spot, named.place, text);
    return null;
  }
  const date = { year: Number(year), month: number(month), day: number(day) };
  if (isDay || zone === undefined) {
    const clock = isDay
      ? null
      : { hour: Number(hour), minute: number(minute), second: number(seconds) };
    return dateOf({ ...date, clock }, named, context);
  }
  const days = dateOf({ ...date, clock: null }, named, context);
  const offset = zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const parts = [hour.padStart(2, '0'), minute, seconds].filter((part) => part !== undefined);
  return days && checkedEdtf(`${days}T${parts.join(':')}${offset}`, named, context);
}
