/** How much of others' texts a site quotes. Pure. */
export interface QuotationLimits {
  /** The maximum number of words of a quote. */
  readonly words: number;
  /** Whether a quote may be a whole sentence. */
  readonly sentences: boolean;
}

/** The limits of a site that sets none, so that others' texts are not copied. */
export const USUAL_LIMITS: QuotationLimits = { words: 12, sentences: false };

/** Words are separated by white space. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
