/**
 * Finds a document's paragraphs and where words stand in them. Documents are other people's texts
 * of any form. Everything here must therefore take time in proportion to their length. Pure.
 */
import { normalize } from '../documents/paragraphs.ts';
import { USUAL_LIMITS, type QuotationLimits } from '../../seeds/checks/quotation-limits.ts';
import { plainWords } from './same-words.ts';

/**
 * Numbers of the paragraphs that contain the words.
 *
 * @param plain the `plainWords` of each paragraph
 */
export function paragraphsWith(quote: string, plain: readonly string[]): number[] {
  const wanted = plainWords(normalize(quote));
  return plain.flatMap((paragraph, i) => (paragraph.includes(wanted) ? [i + 1] : []));
}

const END = /[.!?…]/;
const CLOSING = /[”’"»)\]]/;
const OPENING = /[“‘"«([]/;
const CAPITAL = /\p{Lu}/uy;

/** A sentence ends with a mark before a space and a capital. That is exact enough here. */
function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: space, index } of paragraph.matchAll(/\s+/g)) {
    let end = index - 1;
    while (CLOSING.test(paragraph.charAt(end))) end--;
    CAPITAL.lastIndex = index + space.length;
    while (OPENING.test(paragraph.charAt(CAPITAL.lastIndex))) CAPITAL.lastIndex++;
    if (!END.test(paragraph.charAt(end)) || !CAPITAL.test(paragraph)) continue;
    sentences.push(paragraph.slice(start, index));
    start = index + space.length;
  }
  return [...sentences, paragraph.slice(start)];
}

const LETTER = /[\p{L}\p{N}]/u;

/** From the first letter or digit to the last, without surrounding marks or bullets. */
function bare(text: string): string {
  const start = text.search(LETTER);
  if (start < 0) return '';
  let end = text.length;
  for (;;) {
    const from = /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? end - 2 : end - 1;
    if (LETTER.test(text.slice(from, end))) return text.slice(start, end);
    end = from;
  }
}

/** Texts that no quote may be, without surrounding marks. */
export interface Wholes {
  /** Null if it may be quoted whole. */
  readonly paragraph: string | null;
  readonly sentences: ReadonlySet<string>;
}

/** Where whole sentences may be quoted, a paragraph of several may not. */
export function wholesOf(
  paragraph: string,
  { sentences }: Pick<QuotationLimits, 'sentences'> = USUAL_LIMITS,
): Wholes {
  const each = sentencesOf(paragraph).map(bare);
  if (!sentences) return { paragraph: bare(paragraph), sentences: new Set(each) };
  return { paragraph: each.length > 1 ? bare(paragraph) : null, sentences: new Set() };
}

/** Whether the quote is the whole paragraph or a whole sentence of it; null if it is neither. */
export function wholeOf(quote: string, wholes: Wholes): 'paragraph' | 'sentence' | null {
  const words = bare(normalize(quote));
  if (words === wholes.paragraph) return 'paragraph';
  return wholes.sentences.has(words) ? 'sentence' : null;
}
