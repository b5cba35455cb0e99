/** The bands of an archive's chart are found once. */
import { expect, test } from 'vitest';
import { keepPlaces } from '../../../src/layout/archive.ts';
import { finish, type Steps } from '../../../src/timeline/steps.ts';

test('the bands are found the first time only, in steps', () => {
  const { arrange } = keepPlaces();
  const arrangement = { rowHeight: 25, bands: [] };
  let found = 0;
  function* find(): Steps<typeof arrangement> {
    found++;
    yield null;
    return arrangement;
  }
  expect([...arrange(find)]).toEqual([null]);
  expect(finish(arrange(find))).toBe(arrangement);
  expect(found).toBe(1);
});
