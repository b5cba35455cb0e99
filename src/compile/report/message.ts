/** The texts that report a mistake. Pure. */

export interface Message {
  readonly sentence: string;
  /** What the author can do about it, if we know. */
  readonly hint?: string;
}

export type MessageText = (...values: string[]) => Message | string;

export const meant = (suggestion = '') =>
  suggestion ? { hint: `Did you mean "${suggestion}"?` } : {};
