/** What the pages without scripts say, in English: see still.ts. Pure. */

export const ENGLISH_STILL = {
  live: 'The interactive timeline',
  whole: 'All quotations and differences as text',
  documents: 'Documents',
  differ: 'they differ',
  differAbout: (about: string): string => `Where they differ, ${about}:`,
  /** Where quotations stand in a document. */
  paragraphs: (n: number, list: string): string => `paragraph${n === 1 ? '' : 's'} ${list}`,
  missing: 'There is no page at this address.',
  timelines: 'Timelines',
  latest: (date: string): string => `Latest document: ${date}`,
};

export type StillWords = typeof ENGLISH_STILL;
