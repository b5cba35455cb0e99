/** Reads a date in one text, as TimelineJS had it before version 3. Pure. */
import { parseClock } from '../clock-text.ts';

/** The month comes before the day, as TimelineJS reads it. */
const FORMS = [
  /^(?<year>-?\d+)$/,
  /^(?<year>-?\d+)-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?<year>-?\d{3,})-(?<month>\d\d)-(?<day>\d\d)(?:T| +)(?<time>\d.*)$/,
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>-?\d+)(?: +(?<time>\d.*))?$/,
  /^(?<month>\d{1,2})\/(?<year>-?\d{3,})$/,
];

/** Only in JSON: 2011,12,10,07,02,10. */
const PARTS =
  /^(?<year>-?\d+)(?:,(?<month>\d{1,2})(?:,(?<day>\d{1,2})(?:,(?<hour>\d{1,2})(?:,(?<minute>\d{1,2})(?:,(?<second>\d{1,2}))?)?)?)?)?$/;

/** Its parts, as version 3 names them. Null if the text is not a date. */
export function oldDateParts(text: string): Readonly<Record<string, unknown>> | null {
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!found) return null;
  const { time, ...date } = found;
  const clock = time === undefined ? null : parseClock(time);
  return time !== undefined && !clock ? null : { ...withoutUndefined(date), ...clock };
}

/** The same for a date of the JSON of version 2. */
export function oldJsonDateParts(text: string): Readonly<Record<string, unknown>> | null {
  const parts = PARTS.exec(text.replaceAll(/\s*,\s*/g, ','))?.groups;
  return parts ? withoutUndefined(parts) : oldDateParts(text);
}

const withoutUndefined = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
