/**
 * The text that was read from a document, as it is kept beside the document: `article.html.txt`. An
 * editor sees there how paragraphs are counted, and may correct them.
 */
import { createHash } from 'node:crypto';
import { decode } from '../../seeds/text/encoding.ts';
import { blocksOf } from './paragraphs.ts';
import { refuse, type Refused } from '../../seeds/text/refused.ts';
import type { DocumentText } from './reading.ts';

/** In bytes, for one document. */
export const MOST_BYTES = 50_000_000;

/** The path of the text that is read from a document. */
export const textPathOf = (path: string): string => `${path}.txt`;

/** The paths without the texts that were read from others of them. */
export function withoutTexts(paths: readonly string[]): readonly string[] {
  const texts = new Set(paths.map(textPathOf));
  return paths.filter((path) => !texts.has(path));
}

/** Paragraphs separated by blank lines. `paragraphsIn` reads them again. */
export const textOf = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

/**
 * The paragraphs of such a text, which an editor may have saved anew. Refused if it is not UTF-8.
 */
export function paragraphsIn(name: string, bytes: Uint8Array): string[] | Refused {
  const text = decode({ name, bytes, encoding: null });
  return typeof text === 'string' ? blocksOf(text) : refuse('text-encoding', name);
}

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The hash of the paragraphs alone, so that line breaks within them do not count. */
export const textHash = (paragraphs: readonly string[]): string => hashOf(textOf(paragraphs));

/** Whether the document shows its own paragraphs, so that no text has to be kept beside it. */
export const isPlain = ({ kind, remarks }: DocumentText, encoding: string | null): boolean =>
  kind === 'text' && remarks.length === 0 && encoding === null;

/** The number of the first paragraph that differs; 0 if none does. */
export function firstDifference(a: readonly string[], b: readonly string[]): number {
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex(
    (_, i) => a[i] !== b[i],
  );
  return at + 1;
}
