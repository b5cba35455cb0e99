/** Reads a date in a seed. */
import { CALENDARS, type Calendar } from '../../time/calendar.ts';
import { EdtfError } from '../../time/edtf/edtf-error.ts';
import { parseEdtf } from '../../time/edtf/edtf.ts';
import type { When } from '../../time/when.ts';
import { isCounted, offerOf } from '../dates/date-offer.ts';
import { isYearless, suggestions } from '../dates/date-suggestion.ts';
import type { Fields, Located } from './fields.ts';
import type { Report } from '../report/report.ts';
import { within } from '../report/source.ts';

/** Null if it cannot be read. The mistake is then reported, at the wrong character. */
export function readDate(
  { value, spot }: Located<string>,
  timeZone: string,
  report: Report,
  calendar: Calendar | null = null,
): When | null {
  if (!value) return null;
  try {
    return parseEdtf(value, timeZone, calendar);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const offer = offerOf(suggestions(value, timeZone));
    // A text that looks like another spelling of a date is wrong as a whole, not from some
    // character on.
    const whole = error.code === 'date-form' || error.code === 'date-hour-alone';
    if (whole && offer) report.add('date-written', spot, value, offer);
    else if (whole && isYearless(value)) report.add('date-yearless', spot, value);
    else if (whole && isCounted(value)) report.add('date-counted', spot, value);
    else report.add('date-invalid', within(spot, value, error.offset), error.message, offer);
    return null;
  }
}

/** Null if the record names no calendar, or none that can be read. */
export const calendarOf = (fields: Fields): Calendar | null =>
  (fields.has('calendar') && fields.choice('calendar', CALENDARS).value) || null;
