/**
 * Reads one date of an EDTF text: a unit with its qualifier. Pure. Source: ISO 8601-2:2019 and the
 * Library of Congress's EDTF specification.
 */
import { daysInMonthOf, isDateIn, type Calendar } from '../calendar.ts';
import { civilDate, dayNumber } from '../civil-date.ts';
import { aheadAt, changesOn } from '../clock-changes.ts';
import { gapAt } from '../clock-gap.ts';
import { EdtfError } from './edtf-error.ts';
import { refusal } from './edtf-refusal.ts';
import { refuseZoneless } from './zoneless.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../instant.ts';
import { parseUnit } from '../unit-text.ts';
import { civilUnit, dayUnit, momentUnit, qualify, type DateUnit } from '../unit.ts';

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const MOMENT =
  /^(-?\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/**
 * @param offset where `source` begins in the author's text, for errors
 * @param timeZone the IANA zone whose clock moments are given by
 * @param calendar the calendar that the date is written in; null if unknown
 * @throws EdtfError
 */
export function parsePoint(
  source: string,
  offset: number,
  timeZone: string,
  calendar: Calendar | null = null,
): DateUnit {
  if (source === '') throw new EdtfError('date-empty', offset);
  const qualifier = /[~?%]$/.exec(source)?.[0] ?? '';
  const text = qualifier ? source.slice(0, -1) : source;
  const inner = text.search(/[~?%]/);
  if (inner >= 0) throw new EdtfError('date-qualifier', offset + inner, source);
  const unit = parseDates(text, offset, timeZone, calendar);
  return qualify(unit, {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  });
}

function parseDates(
  text: string,
  offset: number,
  timeZone: string,
  calendar: Calendar | null,
): DateUnit {
  if (text.startsWith('Y')) return parseLongYear(text, offset, calendar);
  const unit = /X|^-?\d{4}-[23]\d$/.test(text) ? parseUnit(text, [], calendar) : null;
  if (unit) return unit;
  const date = DATE.exec(text);
  if (date) return parseDate(partsOf(date), offset, calendar);
  const moment = MOMENT.exec(text);
  if (moment) return parseMoment(moment, offset, timeZone, calendar);
  const open = text.search(/X/);
  if (open >= 0 && /^-?[\dX-]+$/.test(text)) {
    throw new EdtfError('date-unspecified', offset + open, text);
  }
  throw refusal(text, offset, timeZone);
}

/** The whole, then year, month and day. */
type Parts = readonly [text: string, ...(string | undefined)[]];
const partsOf = ([text, ...parts]: RegExpExecArray): Parts => [text, ...parts];

/** -0000 is not a year, because ISO 8601 counts 0000 as 1 BC and -0001 as 2 BC. */
function parseDate([text, y, m, d]: Parts, offset: number, calendar: Calendar | null): DateUnit {
  const year = Number(y);
  if (y === '-0000')
    throw new EdtfError(
      'date-calendar',
      offset,
      text,
      'year 0, which is 1 BC, has no sign: write 0000',
    );
  if (m === undefined) return yearUnit(year, calendar);
  const month = Number(m);
  const at = offset + text.indexOf(y!) + y!.length + 1;
  if (month >= 21 && month <= 41) throw new EdtfError('date-season', at, text);
  if (month < 1 || month > 12) {
    throw new EdtfError('date-calendar', at, text, 'months go from 01 to 12');
  }
  const days = daysInMonthOf(calendar, year, month);
  if (d === undefined) return civilUnit('month', { year, month, day: 1 }, { calendar });
  const day = Number(d);
  if (day < 1 || day > days) {
    if (calendar !== 'julian' && isDateIn('julian', { year, month, day }))
      throw new EdtfError('date-julian', at + 3, text);
    const why = day < 1 ? 'days count from 01' : `that month has ${days} days`;
    throw new EdtfError('date-calendar', at + 3, text, why);
  }
  return dayUnit({ year, month, day }, calendar);
}

const yearUnit = (year: number, calendar: Calendar | null): DateUnit =>
  civilUnit('year', { year, month: 1, day: 1 }, { calendar });

const LONG_YEAR = /^(Y-?[1-9]\d{4,11})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * At most twelve digits, so that the day number is an exact integer. EDTF ends at the year; the
 * month and the day are an addition, as in the public format.
 */
function parseLongYear(text: string, offset: number, calendar: Calendar | null): DateUnit {
  const [, year, month, day] = LONG_YEAR.exec(text) ?? [];
  if (year === undefined) throw new EdtfError('date-long-year', offset, text);
  return parseDate([text, year.slice(1), month, day], offset, calendar);
}

function parseMoment(
  match: RegExpExecArray,
  offset: number,
  timeZone: string,
  calendar: Calendar | null,
): DateUnit {
  const [text, day, hour, minute, second, zone] = match;
  const { date } = parseDate(partsOf(DATE.exec(day!)!), offset, calendar);
  const refuse = (at: number, why: string): never => {
    throw new EdtfError('date-calendar', offset + at, text, why);
  };
  const clockAt = day!.length + 1;
  if (hour === '24') refuse(clockAt, 'a day ends as the next one begins, at its 00:00');
  if (Number(hour) > 23) refuse(clockAt, 'hours go from 00 to 23');
  if (Number(minute ?? 0) > 59) refuse(clockAt + 3, 'minutes go from 00 to 59');
  if (second === '60') refuse(clockAt + 6, 'leap seconds are not counted here, so write 59');
  if (Number(second ?? 0) > 59) refuse(clockAt + 6, 'seconds go from 00 to 59');
  if (zone === undefined) throw refuseZoneless({ text, offset, moment: text, timeZone });
  const ahead = zoneOffset(zone);
  const utc =
    dayNumber(date) * DAY +
    Number(hour) * HOUR +
    Number(minute ?? 0) * MINUTE +
    Number(second ?? 0) * SECOND -
    ahead;
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  const gap = gapAt(utc, ahead, precision, timeZone);
  if (gap) throw new EdtfError('date-gap', offset + clockAt, text, gap);
  return { ...onClock(precision, utc, timeZone, ahead), calendar };
}

/**
 * @param utc ms since 1970-01-01T00:00Z
 * @param written how far the author's clock is ahead of UTC, in ms
 */
function onClock(
  precision: 'hour' | 'minute' | 'second',
  utc: number,
  timeZone: string,
  written: number,
): DateUnit {
  const ahead = aheadAt(utc, timeZone);
  const day = Math.floor((utc + ahead) / DAY);
  // A historical zone may be off by seconds (Paris, 9 min 21 s). We then round down to the minute.
  const step = precision === 'second' ? SECOND : MINUTE;
  const offset = Math.floor((utc + ahead - day * DAY) / step) * step;
  const other = written === ahead ? null : { document: { ahead: written, timeZone: null } };
  const clock = { offset, ahead, ...other };
  return momentUnit(precision, civilDate(day), clock, changesOn(day, timeZone));
}

/** How far clocks with this offset are ahead of UTC, in milliseconds. */
function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * HOUR + Number(zone.slice(3).replace(':', '')) * MINUTE);
}
