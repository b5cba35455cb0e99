/**
 * Says why a text that looks like an EDTF date is not one. Pure. Used at compile time.
 *
 * Weeks, days of the year, fractions and clocks without colons are ISO 8601, but not EDTF.
 */
import { EdtfError } from './edtf-error.ts';
import { refuseZoneless } from './zoneless.ts';

const DAY = String.raw`-?\d{4}-\d\d-\d\d`;
const FRACTION = new RegExp(String.raw`^${DAY}T\d\d(?::?\d\d){0,2}(?<fraction>[.,]\d+)`);
const OFFSET = new RegExp(
  String.raw`^${DAY}T\d\d(?::\d\d){0,2}(?<zone>[+−-]\d\d?(?::?\d\d?)?(?::?\d\d)?)$`,
  'u',
);
const ZONE_NAME = new RegExp(
  String.raw`^${DAY}[Tt ]\d\d(?::?\d\d){0,2} ?(?<zone>[A-Za-z][A-Za-z/_+-]+\d*)$`,
);
const CLOCK = new RegExp(
  String.raw`^(?<day>${DAY})(?:[Tt_]| +)(?<hour>\d\d?)(?:[:.hH]?(?<minute>\d\d)(?:[:.]?(?<second>\d\d))?)? ?(?<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?$`,
);
const HOUR_ALONE = /^T?\d{1,2}(?:[:.h]\d\d){1,2}(?: ?[ap]\.?m\.?)?$|^\d{1,2} ?(?:[ap]\.?m\.?|h)$/i;

/**
 * @param text one date without its qualifier, which matches no rule of EDTF
 * @param offset where `text` begins in the author's text
 * @param timeZone the IANA zone whose clock moments are given by
 */
export function refusal(text: string, offset: number, timeZone: string): EdtfError {
  const fraction = FRACTION.exec(text)?.groups?.['fraction'];
  if (fraction) {
    return new EdtfError('date-fraction', offset + text.indexOf(fraction), text, fraction);
  }
  if (/^-?\d{4}-?W\d\d?(?:-?\d)?$/i.test(text)) {
    return new EdtfError('date-week', offset + text.search(/w/i), text);
  }
  const ofYear = /^(-?\d{4})-(\d{3})$/.exec(text);
  if (ofYear) return new EdtfError('date-ordinal', offset + ofYear[1]!.length + 1, text);
  const wrong = OFFSET.exec(text)?.groups?.['zone'];
  if (wrong) return new EdtfError('date-offset', offset + text.lastIndexOf(wrong), text, wrong);
  const name = ZONE_NAME.exec(text)?.groups?.['zone'];
  if (name && !/^z$/i.test(name)) {
    return new EdtfError('date-zone-name', offset + text.lastIndexOf(name), text, name);
  }
  const clock = CLOCK.exec(text)?.groups;
  if (clock) return clockRefusal(text, offset, clock, timeZone);
  if (HOUR_ALONE.test(text)) return new EdtfError('date-hour-alone', offset, text);
  return new EdtfError('date-form', offset, text);
}

type Clock = Readonly<Record<string, string | undefined>>;

function clockRefusal(text: string, offset: number, clock: Clock, timeZone: string): EdtfError {
  const { day, hour, minute = '00', second, zone } = clock;
  const moment = `${day}T${[hour!.padStart(2, '0'), minute, ...(second ? [second] : [])].join(':')}`;
  if (!zone) return refuseZoneless({ text, offset, moment, timeZone });
  const written = zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  return new EdtfError('date-clock', offset, text, moment + written);
}
