/**
 * verified.yaml records which quotations were found in which documents.
 *
 * A proof holds for one document (by its SHA-256), paragraph and quote. `text` is the SHA-256 of the
 * text that was read from the document and in which the words stand; if somebody corrected that text,
 * `read` is the one of the text before. If document, paragraph or quote change in the seeds, the
 * citation counts as unproved again.
 */
import { join } from 'node:path';
import { normalize } from '../documents/paragraphs.ts';
import type { Found } from '../../seeds/json.ts';
import type { TextHashes } from './document-text.ts';
import type { CitationSeed, EventSeed } from '../../seeds/seed/events-seed.ts';
import { fieldsOfList } from '../../seeds/seed/fields.ts';
import { Report } from '../../seeds/report/report.ts';
import type { Seed } from '../../seeds/seed/seed.ts';
import { readSeedFile } from '../files/seed-file.ts';
import { readYaml } from '../../seeds/seed/yaml.ts';

export interface Verified {
  /** Null if the quoted words were not found in the document. */
  readonly of: (citation: CitationSeed) => Found | null;
  /** Whether anything was ever proved. */
  readonly hasAny: boolean;
  /** Reports each citation that is not proved. */
  warn(citations: readonly CitationSeed[], warnings: Report): void;
}

const DOCUMENT = ['document', 'sha256', 'text', 'read', 'passages'];
const PASSAGE = ['paragraph', 'quote', 'printed', 'prefix', 'suffix'];

export const VERIFIED_FILE = 'verified.yaml';

/** How the file begins. */
export const VERIFIED_HEAD = '# Written by `npx sourceline verify`';

const proof = (sha256: string, paragraph: number | string, quote: string): string =>
  JSON.stringify([sha256, String(paragraph), quote.normalize()]);

/** Nothing is proved if the file is missing. */
export function readVerified(seed: Seed, root: string, report: Report): Verified {
  const { proofs, documents } = seed.eventsSource ? readFile(seed.folder, root, report) : NONE;
  const hashes = new Map(seed.documents.map(({ id, sha256 }) => [id.value, sha256.value]));
  const hashOf = ({ document }: CitationSeed): string => hashes.get(document.value) ?? '';
  const of = (citation: CitationSeed): Found | null =>
    proofs.get(proof(hashOf(citation), citation.paragraph.value, citation.quote.value)) ?? null;
  return {
    of,
    hasAny: proofs.size > 0,
    warn: (citations, warnings) => {
      for (const citation of citations) {
        if (of(citation)) continue;
        const { document, quote } = citation;
        const sha256 = documents.get(document.value);
        const isChanged = sha256 !== undefined && sha256 !== hashOf(citation);
        const code = isChanged ? 'quote-of-changed' : 'quote-unverified';
        warnings.add(code, quote.spot, quote.value, document.value);
      }
    },
  };
}

/** By SHA-256 of a document: the hashes of its text that the last verify noted. */
export const readTextHashes = (seed: Seed, root: string): ReadonlyMap<string, TextHashes> =>
  readFile(seed.folder, root, new Report()).texts;

interface VerifiedFile {
  /** By proof. */
  readonly proofs: ReadonlyMap<string, Found>;
  /** By document: the SHA-256 of what was cited under its id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, TextHashes>;
}

const NONE: VerifiedFile = { proofs: new Map(), documents: new Map(), texts: new Map() };

function readFile(folder: string, root: string, report: Report): VerifiedFile {
  const path = join(folder, VERIFIED_FILE);
  const [proofs, texts] = [new Map<string, Found>(), new Map<string, TextHashes>()];
  const documents = new Map<string, string>();
  // All mistakes inside are reported as one, with one hint, because nobody corrects this file by
  // hand.
  const inside = new Report();
  const source = readSeedFile(path, root, inside);
  const file = source && readYaml(source, inside);
  for (const document of fieldsOfList(file, VERIFIED_FILE, 'a document', DOCUMENT, inside)) {
    const sha256 = document.text('sha256').value;
    documents.set(document.text('document').value, sha256);
    const text = document.optionalText('text')?.value;
    const read = document.optionalText('read')?.value ?? text;
    if (text && read) texts.set(sha256, { text, read });
    const items = document.list('passages');
    for (const passage of document.records(items, 'passages', 'it', PASSAGE)) {
      const quote = passage.text('quote').value;
      const words = passage.optionalText('printed')?.value ?? quote;
      const [prefix, suffix] = [passage.exactText('prefix'), passage.exactText('suffix')];
      const paragraph = passage.text('paragraph').value;
      proofs.set(proof(sha256, paragraph, quote), { words, prefix, suffix });
    }
  }
  const [first] = inside.diagnostics;
  if (first) report.addFile('verified-form', path, first.sentence, String(first.line));
  return { proofs, documents, texts };
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
function line(citation: CitationSeed, found: FoundQuotes): string {
  const { paragraph, quote } = citation;
  const { words, prefix, suffix } = found.get(citation)!;
  const printed = words === normalize(quote.value) ? '' : words;
  const fields = Object.entries({ quote: quote.value, printed, prefix, suffix })
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `, ${key}: ${JSON.stringify(text)}`);
  return `    - { paragraph: ${paragraph.value}${fields.join('')} }`;
}

export type FoundQuotes = ReadonlyMap<CitationSeed, Found>;

/** Needs a seed whose quotations were all found. The same seed gives the same bytes. */
export function formatVerified(
  { documents, events }: Seed,
  found: FoundQuotes,
  texts: ReadonlyMap<string, TextHashes>,
): string {
  const citations = citationsByDocument(events);
  const lines = [`${VERIFIED_HEAD}: what was found word for word, and where.`];
  for (const { id, sha256 } of documents) {
    const passages = (citations.get(id.value) ?? [])
      .map((citation) => ({ order: citation.paragraph.value, text: line(citation, found) }))
      .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : 1))
      .map(({ text }) => text);
    lines.push(`- document: ${id.value}`, `  sha256: ${sha256.value}`);
    const hashes = texts.get(id.value);
    if (hashes) lines.push(`  text: ${hashes.text}`);
    if (hashes && hashes.read !== hashes.text) lines.push(`  read: ${hashes.read}`);
    if (passages.length === 0) lines.push('  passages: []');
    else lines.push('  passages:', ...new Set(passages));
  }
  return `${lines.join('\n')}\n`;
}
