/** The texts that report a mistake. Pure. */

export interface Message {
  readonly sentence: string;
  /** What the author can do about it, if we know. */
  readonly hint?: string;
}

/** All that a message says, on one line. */
export const sentencesOf = ({ sentence, hint }: Message): string =>
  hint === undefined ? sentence : `${sentence} ${hint}`;

export type MessageText = (...values: string[]) => Message | string;

/** @param names all that there are, if they are few */
export const meant = (suggestion = '', names = '') =>
  suggestion
    ? { hint: `Did you mean "${suggestion}"?` }
    : names
      ? { hint: `There is only: ${names}.` }
      : {};
