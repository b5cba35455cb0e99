/** What a mistake is told with. Pure. */

export interface Message {
  readonly sentence: string;
  /** A way out, where there is one to name. */
  readonly hint?: string;
}

export type MessageText = (...values: string[]) => Message | string;

export const meant = (suggestion = '') =>
  suggestion ? { hint: `Did you mean "${suggestion}"?` } : {};
