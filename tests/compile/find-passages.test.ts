import { expect, test } from 'vitest';
import { findPassages } from '../../src/compile/quotations/find-passages.ts';

const TEXT = [
  'The bridge was closed on Monday. Nobody said when the bridge would open again.',
  'Le maire a fermé l’école, d’après Œuvre nationale.',
  'Президент відвідав міста України.',
  '日本の首相は東京で会談した。',
  'A re-opened road; a bridge of ice. Then closed.',
];

const found = (...phrases: string[]) =>
  findPassages(TEXT, phrases).map(({ number, paragraph, start, end }) => [
    number,
    paragraph.slice(start, end),
  ]);

test.each([
  [
    ['bridge'],
    [
      [1, 'bridge'],
      [5, 'bridge'],
    ],
  ],
  [['BRIDGE WAS CLOS'], [[1, 'bridge was closed']]],
  [
    ['closed', 'bridge'],
    [
      [1, 'bridge was closed'],
      [5, 'bridge of ice. Then closed'],
    ],
  ],
  [['open', 'said'], [[1, 'said when the bridge would open']]],
  [['ferme l’ecole'], [[2, 'fermé l’école']]],
  [["l'école"], [[2, 'l’école']]],
  [['oeuvre'], [[2, 'Œuvre']]],
  [['україн'], [[3, 'України']]],
  [['東京'], [[4, '東京']]],
  [['re opened'], [[5, 're-opened']]],
  [['bridge is'], []],
  [['ridge'], []],
  [['bridge', 'Президент'], []],
  [['—'], []],
  [
    ['bridge', '…'],
    [
      [1, 'bridge'],
      [5, 'bridge'],
    ],
  ],
  [[''], []],
])('%j stands in %j', (phrases, passages) => {
  expect(found(...phrases)).toEqual(passages);
});

test('the shortest part that has every phrase is found', () => {
  const [passage] = findPassages(['a x b x x a b x b a'], ['a', 'b']);
  expect(passage).toMatchObject({ start: 10, end: 13 });
});

test('a phrase that stands twice is found with the nearer other phrase', () => {
  const paragraph = 'vote one, then much later a vote two, and the council';
  const [passage] = findPassages([paragraph], ['vote', 'council']);
  expect(paragraph.slice(passage!.start, passage!.end)).toBe('vote two, and the council');
});
