/** A document's paragraphs, and where words stand in them. Imports only `compile`. */
import { distance } from './suggestion.ts';

/** The non-empty lines, in Unicode NFC; the first is paragraph 1. */
export const paragraphsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Numbers of the paragraphs in which the words stand, character for character. */
export const paragraphsWith = (quote: string, paragraphs: readonly string[]): number[] =>
  paragraphs.flatMap((paragraph, i) => (paragraph.includes(quote.normalize('NFC')) ? [i + 1] : []));

/** Sentences end with a mark before a space and a capital; close enough for what this is for. */
const SENTENCE_END = /(?<=[.!?…][”’"»)\]]*)\s+(?=[“‘"«([]*\p{Lu})/u;

/** Letters and digits with what is between them, without marks or bullets around. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether the quote is all of its paragraph or of one sentence there; null if it is neither. */
export function wholeOf(quote: string, paragraph: string): 'paragraph' | 'sentence' | null {
  const words = bare(quote.normalize('NFC'));
  if (words === bare(paragraph)) return 'paragraph';
  return paragraph.split(SENTENCE_END).some((sentence) => bare(sentence) === words)
    ? 'sentence'
    : null;
}

export interface Passage {
  /** Counts from 1. */
  readonly paragraph: number;
  readonly text: string;
}

/** As many words as the quote has, from where they differ from it in the fewest letters. */
export function closestPassage(quote: string, paragraphs: readonly string[]): Passage | null {
  const wanted = quote.normalize('NFC');
  const count = wanted.split(/\s+/).length;
  let best: Passage | null = null;
  let least = Infinity;
  paragraphs.forEach((text, i) => {
    const words = text.split(/\s+/);
    for (let start = 0; start === 0 || start + count <= words.length; start++) {
      const passage = words.slice(start, start + count).join(' ');
      const steps = distance(wanted, passage);
      if (steps < least) [best, least] = [{ paragraph: i + 1, text: passage }, steps];
    }
  });
  return best;
}
