/** What a row says of an event is what a small timeline says of it. */
import { expect, test } from 'vitest';
import { rowOf } from '../../../src/compile/archive/row.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import { manyEvents } from './any-archive.ts';

test.for([
  ['wording', false],
  ['date', true],
] as const)('a change of the %s makes an event corrected: %s', ([what, isCorrected]) => {
  const [event] = manyEvents(1);
  const { dating, ...at } = event!.when;
  const changes: EventJson['changes'] = [{ at, what, why: dating.reason }];
  const row = rowOf({ ...event!, changes }, whenOf(at, [])!, []);
  expect(row.isCorrected).toBe(isCorrected);
});
