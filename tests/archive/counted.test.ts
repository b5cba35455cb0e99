/** What a picture says of how much it shows of an archive. */
import { expect, test } from 'vitest';
import { countedBy } from '../../src/archive/counted.ts';

test('documents are counted where the whole is in view, and if their number is known', () => {
  const counted = countedBy({ count: 3000, documents: 40 });
  expect(counted(3000)).toEqual([3000, 40]);
  expect(counted(12)).toEqual([12, 0]);
  expect(countedBy({ count: 3000, documents: null })(3000)).toEqual([3000, 0]);
});
