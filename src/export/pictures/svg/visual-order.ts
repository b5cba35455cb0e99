/** The parts of a text in the order in which they are seen, from left to right. Pure. */
import bidiFactory from 'bidi-js';

/** Characters that only control the order of text. */
const ORDERING = /[\u061c\u200e\u200f\u2066-\u2069]/g;
const bidi = bidiFactory();

export const withoutOrdering = (text: string): string => text.replaceAll(ORDERING, '');

interface VisualRun {
  /** As it is written, not as it is seen. */
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** The Unicode bidirectional algorithm, rule L2, for a line that runs to the right. */
export function visualRuns(line: string): VisualRun[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'ltr');
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const level = levels[at]!;
    const last = runs.at(-1);
    if (last?.level === level) last.text += line[at]!;
    else runs.push({ text: line[at]!, level });
  }
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--)
    for (let start = 0; start < runs.length; start++) {
      let end = start;
      while (end < runs.length && runs[end]!.level >= level) end++;
      runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = end;
    }
  return runs
    .map(({ text, level }) => ({ text: withoutOrdering(text), isRightToLeft: level % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * Words are set one after the other from left to right, and a word of Arabic or Hebrew in its own
 * direction. So such a word stays as it is written; the others of its run are turned round.
 *
 * @param part of a run that is read from the right
 */
export const settableWords = <Part extends { readonly text: string }>(part: Part): Part[] =>
  (part.text.match(/\s+|\S+/g) ?? [])
    .map((word) => Array.from(word, (each) => bidi.getMirroredCharacter(each) ?? each))
    .map((word) => ({ ...part, text: (word.some(isStrong) ? word : word.reverse()).join('') }))
    .reverse();

const isStrong = (letter: string): boolean =>
  ['R', 'AL'].includes(bidi.getBidiCharTypeName(letter));
