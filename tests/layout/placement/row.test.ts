import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Row } from '../../../src/layout/placement/row.ts';

test('a row knows the neighbours of every number', () => {
  const capacities = fc.constantFrom(1, 31, 32, 33, 1000, 1025, 40_000);
  fc.assert(
    fc.property(capacities, fc.array(fc.nat()), fc.array(fc.nat()), (capacity, members, asked) => {
      const row = new Row(capacity);
      const set = [...new Set(members.map((n) => n % capacity))].sort((a, b) => a - b);
      for (const member of set) row.add(member);
      for (const n of asked.map((each) => each % capacity)) {
        expect(row.before(n)).toBe(set.filter((member) => member < n).at(-1) ?? -1);
        expect(row.after(n)).toBe(set.find((member) => member > n) ?? -1);
      }
    }),
  );
});
