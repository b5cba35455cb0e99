import { expect, test } from 'vitest';
import type { SourceDocument } from '../../src/timeline/timeline.ts';
import { paperName } from '../../src/words/document.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { timeline } from '../gallery/timeline.ts';

const [document] = timeline({
  home: '2024-05-01/2024-05-11',
  events: [{ title: 'So', date: '2024-05-03' }],
}).documents;

const named = (...papers: [publisher: string | null, title: string | null][]): string[] => {
  const documents = papers.map(([publisher, title], i): SourceDocument => ({
    ...document!,
    ...{ id: `paper-${i}`, publisher, title },
  }));
  return documents.map((each) => paperName(each, documents, ENGLISH));
};

test('a paper is called by its publisher', () => {
  expect(named(['The Echo', 'Bakers meet'], ['The Gazette', 'Bakers meet again'])).toEqual([
    'The Echo',
    'The Gazette',
  ]);
});

test('two papers of one publisher are called by their titles', () => {
  expect(named(['The Echo', 'Bakers meet'], ['The Echo', 'Bakers meet again'])).toEqual([
    'Bakers meet',
    'Bakers meet again',
  ]);
});

test('papers that share all their names are told apart by their numbers', () => {
  expect(named([null, null], ['The Echo', 'Bakers'], ['The Echo', 'Bakers'])).toEqual([
    'Article without a title (1)',
    'Bakers (2)',
    'Bakers (3)',
  ]);
});
