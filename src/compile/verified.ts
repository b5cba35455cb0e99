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
import type { Report } from './report.ts';
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
  const source = existsSync(path) ? decode(path, readFileSync(path), report) : null;
  const known = ['sha256', 'passages'];
  const file = source && readYaml(source, report);
  for (const document of fieldsOfList(file, VERIFIED_FILE, 'a document', known, report)) {
    const sha256 = document.text('sha256').value;
    const passages = document.list('passages');
    for (const passage of document.records(passages, 'passages', 'a passage', [
      'paragraph',
      'quote',
    ])) {
      proofs.add(proof(sha256, passage.text('paragraph').value, passage.text('quote').value));
    }
  }
  return {
    has: ({ document, paragraph, quote }, documents) =>
      proofs.has(proof(hashOf(document.value, documents), paragraph.value, quote.value)),
  };
}
