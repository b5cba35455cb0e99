/** A date in a seed. Imports `time` and `compile`. */
import { EdtfError } from '../time/edtf-error.ts';
import { parseEdtf, type EdtfDate } from '../time/edtf.ts';
import type { Located } from './fields.ts';
import type { Report } from './report.ts';
import { within } from './source.ts';

/** Null where it cannot be read; that is then in the report, at the character that is wrong. */
export function readDate(
  { value, spot }: Located<string>,
  timeZone: string,
  report: Report,
): EdtfDate | null {
  if (!value) return null;
  try {
    return parseEdtf(value, timeZone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    report.add('date-invalid', within(spot, value, error.offset), error.message);
    return null;
  }
}
