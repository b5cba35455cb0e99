/**
 * Proves that every quotation stands where its citation says. Imports Node's file system and
 * `compile`. Reads the documents and writes nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from './check.ts';
import type { DocumentSeed } from './documents-seed.ts';
import type { CitationSeed } from './events-seed.ts';
import { closestPassage, paragraphsOf, paragraphsWith, wholeOf } from './passage.ts';
import { Report, type Diagnostic } from './report.ts';
import { readSeed } from './seed.ts';
import { formatVerified } from './verified.ts';

export interface Verification {
  readonly id: string;
  /** The text of verified.yaml; null where anything is wrong. */
  readonly text: string | null;
  readonly quotations: number;
  readonly documents: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param folder where the documents lie */
export function verifyTimeline(root: string, id: string, folder: string): Verification {
  const report = new Report();
  const seed = readSeed(root, id, report);
  checkSeed(seed, report);
  const citations = seed.events.flatMap((event) => event.citations);
  for (const document of seed.documents) {
    const paragraphs = readDocument(document, folder, report);
    if (!paragraphs) continue;
    for (const citation of citations) {
      if (citation.document.value === document.id.value) prove(citation, paragraphs, report);
    }
  }
  const { diagnostics } = report;
  return {
    id,
    text: diagnostics.length > 0 ? null : formatVerified(seed),
    quotations: citations.length,
    documents: seed.documents.length,
    diagnostics,
  };
}

/** Null if the file is not the one that was cited. */
function readDocument(
  { file, sha256 }: DocumentSeed,
  folder: string,
  report: Report,
): readonly string[] | null {
  const path = join(folder, file.value);
  if (!file.value || /[/\\]/.test(file.value)) return null;
  if (!existsSync(path) || !statSync(path).isFile()) {
    report.add('document-missing', file.spot, file.value, folder);
    return null;
  }
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256.value) {
    report.add('document-changed', sha256.spot, file.value, found);
    return null;
  }
  try {
    return paragraphsOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report.add('document-encoding', file.spot, file.value);
    return null;
  }
}

function prove(citation: CitationSeed, paragraphs: readonly string[], report: Report): void {
  const { document, paragraph, quote } = citation;
  if (!quote.value || !paragraph.value) return;
  const text = paragraphs[paragraph.value - 1];
  const found = paragraphsWith(quote.value, paragraphs);
  if (text === undefined) {
    const values = [String(paragraph.value), document.value, String(paragraphs.length)];
    report.add('paragraph-missing', paragraph.spot, ...values);
  } else if (found.includes(paragraph.value)) {
    const whole = wholeOf(quote.value, text);
    if (whole) report.add('quote-whole', quote.spot, whole);
  } else if (found.length > 0) {
    const nearest = found.sort(
      (a, b) => Math.abs(a - paragraph.value) - Math.abs(b - paragraph.value),
    );
    report.add('quote-elsewhere', paragraph.spot, String(paragraph.value), nearest.join(', '));
  } else {
    const close = closestPassage(quote.value, paragraphs);
    const values = [document.value, String(close?.paragraph ?? 0), close?.text ?? ''];
    report.add('quote-missing', quote.spot, ...values);
  }
}
