/** Checks the links of summaries. */
import type { Located } from '../seed/fields.ts';
import { readMarkedText } from '../seed/markup/marked-text.ts';
import { wholeAddress } from '../seed/document-links.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import { within } from '../report/source.ts';

export function checkSummaries({ timeline, events, translations }: Seed, report: Report): void {
  if (timeline) checkSummary(timeline, report);
  for (const each of events) checkSummary(each, report);
  for (const translation of translations) {
    checkSummary(translation, report);
    for (const each of translation.events) checkSummary(each, report);
  }
}

function checkSummary(
  { summary: { value, spot } }: { readonly summary: Located<string> },
  report: Report,
): void {
  for (const { code, words, address } of readMarkedText(value).faults) {
    const place = within(spot, `[${words}](${address}`, 0);
    report.add(code, place, words, address, wholeAddress(address));
  }
}
