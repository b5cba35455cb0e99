/**
 * verified.yaml records which quotations were found in which documents.
 *
 * A proof holds for one document (by its SHA-256), paragraph and quote. If any of them changes in
 * the seeds, the citation counts as unproved again.
 */
import { join } from 'node:path';
import type { CitationSeed, EventSeed } from '../seed/events-seed.ts';
import { fieldsOfList } from '../seed/fields.ts';
import { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import { readSeedFile } from '../seed/seed-file.ts';
import { readYaml } from '../seed/yaml.ts';

export interface Verified {
  has(citation: CitationSeed): boolean;
}

export const VERIFIED_FILE = 'verified.yaml';

const proof = (sha256: string, paragraph: number | string, quote: string): string =>
  JSON.stringify([sha256, String(paragraph), quote.normalize()]);

/** Nothing is proved if the file is missing. */
export function readVerified(seed: Seed, root: string, report: Report): Verified {
  const proofs = seed.eventsSource ? readProofs(seed.folder, root, report) : new Set<string>();
  const hashes = new Map(seed.documents.map(({ id, sha256 }) => [id.value, sha256.value]));
  return {
    has: ({ document, paragraph, quote }) =>
      proofs.has(proof(hashes.get(document.value) ?? '', paragraph.value, quote.value)),
  };
}

function readProofs(folder: string, root: string, report: Report): ReadonlySet<string> {
  const path = join(folder, VERIFIED_FILE);
  const proofs = new Set<string>();
  // All mistakes inside are reported as one, with one hint, because nobody corrects this file by
  // hand.
  const inside = new Report();
  const source = readSeedFile(path, root, inside);
  const file = source && readYaml(source, inside);
  const known = ['document', 'sha256', 'passages'];
  for (const document of fieldsOfList(file, VERIFIED_FILE, 'a document', known, inside)) {
    const sha256 = document.text('sha256').value;
    const items = document.list('passages');
    for (const passage of document.records(items, 'passages', 'it', ['paragraph', 'quote'])) {
      proofs.add(proof(sha256, passage.text('paragraph').value, passage.text('quote').value));
    }
  }
  const [first] = inside.diagnostics;
  if (first) report.addFile('verified-form', path, first.sentence, String(first.line));
  return proofs;
}

export function citationsByDocument(
  events: readonly EventSeed[],
): ReadonlyMap<string, readonly CitationSeed[]> {
  const byDocument = new Map<string, CitationSeed[]>();
  for (const citation of events.flatMap((event) => event.citations)) {
    const others = byDocument.get(citation.document.value);
    if (others) others.push(citation);
    else byDocument.set(citation.document.value, [citation]);
  }
  return byDocument;
}

/** JSON strings are also valid YAML. */
const line = ({ paragraph, quote }: CitationSeed): string =>
  `    - { paragraph: ${paragraph.value}, quote: ${JSON.stringify(quote.value)} }`;

/** Needs a seed whose quotations were all found. The same seed gives the same bytes. */
export function formatVerified({ documents, events }: Seed): string {
  const citations = citationsByDocument(events);
  const lines = ['# Written by `npx sourceline verify`: what was found word for word, and where.'];
  for (const { id, sha256 } of documents) {
    const passages = (citations.get(id.value) ?? [])
      .map((citation) => ({ order: citation.paragraph.value, text: line(citation) }))
      .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : 1))
      .map(({ text }) => text);
    lines.push(`- document: ${id.value}`, `  sha256: ${sha256.value}`);
    if (passages.length === 0) lines.push('  passages: []');
    else lines.push('  passages:', ...new Set(passages));
  }
  return `${lines.join('\n')}\n`;
}
