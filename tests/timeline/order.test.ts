import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { inOrder } from '../../src/timeline/order.ts';

const event = (id: string, from: number, to: number, ...after: string[]) => ({
  id,
  extent: extent(from * DAY, to * DAY),
  after,
});
const order = (...events: ReturnType<typeof event>[]) => inOrder(events).map(({ id }) => id);

test('by earliest, then latest, then id', () => {
  expect(order(event('c', 2, 3), event('b', 1, 4), event('z', 1, 2), event('a', 2, 3))).toEqual([
    'z',
    'b',
    'a',
    'c',
  ]);
});

test('within one extent, what a document puts earlier comes earlier', () => {
  expect(order(event('a', 1, 2, 'c'), event('b', 1, 2, 'a'), event('c', 1, 2))).toEqual([
    'c',
    'a',
    'b',
  ]);
});

test('`after` does not move an event across dates', () => {
  expect(order(event('a', 1, 2, 'b'), event('b', 2, 3))).toEqual(['a', 'b']);
});

test('an event without a known earliest stands at the head of its latest day', () => {
  expect(
    order(
      event('day', 6, 7),
      event('before', 5, 6),
      event('by', -Infinity, 7),
      event('on', 6, Infinity),
    ),
  ).toEqual(['before', 'by', 'day', 'on']);
});

test('no event is lost, whatever `after` says', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const events = fc.uniqueArray(
    fc
      .tuple(ids, fc.constantFrom(0, 1, -Infinity), fc.array(ids))
      .map(([id, from, after]) => event(id, from, 2, ...after)),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(events, (all) => {
      expect(order(...all).sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

test('fifty thousand of one day keep the order of their ids', () => {
  const events = Array.from({ length: 50_000 }, (_, i) => event(`e${100_000 + i}`, 1, 2));
  expect(order(...events)).toEqual(events.map(({ id }) => id));
});
