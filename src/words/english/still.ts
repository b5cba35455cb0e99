/** What the pages without scripts say, in English: see still.ts. Pure. */
import { counted, number } from './counts.ts';

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
  /** Of a timeline that is too large for one page. */
  most: (shown: number, of: number): string =>
    `The ${number(shown)} most important of ${counted(of, { one: 'event', other: 'events' })}`,
  others:
    'The others are in the interactive timeline. It needs JavaScript, and loads only what you look at.',
  lost: 'The interactive timeline cannot be loaded here, for example because this page was opened from a disk.',
  disk: 'A version that also opens from a disk',
};

export type StillWords = typeof ENGLISH_STILL;
