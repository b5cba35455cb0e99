/** Whether the chart has room for what an event is called. Imports only `compile`. */
import type { Located } from './fields.ts';
import type { Report } from './report.ts';

const LONGEST_LABEL = 36;

/** Counted as readers count: "é" is one, however it is encoded. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lengthOf = (text: string): number => Array.from(characters.segment(text)).length;

interface Labelled {
  readonly title: Located<string>;
  readonly label: Located<string> | null;
}

export function checkLabel({ title, label }: Labelled, report: Report): void {
  const length = lengthOf((label ?? title).value);
  if (length <= LONGEST_LABEL) return;
  const values = [String(length), String(LONGEST_LABEL)];
  if (label) report.add('label-long', label.spot, ...values);
  else report.add('title-long', title.spot, ...values);
}
