/** What editors have changed after readers saw it, and why. Pure. */
import type { When } from '../../time/when.ts';

/**
 * What a change is about. `wording` is a change of spelling or style only, and not a correction.
 * Only a timeline tells of an event that was `removed`.
 */
export const CHANGED = [
  'date',
  'number',
  'status',
  'quotation',
  'title',
  'text',
  'wording',
  'removed',
] as const;
export type Changed = (typeof CHANGED)[number];

export interface Change {
  /** The day or the moment of the change. */
  readonly at: When;
  readonly what: Changed;
  /** What stood there before, and what stands there now. Null for nothing; never both. */
  readonly was: string | null;
  readonly is: string | null;
  /** The same as dates, if a date was changed. */
  readonly wasDate: When | null;
  readonly isDate: When | null;
  /** A sentence that readers see. */
  readonly why: string;
  /** The id of an event that was removed. */
  readonly event: string | null;
  /** The language (BCP 47) of its texts. */
  readonly language: string;
}

/** Of the model or of the JSON. */
type About = Pick<Change, 'what'>;

export const isCorrection = ({ what }: About): boolean => what !== 'wording';

export const isCorrected = ({ changes }: { readonly changes: readonly About[] }): boolean =>
  changes.some(isCorrection);
