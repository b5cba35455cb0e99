/** Writes units as text in EDTF, which unit-text.ts reads. Pure. */
import { formatAhead } from './clock.ts';
import { twoDigits } from './digits.ts';
import { HOUR } from './instant.ts';
import { formatClock, formatDate, formatYear } from './unit-text.ts';
import { writtenDate, type DateUnit } from './unit.ts';

/** The text is in the calendar that the unit is written in, but does not name it. */
export function formatUnit(given: DateUnit): string {
  const unit = { ...given, date: writtenDate(given) };
  const { approximate, uncertain } = unit;
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  return `${unit.clock ? formatMoment(unit) : formatCivil(unit)}${qualifier}`;
}

function formatCivil({ precision, date, season, some }: DateUnit): string {
  const year = formatYear(date.year);
  switch (precision) {
    case 'century':
      return `${year.slice(0, -2)}XX`;
    case 'decade':
      return `${year.slice(0, -1)}X`;
    case 'year':
      return `${year}${some === null ? '' : some === 'month' ? '-XX' : '-XX-XX'}`;
    case 'season':
      return `${year}-${season}`;
    case 'month':
      return `${year}-${twoDigits(date.month)}${some === null ? '' : '-XX'}`;
    default:
      return formatDate(date);
  }
}

function formatMoment({ precision, date, clock }: DateUnit): string {
  const { offset, ahead } = clock!;
  const day = `${formatDate(date)}T`;
  const zone = formatAhead(ahead);
  if (precision === 'second') return `${day}${formatClock(offset, 'second')}${zone}`;
  const minute = `${day}${formatClock(offset, 'minute')}${zone}`;
  if (precision === 'minute') return minute;
  return offset % HOUR === 0 ? `${day}${twoDigits(offset / HOUR)}${zone}` : `${minute}/PT1H`;
}
