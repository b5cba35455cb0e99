/** Reads a date as people write it in a table. */
import { isEdtf } from '../../../time/edtf/edtf.ts';
import { suggestions } from '../../dates/date-suggestion.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The EDTF of a date, if it can mean only one; otherwise the text as it is. A time of day that came
 * twice, or never, has no offset: whoever parses it says why.
 *
 * @param timeZone the timeline's zone, for times without an offset
 */
export function edtfOf(text: string, timeZone: string): string {
  if (DAY.test(text) || isEdtf(text, timeZone)) return text;
  // With two digits, a year may be one of several centuries.
  if (!/\d{3}/.test(text)) return text;
  const [only, ...others] = suggestions(text, timeZone).filter((edtf) => isDotted(text, edtf));
  if (only !== undefined && others.length === 0) return only;
  const [civil, ...more] = suggestions(text, 'UTC').filter((edtf) => isDotted(text, edtf));
  const isOneTime = civil?.includes('T') === true && more.length === 0;
  return isOneTime ? civil.replace(/(?:Z|\+00:00)$/, '') : text;
}

/** Wherever days are written with full stops, the day comes before the month. */
function isDotted(text: string, edtf: string): boolean {
  const dotted = /^(\d{1,2})\.\s?\d{1,2}\.\s?\d{4}\b/.exec(text);
  return !dotted || Number(edtf.slice(8, 10)) === Number(dotted[1]);
}
