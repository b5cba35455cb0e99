/** Checks that an event's label fits in the chart. */
import { isLonger, lengthUpTo, LONGEST_LABEL } from '../../timeline/length.ts';
import type { Located } from '../seed/fields.ts';
import type { Report } from '../report/report.ts';

interface Labelled {
  readonly title: Located<string>;
  readonly label: Located<string> | null;
}

export function checkLabel({ title, label }: Labelled, report: Report): void {
  const text = (label ?? title).value;
  if (!isLonger(text, LONGEST_LABEL)) return;
  const values = [String(lengthUpTo(text, Infinity)), String(LONGEST_LABEL)];
  if (label) report.add('label-long', label.spot, ...values);
  else report.add('title-long', title.spot, ...values);
}
