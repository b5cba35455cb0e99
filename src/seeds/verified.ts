/**
 * verified.yaml records which quotations were found in which documents. Pure.
 *
 * A proof holds for one document (by its SHA-256), paragraph and quote. `text` is the SHA-256 of the
 * text that was read from the document and in which the words stand; if somebody corrected that text,
 * `read` is the one of the text before. If document, paragraph or quote change in the seeds, the
 * citation counts as unproved again.
 */
import type { Found } from './json.ts';
import { Report } from './report/report.ts';
import type { Source } from './report/source.ts';
import type { CitationSeed } from './seed/events-seed.ts';
import { fieldsOfList } from './seed/fields.ts';
import type { Seed } from './seed/seed.ts';
import { readYaml } from './seed/yaml.ts';

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

/** SHA-256 of a text that is not the document itself. */
export interface TextHashes {
  /** The hash of the text in which quotations were looked for. */
  readonly text: string;
  /**
   * The hash of what was read from the document, if that text was corrected by hand; otherwise the
   * same as `text`.
   */
  readonly read: string;
}

const proof = (sha256: string, paragraph: number | string, quote: string): string =>
  JSON.stringify([sha256, String(paragraph), quote.normalize()]);

export interface VerifiedFile {
  /** By proof. */
  readonly proofs: ReadonlyMap<string, Found>;
  /** By document: the SHA-256 of what was cited under its id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, TextHashes>;
}

export const NOTHING_VERIFIED: VerifiedFile = {
  proofs: new Map(),
  documents: new Map(),
  texts: new Map(),
};

/**
 * Nothing is proved if there is no file.
 *
 * @param read gives its text, and reports if it cannot
 */
export function readVerifiedFile(
  path: string,
  read: (report: Report) => Source | null,
  report: Report,
): VerifiedFile {
  const [proofs, texts] = [new Map<string, Found>(), new Map<string, TextHashes>()];
  const documents = new Map<string, string>();
  // All mistakes inside are reported as one, with one hint, because nobody corrects this file by
  // hand.
  const inside = new Report();
  const source = read(inside);
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

/** What the file proves of a seed. */
export function verifiedIn(
  { documents: cited }: Seed,
  { proofs, documents }: VerifiedFile,
): Verified {
  const hashes = new Map(cited.map(({ id, sha256 }) => [id.value, sha256.value]));
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
