/** Reads an extent that an editor gives as its first and its last day. */
import type { When } from '../../time/when.ts';
import { readDate } from './date.ts';
import type { Located } from './fields.ts';
import type { Report } from '../report/report.ts';

/** Null, and reported, if it is not two days. @param key the name of the field */
export function readDays(text: Located<string>, key: string, report: Report): Located<When> | null {
  const days = readDate(text, 'UTC', report);
  if (!days) return null;
  const exact = [days.start, days.end].every((end) => end?.earliest?.precision === 'day');
  if (exact && !days.approximate && !days.uncertain) return { value: days, spot: text.spot };
  report.add('days-form', text.spot, text.value, key);
  return null;
}
