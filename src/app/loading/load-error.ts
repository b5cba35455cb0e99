/** Errors that mean that there is no timeline to show. */
import { describeProblems, type ParseProblem } from '../../timeline/problem.ts';
import type { Words } from '../../words/english.ts';

/**
 * Why there is no timeline, in words for the reader. The language may change before it is shown.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly sentence: (words: Words) => string;

  constructor(sentence: (words: Words) => string) {
    super('The timeline could not be loaded.');
    this.sentence = sentence;
  }
}

/** Data that cannot be read: a message for its editors, in English. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(problems: readonly ParseProblem[]) {
    super(describeProblems(problems));
  }
}
