/** Where marks stand in their days is written as distances, and read as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaces, writePlaces } from '../../src/archive/places.ts';

const place = fc.option(fc.integer({ min: 0, max: 86_400_000 }));

test('places of marks are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const read = readPlaces(writePlaces(places));
      expect(read).toHaveLength(places.length);
      expect(places.map((each, i) => each ?? read[i])).toEqual(read);
    }),
  );
});

test('what has no place costs a digit', () => {
  expect(writePlaces([null, 500, null, 1500, 2500])).toEqual([0, 500, 0, 1000, 1000]);
});
