/** What is written in columns is read again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readColumns,
  writeColumns,
  type Stub,
  type StubColumns,
} from '../../src/archive/columns.ts';
import { STATUSES } from '../../src/timeline/timeline.ts';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\n/g, '') || '-');

const anyStub: fc.Arbitrary<Stub> = fc.record({
  position: fc.nat(1e8),
  id: word,
  label: word,
  date: word,
  at: fc.nat(86_399_999),
  lane: fc.nat(7),
  importance: fc.integer({ min: 1, max: 5 }),
  score: fc.nat(255),
  status: fc.constantFrom(...STATUSES),
  documents: fc.nat(5000),
  differs: fc.boolean(),
  isCorrected: fc.boolean(),
});

test('the events of a tile', () => {
  fc.assert(
    fc.property(fc.array(anyStub, { maxLength: 20 }), (given) => {
      const stubs = given.sort((a, b) => a.position - b.position);
      const text = JSON.stringify(writeColumns(stubs));
      expect(readColumns(JSON.parse(text) as StubColumns)).toEqual(stubs);
    }),
  );
});

test('a label of two lines becomes one, so that no other event takes its second', () => {
  const [stub] = fc.sample(anyStub, 1);
  const columns = writeColumns([{ ...stub!, label: 'Fire\nat sea' }, stub!]);
  expect(readColumns(columns).map(({ label }) => label)).toEqual(['Fire at sea', stub!.label]);
});
