/** The least of many numbers are kept, in whatever order they come. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LeastNumbers } from '../../../src/compile/archive/least-numbers.ts';

test('says of each number whether it is among the least so far', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: -20, max: 2 ** 53 }), { maxLength: 60 }),
      (most, numbers) => {
        const least = new LeastNumbers(most);
        numbers.forEach((number, i) => {
          const before = numbers.slice(0, i).sort((a, b) => a - b);
          const isAmong = i < most || number < before[most - 1]!;
          expect(least.add(number)).toBe(isAmong);
        });
      },
    ),
  );
});
