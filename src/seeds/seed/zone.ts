/** Checks a time zone in a seed. */
import { zoneFault } from '../dates/zone-name.ts';
import type { Report } from '../report/report.ts';
import { didYouMean } from '../report/suggestion.ts';
import type { Located } from './fields.ts';

/** Reports what is wrong with the name of a zone. */
export function checkZone({ value, spot }: Located<string>, report: Report): void {
  const fault = value ? zoneFault(value) : null;
  if (fault) report.add(`zone-${fault.kind}`, spot, value, didYouMean(fault.meant));
}
