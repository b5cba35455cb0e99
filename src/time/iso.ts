/**
 * Instants as ISO 8601 text and back, on the civil clock: no zone, ever.
 * Pure; imports only this folder.
 *
 * `2026-01-06` is the day's first instant, `2026-01-06T14:30` a minute, `…:05` a second. Years of
 * more than four digits take EDTF's prefix, `Y-13800000000-01-01`; 44 BC is `-0043`.
 */
import { dateOf, isCivilDate, startOfDay } from './civil-date.ts';
import { DAY, HOUR, MINUTE, SECOND, instant, type Instant } from './instant.ts';

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');

const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** The shortest text that says `t` to the second: no clock at midnight, no seconds at :00. */
export function formatInstant(t: Instant): string {
  const { year, month, day } = dateOf(t);
  const date = `${yearText(year)}-${pad(month)}-${pad(day)}`;
  const rest = Math.floor((t - startOfDay({ year, month, day })) / SECOND);
  if (rest === 0) return date;
  const clock = `${date}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}`;
  return rest % 60 === 0 ? clock : `${clock}:${pad(rest % 60)}`;
}

const PATTERN = /^(Y-?\d{5,}|-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** The inverse of `formatInstant`; null for anything else, 30 February included. */
export function parseInstant(text: string): Instant | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1].replace('Y', ''), match[2], match[3]].map(Number);
  const [hour, minute, second] = [match[4], match[5], match[6]].map((part) => Number(part ?? 0));
  const date = { year, month, day };
  if (!isCivilDate(date) || hour > 23 || minute > 59 || second > 59) return null;
  return instant(startOfDay(date) + hour * HOUR + minute * MINUTE + second * SECOND);
}

/** How long the unit is that `text` ends with: a day, a minute or a second, in ms. */
export const unitOf = (text: string): number => {
  const clock = text.split('T')[1];
  return clock === undefined ? DAY : clock.length > 5 ? SECOND : MINUTE;
};
