/** Reads one file for `sourceline document`, and keeps its text beside it. */
import { basename } from 'node:path';
import {
  hashOf,
  isPlain,
  MOST_BYTES,
  textOf,
  textPathOf,
} from '../../compile/documents/extracted.ts';
import type { About, Reader } from '../../compile/documents/reading.ts';
import { readRegularFile } from '../../compile/files/regular-file.ts';
import { writeWhole } from '../../compile/files/write.ts';
import { messageOf, type Code } from '../../seeds/report/diagnostics.ts';
import { sentencesOf } from '../../seeds/report/message.ts';
import { positionOf } from '../../seeds/report/source.ts';
import type { Seed } from '../../seeds/seed/seed.ts';
import { readCounted } from './counted-text.ts';

export type FileRead = NewFile | KnownFile | { readonly kind: 'wrong'; readonly sentence: string };

interface Text {
  readonly paragraphs: readonly string[];
  /** Where the text is kept; null if the file shows its paragraphs itself. */
  readonly textPath: string | null;
  /** Whether a text was there already. */
  readonly isKept: boolean;
  readonly remarks: readonly string[];
}

export interface NewFile extends Text {
  readonly kind: 'new';
  readonly file: string;
  readonly sha256: string;
  readonly about: About;
  readonly encoding: string | null;
}

interface KnownFile extends Text {
  readonly kind: 'known';
  /** Where it is recorded. */
  readonly sentence: string;
}

export interface Given {
  readonly seed: Seed;
  /** The encoding that the editor names for this run. */
  readonly declared: string | null;
  readonly reader: Reader;
}

export async function readFile(path: string, { seed, declared, reader }: Given): Promise<FileRead> {
  const file = basename(path);
  const read = readRegularFile(path, { most: MOST_BYTES });
  if (read.kind === 'missing') return wrong(`There is no file "${path}".`);
  if (read.kind === 'refused') return told(read.refusal.code, read.refusal.values);
  const sha256 = hashOf(read.bytes);
  const named = seed.documents.find((each) => each.file.value === file);
  const known = named ?? seed.documents.find((each) => each.sha256.value === sha256);
  if (known && known.sha256.value !== sha256) {
    const { source } = known.sha256.spot;
    return wrong(
      `${path} has changed since it was recorded as "${known.id.value}" (${source.file}:${positionOf(known.sha256.spot).line}). If it is still that document, write there: sha256: ${sha256}. Else give the file another name.`,
    );
  }
  const encoding = declared ?? known?.encoding?.value ?? null;
  const counted = await readCounted(path, read.bytes, encoding, reader);
  if (counted.kind === 'refused') return told(counted.code, counted.values);
  const { reading, paragraphs, isKept } = counted;
  const textPath = isPlain(reading, encoding) ? null : textPathOf(path);
  if (textPath !== null && !isKept) writeWhole(textPath, textOf(reading.paragraphs));
  const text: Text = {
    paragraphs,
    textPath: isKept ? textPathOf(path) : textPath,
    isKept,
    remarks: reading.remarks,
  };
  if (!known) return { ...text, kind: 'new', file, sha256, about: reading.about, encoding };
  const line = positionOf(known.id.spot).line;
  const as = known === named ? '' : `, under the name "${known.file.value}"`;
  const sentence = `${path} is recorded already${as}: "${known.id.value}" (${known.id.spot.source.file}:${line}). Nothing was changed.`;
  return { ...text, kind: 'known', sentence };
}

const wrong = (sentence: string): FileRead => ({ kind: 'wrong', sentence });

const told = (code: Code, values: readonly string[]): FileRead =>
  wrong(sentencesOf(messageOf(code, values)));
