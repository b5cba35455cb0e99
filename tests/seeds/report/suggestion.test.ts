import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearest } from '../../../src/seeds/report/suggestion.ts';

test.each([
  ['', '', 0],
  ['label', 'label', 0],
  ['lable', 'label', 1],
  ['labl', 'label', 1],
  ['labels', 'label', 1],
  ['lobel', 'label', 1],
  ['', 'abc', 3],
])('from %j to %j are %i steps', (a, b, steps) => {
  expect(distance(a, b)).toBe(steps);
});

test('it is as far back as forth', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
    }),
  );
});

test('only what is near is suggested', () => {
  expect(nearest('Lable', ['title', 'label', 'lane'])).toBe('label');
  expect(nearest('xyz', ['title', 'label'])).toBeNull();
  expect(nearest('a', [])).toBeNull();
});
