/** Reads a date as people write it. What may mean several days is refused, with all of them. Pure. */
import { isEdtf } from '../../time/edtf/edtf.ts';
import { offerOf } from '../dates/date-offer.ts';
import { suggestions } from '../dates/date-suggestion.ts';
import { edtfOf } from '../seed/table/table-date.ts';
import type { ImportContext } from './imported.ts';
import { isIsoDate, readIsoDate, type IsoChoices } from './iso-date.ts';
import { checkedEdtf, type Named } from './when.ts';

/** UTF-16 units. No date is longer. */
const LONGEST = 100;

/** With an era, a year of one or two digits is what it says. */
const BEFORE_CHRIST = /\d\s*(?:b\.?\s?c|av\.? ?j|до н|v\. ?chr)/iu;

/** EDTF. Null, and reported, if it cannot be read in one way. */
export function readTextDate(
  text: string,
  named: Named,
  context: ImportContext,
  choices: IsoChoices = {},
): string | null {
  const { report, timeZone } = context;
  if (isIsoDate(text)) return readIsoDate(text, named, context, choices);
  if (text.length > LONGEST) {
    report.add('import-form', named.spot, named.place, text);
    return null;
  }
  const edtf = edtfOf(text, timeZone);
  if (isEdtf(edtf, timeZone)) return edtf;
  const offered = suggestions(text, timeZone);
  if (offered.length === 1 && BEFORE_CHRIST.test(text)) return offered[0]!;
  if (offered.length > 0)
    report.add('import-date-several', named.spot, named.place, text, offerOf(offered));
  else if (/^[-\dTXY~?%/[\].:Z+]+$/.test(text)) checkedEdtf(text, named, context);
  else report.add('import-form', named.spot, named.place, text);
  return null;
}

/** Whether a text can be read as one date. */
export const isTextDate = (text: string, timeZone: string): boolean =>
  isIsoDate(text) || (text.length <= LONGEST && isEdtf(edtfOf(text, timeZone), timeZone));
