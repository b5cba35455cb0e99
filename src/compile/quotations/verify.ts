/** Proves that every quotation stands where its citation says. Node only; writes nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeFaults } from '../../timeline/characters.ts';
import { checkSeed } from '../../seeds/checks/check.ts';
import { normalize } from '../documents/paragraphs.ts';
import type { Reader } from '../documents/reading.ts';
import { Report, type Diagnostic } from '../../seeds/report/report.ts';
import type { Findings } from '../../seeds/report/report-text.ts';
import type { DocumentSeed } from '../../seeds/seed/documents-seed.ts';
import type { CitationSeed } from '../../seeds/seed/events-seed.ts';
import { readSeed } from '../../seeds/seed/seed.ts';
import { seedFolder } from '../files/seed-folder.ts';
import { USUAL_LIMITS, type QuotationLimits } from '../../seeds/checks/quotation-limits.ts';
import { closestPassage } from './closest-passage.ts';
import { contextOf, NO_CONTEXT } from './context.ts';
import type { TextHashes } from '../../seeds/verified.ts';
import { readCited } from './document-text.ts';
import { paragraphsWith, wholeOf, wholesOf, type Wholes } from './passage.ts';
import { lookalike, plainWords, wordsIn } from './same-words.ts';
import { citationsByDocument, formatVerified, readTextHashes } from './verified.ts';
import type { Found } from '../../seeds/json.ts';

export interface Verification {
  readonly id: string;
  /** The text of verified.yaml; null if anything is wrong. */
  readonly text: string | null;
  readonly quotations: number;
  readonly documents: number;
  /** The first of the mistakes. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of places where something is wrong. */
  readonly mistakes: number;
  /** What the editor should know although it is not a mistake. */
  readonly warnings: Findings;
}

/**
 * @param folder the folder of the documents
 * @param read reads a document; `readDocument`, where its time and memory are bounded
 * @param limits what the site's settings allow
 */
export async function verifyTimeline(
  root: string,
  id: string,
  folder: string,
  read: Reader,
  limits: QuotationLimits = USUAL_LIMITS,
): Promise<Verification> {
  const [report, warnings] = [new Report(), new Report()];
  const seed = readSeed(seedFolder(root, id), report);
  checkSeed(seed, limits, report);
  const citations = citationsByDocument(seed.events);
  const found = new Map<CitationSeed, Found>();
  const before = readTextHashes(seed, root);
  const hashes = new Map<string, TextHashes>();
  for (const document of seed.documents) {
    const text = await readCited(document, { folder, read, before, report, warnings });
    if (text?.hashes) hashes.set(document.id.value, text.hashes);
    const cited = citations.get(document.id.value) ?? [];
    if (text) proveAll(cited, text.paragraphs, { document, found, limits, report });
  }
  const { diagnostics, count: mistakes } = report;
  return {
    id,
    text: mistakes > 0 ? null : formatVerified(seed, found, hashes),
    quotations: seed.events.reduce((sum, event) => sum + event.citations.length, 0),
    documents: seed.documents.length,
    diagnostics,
    mistakes,
    warnings: { diagnostics: warnings.diagnostics, mistakes: warnings.count },
  };
}

/** Whether none of a timeline's documents lies in the folder, as if the folder were another's. */
export function isElsewhere(root: string, id: string, folder: string): boolean {
  const { documents } = readSeed(seedFolder(root, id), new Report());
  const lies = ({ file }: DocumentSeed) =>
    file.value !== '' && !/[/\\\0]/.test(file.value) && existsSync(join(folder, file.value));
  return documents.length > 0 && !documents.some(lies);
}

/** The number of misplaced quotes to search for in a whole document. */
const MOST_SEARCHES = 100;

interface Proving {
  readonly document: DocumentSeed;
  /** Takes what is found. */
  readonly found: Map<CitationSeed, Found>;
  readonly limits: QuotationLimits;
  readonly report: Report;
}

function proveAll(
  citations: readonly CitationSeed[],
  paragraphs: readonly string[],
  { document: { own, url }, found, limits, report }: Proving,
): void {
  const wholes = new Map<number, Wholes>();
  const plain = once(() => paragraphs.map(plainWords));
  let searches = 0;
  for (const citation of citations) {
    const { document, paragraph, quote } = citation;
    const number = paragraph.value;
    if (!quote.value || !number) continue;
    const text = paragraphs[number - 1];
    const words =
      text === undefined ? null : wordsIn(text, () => plain()[number - 1]!, normalize(quote.value));
    if (text === undefined) {
      const values = [String(number), document.value, String(paragraphs.length)];
      report.add('paragraph-missing', paragraph.spot, ...values);
    } else if (words !== null) {
      const known = own ? null : (wholes.get(number) ?? wholesOf(text, limits));
      if (known) wholes.set(number, known);
      const whole = known && wholeOf(words, known);
      if (whole) report.add('quote-whole', quote.spot, whole);
      // Only what a reader can be led to needs more of the document than its quoted words.
      const room = { words: own ? Infinity : limits.words, wholes: known };
      const { prefix, suffix } = url ? contextOf(text, words, room) : NO_CONTEXT;
      found.set(citation, { words: removeFaults(words), prefix, suffix });
    } else if (searches++ < MOST_SEARCHES) search(citation, { paragraphs, plain }, report);
    else report.add('quote-unsearched', quote.spot, String(number), document.value);
  }
}

interface Searched {
  readonly paragraphs: readonly string[];
  /** The `plainWords` of each. */
  readonly plain: () => readonly string[];
}

/** Reports where the words are if the cited paragraph does not have them. */
function search(
  { document, quote, paragraph: { value: number, spot } }: CitationSeed,
  { paragraphs, plain }: Searched,
  report: Report,
): void {
  const found = paragraphsWith(quote.value, plain());
  if (found.length > 0) {
    const near = found.sort((a, b) => Math.abs(a - number) - Math.abs(b - number));
    report.add('quote-elsewhere', spot, String(number), near.slice(0, MOST_NAMED).join(', '));
    return;
  }
  const close = once(() => closestPassage(quote.value, paragraphs));
  const values = [
    () => String(close()?.paragraph ?? 0),
    () => close()?.text ?? '',
    () => lookalike(normalize(quote.value), close()?.text ?? ''),
  ] as const;
  // Each quote is a separate mistake, with its own closest words.
  report.add('quote-missing', quote.spot, document.value, ...values, quote.value);
}

const MOST_NAMED = 5;

/** Remembers a slow answer that is needed twice. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: ask() }).value;
}
