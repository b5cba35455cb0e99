/**
 * Finds the words of a document that a wrong quote may have meant. Pure.
 *
 * In a long document it would take minutes to compare a quote with every passage letter by letter.
 * Counting the letters that two texts do not share, in any order, is faster. This count is never
 * more than their distance, and moving to the next passage takes one step per letter. Only the
 * passages that share most are compared.
 */
import { normalize } from '../documents/paragraphs.ts';
import { distance } from '../../seeds/report/suggestion.ts';

export interface Passage {
  /** Counts from 1. */
  readonly paragraph: number;
  readonly text: string;
}

interface Candidate {
  /** The index of its paragraph, and of its first word in the document. */
  readonly paragraph: number;
  readonly word: number;
  /** In the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units. Only the beginning of a longer quote is searched for. */
const LONGEST = 300;
const MOST_COMPARED = 200;

/** The passage with as many words as the quote that differs from it in the fewest letters. */
export function closestPassage(quote: string, paragraphs: readonly string[]): Passage | null {
  const wanted = normalize(quote).slice(0, LONGEST);
  let best: { readonly candidate: Candidate; readonly text: string } | null = null;
  let least = Infinity;
  for (const { candidate, unshared } of candidatesOf(wanted, paragraphs)) {
    if (unshared > least) break;
    const { paragraph, start, end, word } = candidate;
    const text = paragraphs[paragraph]!.slice(start, end).split(/\s+/).join(' ');
    const steps = distance(wanted, text, least + 1);
    if (steps < least || (steps === least && best && word < best.candidate.word)) {
      [best, least] = [{ candidate, text }, steps];
    }
  }
  return best && { paragraph: best.candidate.paragraph + 1, text: best.text };
}

/** The passages that share most with the quote, the best first. */
function candidatesOf(wanted: string, paragraphs: readonly string[]) {
  const count = wanted.split(/\s+/).length;
  const ranks: Candidate[][] = [];
  let before = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    const letters = new Letters(wanted);
    const words = Array.from(text.matchAll(/\S+/g), stretchOf);
    for (const [i, { end }] of words.entries()) {
      const first = Math.max(0, i - count + 1);
      if (i >= count) letters.remove(text, words[first - 1]!);
      letters.add(text, words[i]!);
      // A paragraph with fewer words is one passage.
      if (i < Math.min(count, words.length) - 1) continue;
      const rank = (ranks[Math.min(letters.unshared, LONGEST)] ??= []);
      if (rank.length === MOST_COMPARED) continue;
      const { start } = words[first]!;
      // In a script without spaces a paragraph may be one word.
      rank.push({ paragraph, word: before + i, start, end: Math.min(end, start + 2 * LONGEST) });
    }
    before += words.length;
  }
  return ranks
    .flatMap((rank, unshared) => rank.map((candidate) => ({ candidate, unshared })))
    .slice(0, MOST_COMPARED);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stretchOf = ({ 0: { length }, index }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + length,
});

/** Counts the letters of a quote that a passage lacks, and the letters that it has beyond them. */
class Letters {
  /** Indexed by a letter's lower byte. Letters with the same byte only make the bound lower. */
  readonly #wanted = new Int32Array(256);
  #lacking = 0;
  #beyond = 0;

  constructor(quote: string) {
    for (const word of quote.split(/\s+/)) this.remove(word, { start: 0, end: word.length });
  }

  /** Never more than the distance of the two texts. */
  get unshared(): number {
    return Math.max(this.#lacking, this.#beyond);
  }

  add(text: string, { start, end }: Stretch): void {
    for (let i = start; i < end; i++) {
      if (this.#wanted[text.charCodeAt(i) & 255]!-- > 0) this.#lacking--;
      else this.#beyond++;
    }
  }

  remove(text: string, { start, end }: Stretch): void {
    for (let i = start; i < end; i++) {
      if (++this.#wanted[text.charCodeAt(i) & 255]! > 0) this.#lacking++;
      else this.#beyond--;
    }
  }
}
