/** Indices are sorted by their numbers as by comparing them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByNumber } from '../../../../src/compile/archive/sorting/number-sort.ts';

test('sorts any numbers, and keeps the order of equal ones', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, -0, Infinity, -Infinity, 1e12),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const order = Uint32Array.from(numbers.keys());
      const sorted = sortByNumber(order, Float64Array.from(numbers));
      const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
      expect([...order]).toEqual(
        [...numbers.keys()].sort((i, j) => compare(numbers[i]!, numbers[j]!) || i - j),
      );
      expect([...sorted]).toEqual(Array.from(order, (i) => numbers[i]! + 0));
    }),
  );
});
