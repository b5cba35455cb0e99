/** Finds the paragraphs of a document that quotations are looked for in. Node only. */
import type { TextHashes } from '../../seeds/verified.ts';
import { join } from 'node:path';
import {
  firstDifference,
  hashOf,
  isPlain,
  MOST_BYTES,
  paragraphsIn,
  textHash,
  textPathOf,
} from '../documents/extracted.ts';
import type { Reader } from '../documents/reading.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { DocumentSeed } from '../../seeds/seed/documents-seed.ts';

export interface CitedText {
  readonly paragraphs: readonly string[];
  readonly hashes: TextHashes | null;
}

export interface Reading {
  /** The folder of the documents. */
  readonly folder: string;
  readonly read: Reader;
  /** By SHA-256 of a document: what the last verify noted. */
  readonly before: ReadonlyMap<string, TextHashes>;
  readonly report: Report;
  /** Collects what an editor should know although it is not a mistake. */
  readonly warnings: Report;
}

/** Null, and reported, if the file is not the one that was cited, or cannot be read. */
export async function readCited(
  { file, sha256, encoding }: DocumentSeed,
  { folder, read, before, report, warnings }: Reading,
): Promise<CitedText | null> {
  if (!file.value || /[/\\]/.test(file.value)) return null;
  const path = join(folder, file.value);
  const found = readRegularFile(path, { most: MOST_BYTES, inside: folder });
  if (found.kind === 'missing') report.add('document-missing', file.spot, file.value, folder);
  if (found.kind === 'refused') report.add(found.refusal.code, file.spot, ...found.refusal.values);
  if (found.kind !== 'read') return null;
  const hash = hashOf(found.bytes);
  if (hash !== sha256.value) {
    report.add('document-changed', sha256.spot, file.value, hash);
    return null;
  }
  const declared = encoding?.value ?? null;
  const reading = await read({ name: file.value, bytes: found.bytes, encoding: declared });
  if (reading.kind === 'refused') {
    report.add(reading.code, file.spot, ...reading.values);
    return null;
  }
  const { paragraphs } = reading;
  const kept = readRegularFile(textPathOf(path), { most: MOST_BYTES, inside: folder });
  if (kept.kind === 'refused') {
    report.add(kept.refusal.code, file.spot, ...kept.refusal.values);
    return null;
  }
  if (kept.kind === 'missing' && isPlain(reading, declared)) return { paragraphs, hashes: null };
  const name = textPathOf(file.value);
  const counted = kept.kind === 'read' ? paragraphsIn(name, kept.bytes) : paragraphs;
  if ('kind' in counted) {
    report.add(counted.code, file.spot, ...counted.values);
    return null;
  }
  const hashes = { text: textHash(counted), read: textHash(paragraphs) };
  const last = before.get(hash);
  const differs = String(firstDifference(counted, paragraphs));
  if (last && last.read !== hashes.read)
    warnings.add('text-otherwise', file.spot, file.value, differs === '0' ? '1' : differs);
  else if (hashes.text !== hashes.read)
    warnings.add('text-corrected', file.spot, name, file.value, differs);
  else if (last && last.text !== hashes.text) warnings.add('text-changed', file.spot, name);
  return { paragraphs: counted, hashes };
}
