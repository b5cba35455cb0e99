/**
 * Finds the passages of a document that contain some words, as an editor would look for them: case,
 * accents and punctuation do not count, and a word may be typed by its beginning. Pure.
 */
import { foldText } from '../../view/search.ts';

export interface FoundPassage {
  /** Citations count paragraphs from 1. */
  readonly number: number;
  readonly paragraph: string;
  /**
   * The shortest part of the paragraph that has all the phrases, in UTF-16 units. It begins and ends
   * with whole words.
   */
  readonly start: number;
  readonly end: number;
}

/** A word of a paragraph, folded, and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words by the rules of each script, so that texts without spaces have words too. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * One passage for each paragraph that has all of the phrases. A phrase is words that follow each
 * other; each of them begins a word of the paragraph. A phrase without letters or digits is ignored.
 */
export function findPassages(
  paragraphs: readonly string[],
  phrases: readonly string[],
): FoundPassage[] {
  const wanted = phrases.map(wordsOf).filter((words) => words.length > 0);
  if (wanted.length === 0) return [];
  return paragraphs.flatMap((paragraph, i) => {
    // Most paragraphs have none of the words, and this finds that out in a tenth of the time.
    const folded = foldText(paragraph).replaceAll(' ', '');
    if (!wanted.flat().every(({ text }) => folded.includes(text))) return [];
    const part = shortestPart(wordsOf(paragraph), wanted);
    return part ? [{ number: i + 1, paragraph, ...part }] : [];
  });
}

const wordsOf = (text: string): Word[] =>
  [...SEGMENTER.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike && foldText(segment) !== ''
      ? [{ text: foldText(segment), start: index, end: index + segment.length }]
      : [],
  );

/** Null if a phrase is missing. */
function shortestPart(
  words: readonly Word[],
  wanted: readonly (readonly Word[])[],
): Pick<FoundPassage, 'start' | 'end'> | null {
  /** By phrase, where it was last found: the indices of its first word and of its last. */
  const seen = new Map<number, readonly [first: number, last: number]>();
  let best: readonly [first: number, last: number] | null = null;
  for (const last of words.keys()) {
    for (const [p, phrase] of wanted.entries()) {
      const first = last - phrase.length + 1;
      if (phrase.every(({ text }, k) => words[first + k]?.text.startsWith(text)))
        seen.set(p, [first, last]);
    }
    if (seen.size < wanted.length) continue;
    const start = Math.min(...[...seen.values()].map(([first]) => first));
    if (!best || last - start < best[1] - best[0]) best = [start, last];
  }
  return best && { start: words[best[0]]!.start, end: words[best[1]]!.end };
}
