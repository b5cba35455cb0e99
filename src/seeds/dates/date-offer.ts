/** Words an offer of dates to write instead of one that cannot be read. */
import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { parseEdtf } from '../../time/edtf/edtf.ts';
import { resolvePhrase } from './relative.ts';

/**
 * "Write 2024-06-05 for 5 June 2024, or 2024-05-06 for 6 May 2024."; empty if there are no dates.
 */
export function offerOf(dates: readonly string[]): string {
  if (dates.length === 0) return '';
  if (dates.length === 1) return `Write ${dates[0]}.`;
  const offers = dates.map((edtf) => `${edtf}${meaningOf(edtf)}`);
  return `Write ${offers.slice(0, -1).join(', ')}, or ${offers.at(-1)}.`;
}

function meaningOf(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) {
    return ` for ${format(parseISO(edtf, { in: utc }), 'd MMMM yyyy', { in: utc })}`;
  }
  if (edtf.startsWith('[')) return ' for something at an unknown time within';
  return edtf.includes('/') ? ' for something that lasted' : '';
}

const ANY_DAY = parseEdtf('2026-01-07', 'UTC');
const OTHERS =
  /^(hier|aujourd['’]hui|demain|avant-hier|après-demain|(lun|mar|mercre|jeu|vendre|same)di|dimanche|вчора|сьогодні|завтра|позавчора|післязавтра|понеділок|вівторок|серед[ау]|четвер|п['’ʼ]ятниц[яю]|субот[ау]|неділ[яю])( dernier| prochain)?$/iu;

/** Whether the text is a phrase that is counted from a document's day: "yesterday". */
export const isCounted = (text: string): boolean =>
  OTHERS.test(text) ||
  // A text with a year and other words is not a phrase.
  (!/\d{3}/.test(text) && resolvePhrase(text, ANY_DAY, 'back', 'en').kind !== 'unknown');
