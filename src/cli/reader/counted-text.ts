/** Reads the paragraphs of a document as citations count them. Node only. */
import { basename } from 'node:path';
import { MOST_BYTES, paragraphsIn, textPathOf } from '../../compile/documents/extracted.ts';
import type { DocumentText, Reader } from '../../compile/documents/reading.ts';
import { readRegularFile } from '../../compile/files/regular-file.ts';
import type { Code } from '../../seeds/report/diagnostics.ts';

export interface CountedText {
  readonly kind: 'counted';
  readonly reading: DocumentText;
  /**
   * From the text beside the document, if there is one, because an editor may have corrected it.
   */
  readonly paragraphs: readonly string[];
  readonly isKept: boolean;
}

/** Why a document was not read, in the form of a diagnostic. */
interface Refused {
  readonly kind: 'refused';
  readonly code: Code;
  readonly values: readonly string[];
}

/** @param encoding as the editor declares it; null if none */
export async function readCounted(
  path: string,
  bytes: Uint8Array,
  encoding: string | null,
  read: Reader,
): Promise<CountedText | Refused> {
  const reading = await read({ name: basename(path), bytes, encoding });
  if (reading.kind === 'refused') return reading;
  const kept = readRegularFile(textPathOf(path), { most: MOST_BYTES });
  if (kept.kind === 'refused') return { kind: 'refused', ...kept.refusal };
  if (kept.kind === 'missing')
    return { kind: 'counted', reading, paragraphs: reading.paragraphs, isKept: false };
  const paragraphs = paragraphsIn(textPathOf(path), kept.bytes);
  if ('kind' in paragraphs) return paragraphs;
  return { kind: 'counted', reading, paragraphs, isKept: true };
}
