/** Reads where a document can be found on the web, and when its editors read it there. */
import { addressFault, parseUrl } from '../../timeline/web-address.ts';
import type { When } from '../../time/when.ts';
import type { Report } from '../report/report.ts';
import { readDate } from './date.ts';
import type { Fields, Located } from './fields.ts';

export interface DocumentLinks {
  readonly url: Located<string> | null;
  /** The address of a copy in a web archive. */
  readonly archived: Located<string> | null;
  /** The day on which the editors read it, as in EDTF. */
  readonly accessed: Located<string> | null;
}

/** @param published null if it cannot be read */
export function readDocumentLinks(
  fields: Fields,
  published: When | null,
  report: Report,
): DocumentLinks {
  return {
    url: readAddress(fields, 'url', report),
    archived: readAddress(fields, 'archived', report),
    accessed: readAccessed(fields, published, report),
  };
}

/** The address of a web page. Null if the field is missing. */
export function readAddress(fields: Fields, key: string, report: Report): Located<string> | null {
  const address = fields.optionalText(key);
  if (address) checkAddress(address, key, report);
  return address;
}

/** Reports an address to which no reader can be led. */
export function checkAddress({ value, spot }: Located<string>, key: string, report: Report): void {
  if (value === '') return;
  const fault = addressFault(value);
  if (fault === 'form') report.add('address-form', spot, key, value, wholeAddress(value));
  if (fault === 'password') report.add('address-password', spot, key);
}

/**
 * The whole address for one without its beginning, such as "example.org/news". Empty if the text is
 * not an address.
 */
export function wholeAddress(text: string): string {
  const whole = `https://${text}`;
  return /^(www\.)?[^\s/:@]+\.[^\s/:@]+(\/\S*)?$/.test(text) && parseUrl(whole) ? whole : '';
}

function readAccessed(
  fields: Fields,
  published: When | null,
  report: Report,
): Located<string> | null {
  const accessed = fields.optionalText('accessed');
  if (!accessed) return null;
  const date = readDate(accessed, 'UTC', report);
  if (!date) return accessed;
  const day = date.form === 'single' ? date.earliest : null;
  const isExact = day?.precision === 'day' && !day.approximate && !day.uncertain;
  if (!isExact) report.add('accessed-day', accessed.spot, accessed.value);
  else if (published?.earliest && day.to <= published.earliest.from)
    report.add('accessed-early', accessed.spot, accessed.value, published.edtf);
  return accessed;
}
