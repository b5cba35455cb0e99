/**
 * verified.yaml: which quotations were found in which documents. Imports Node's file system and
 * `compile`.
 *
 * A proof holds for one document (by its SHA-256), paragraph and quote; when any of them changes
 * in the seeds, the citation counts as unproved again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import type { DocumentSeed } from './documents-seed.ts';
import type { CitationSeed } from './events-seed.ts';
import { fieldsOfList } from './fields.ts';
import { Report } from './report.ts';
import type { Seed } from './seed.ts';
import { readYaml } from './yaml.ts';

export interface Verified {
  has(citation: CitationSeed, documents: readonly DocumentSeed[]): boolean;
}

export const VERIFIED_FILE = 'verified.yaml';

const proof = (sha256: string, paragraph: number | string, quote: string): string =>
  JSON.stringify([sha256, String(paragraph), quote.normalize()]);

const hashOf = (id: string, documents: readonly DocumentSeed[]): string =>
  documents.find((document) => document.id.value === id)?.sha256.value ?? '';

/** Nothing is proved where the file is missing. */
export function readVerified(folder: string, report: Report): Verified {
  const path = join(folder, VERIFIED_FILE);
  const proofs = new Set<string>();
  if (existsSync(path)) {
    // What is wrong inside is one problem with one way out: the file is nobody's to correct.
    const inside = new Report();
    const source = decode(path, readFileSync(path), inside);
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
  }
  return {
    has: ({ document, paragraph, quote }, documents) =>
      proofs.has(proof(hashOf(document.value, documents), paragraph.value, quote.value)),
  };
}

/** JSON's strings are YAML's too. */
const line = ({ paragraph, quote }: CitationSeed): string =>
  `    - { paragraph: ${paragraph.value}, quote: ${JSON.stringify(quote.value)} }`;

/** For a seed all of whose quotations were found. The same seed gives the same bytes. */
export function formatVerified({ documents, events }: Seed): string {
  const citations = events.flatMap((event) => event.citations);
  const lines = ['# Written by `npx sourceline verify`: what was found word for word, and where.'];
  for (const { id, sha256 } of documents) {
    const passages = citations
      .filter(({ document }) => document.value === id.value)
      .map((citation) => ({ order: citation.paragraph.value, text: line(citation) }))
      .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : 1))
      .map(({ text }) => text);
    lines.push(`- document: ${id.value}`, `  sha256: ${sha256.value}`);
    if (passages.length === 0) lines.push('  passages: []');
    else lines.push('  passages:', ...new Set(passages));
  }
  return `${lines.join('\n')}\n`;
}
