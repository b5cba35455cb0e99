/** What the pages without scripts say, in English: see every-still.ts. Pure. */

export const ENGLISH_STILL = {
  live: 'The interactive timeline',
  numbers: 'Numbers refer to the documents below and their paragraphs.',
  whole: 'All quotations and differences as text',
  documents: 'Documents',
  differ: 'they differ',
  differAbout: (about: string): string => `Where they differ, ${about}:`,
  missing: 'There is no page at this address.',
};

export type StillWords = typeof ENGLISH_STILL;
