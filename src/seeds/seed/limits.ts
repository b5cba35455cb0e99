/**
 * How much a seed may hold. The limits are what the page can show and what compile can check at
 * once. seeds/README.md has the table for editors. Pure.
 */

import { LONGEST_SENTENCE } from '../../timeline/length.ts';
import { LONGEST_ADDRESS } from '../../timeline/web-address.ts';

const LINE = 200;

/** The most characters of a text, by its field. */
const LONGEST: Readonly<Record<string, number>> = {
  id: 100,
  title: 500,
  publisher: 500,
  author: 500,
  about: 500,
  value: 500,
  phrase: 500,
  quote: 1000,
  alt: 2000,
  sentence: LONGEST_SENTENCE,
  caption: 2000,
  credit: 2000,
  publishedBasis: 2000,
  formerly: 100,
  was: 1000,
  is: 1000,
  why: 1000,
  quotes: 1000,
  url: LONGEST_ADDRESS,
  archived: LONGEST_ADDRESS,
  address: LONGEST_ADDRESS,
  reason: 5000,
  says: 5000,
  summary: 5000,
};

export const longestOf = (field: string): number => LONGEST[field] ?? LINE;

/** The most entries of a list, by its field or file. */
const MOST: Readonly<Record<string, number>> = {
  'documents.yaml': 1000,
  citations: 200,
  after: 200,
  people: 200,
  places: 200,
  supports: 20,
  differences: 50,
  readings: 50,
  media: 50,
  links: 50,
  spellings: 1000,
  story: 50,
  changes: 50,
  formerly: 50,
  footer: 20,
};

export const mostOf = (list: string): number => MOST[list] ?? Infinity;
