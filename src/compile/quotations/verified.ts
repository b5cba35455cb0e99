/** Reads and writes verified.yaml; see src/seeds/verified.ts. */
import { join } from 'node:path';
import { normalize } from '../documents/paragraphs.ts';
import type { Found } from '../../seeds/json.ts';
import type { CitationSeed, EventSeed } from '../../seeds/seed/events-seed.ts';
import { Report } from '../../seeds/report/report.ts';
import type { Seed } from '../../seeds/seed/seed.ts';
import {
  NOTHING_VERIFIED,
  readVerifiedFile,
  VERIFIED_FILE,
  verifiedIn,
  type TextHashes,
  type Verified,
  type VerifiedFile,
} from '../../seeds/verified.ts';
import { readSeedFile } from '../files/seed-file.ts';

/** How the file begins. */
export const VERIFIED_HEAD = '# Written by `npx sourceline verify`';

/** Nothing is proved if the file is missing. */
export const readVerified = (seed: Seed, root: string, report: Report): Verified =>
  verifiedIn(seed, seed.eventsSource ? readFile(seed, root, report) : NOTHING_VERIFIED);

/** By SHA-256 of a document: the hashes of its text that the last verify noted. */
export const readTextHashes = (seed: Seed, root: string): ReadonlyMap<string, TextHashes> =>
  readFile(seed, root, new Report()).texts;

function readFile({ folder }: Seed, root: string, report: Report): VerifiedFile {
  const path = join(folder, VERIFIED_FILE);
  return readVerifiedFile(path, (inside) => readSeedFile(path, root, inside), report);
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
