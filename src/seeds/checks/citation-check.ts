/** Checks citations and the readings that name them. */
import type { DocumentSeed } from '../seed/documents-seed.ts';
import type { CitationSeed, EventSeed } from '../seed/events-seed.ts';
import { checkIds, checkReference } from '../seed/id.ts';
import { countWords, type QuotationLimits } from './quotation-limits.ts';
import type { Report } from '../report/report.ts';
import { lineOf } from '../report/source.ts';
import { nearest } from '../report/suggestion.ts';

/** @param documents by id; empty if the documents are not known */
export function checkCitations(
  event: EventSeed,
  documents: ReadonlyMap<string, DocumentSeed>,
  limits: QuotationLimits,
  report: Report,
): void {
  const { citations } = event;
  const keys = citations.flatMap(({ key }) => key ?? []);
  checkIds(keys, 'citation', report);
  const passages = new Map<string, CitationSeed>();
  for (const citation of citations) {
    const { document, paragraph, quote, spot } = citation;
    if (documents.size > 0) checkReference(document, documents, 'document', report);
    const words = countWords(quote.value);
    if (words > limits.words && !documents.get(document.value)?.own) {
      report.add('quote-long', quote.spot, String(words), String(limits.words));
    }
    const passage = JSON.stringify([document.value, paragraph.value, quote.value.normalize()]);
    const other = passages.get(passage);
    if (other && quote.value) {
      report.add('citation-double', spot, lineOf(other.spot));
    }
    passages.set(passage, other ?? citation);
  }
  const dated = citations.some(supportsWhen);
  if (citations.length > 0 && !dated && !event.draft) report.add('when-unsupported', event.id.spot);
}

export function checkDifferences(event: EventSeed, report: Report): void {
  const abouts = new Set<string>();
  for (const { spot, about, readings } of event.differences) {
    if (abouts.has(about.value.normalize()))
      report.add('differences-same', about.spot, about.value);
    if (about.value) abouts.add(about.value.normalize());
    if (readings.length < 2) report.add('readings-few', spot, String(readings.length));
    const values = new Set<string>();
    for (const { value, citations } of readings) {
      if (value.value && values.has(value.value.normalize())) {
        report.add('readings-same', value.spot, value.value);
      }
      values.add(value.value.normalize());
      if (value.value && citations.length === 0) {
        report.add('key-missing', value.spot, 'citations', 'a reading');
      }
      for (const name of citations) {
        const found = findCitations(name.value, event.citations);
        if (found.length > 1) {
          report.add('reading-ambiguous', name.spot, name.value, String(found.length));
        }
        if (found.length > 0) continue;
        const near = () => nearest(name.value, event.citations.flatMap(namesOf)) ?? '';
        report.add('reading-unknown', name.spot, name.value, near);
      }
    }
  }
}

/** True for an unreadable support too, because it may have been this one. */
export const supportsWhen = ({ supports }: CitationSeed): boolean =>
  supports.some(({ value }) => value === 'when' || value === '');

const namesOf = ({ key, document, paragraph }: CitationSeed): string[] => [
  ...(key ? [key.value] : []),
  `${document.value}/${paragraph.value}`,
];

/** Indices of the citations that a reading may mean by this name. */
export function findCitations(name: string, citations: readonly CitationSeed[]): number[] {
  return citations.flatMap((citation, i) => (namesOf(citation).includes(name) ? [i] : []));
}
