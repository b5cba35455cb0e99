import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { mayFollow, mustFollow } from '../../src/time/relation.ts';
import { inOrder } from '../../src/timeline/order.ts';

const event = (id: string, date: string, ...after: string[]) => ({
  id,
  when: parseEdtf(date, 'Europe/Paris'),
  after,
});
const order = (...events: ReturnType<typeof event>[]) => inOrder(events).map(({ id }) => id);

test('events are sorted by earliest, then latest, then as they are written', () => {
  expect(
    order(
      event('z', '2026-01-02'),
      event('wide', '2026-01-01/2026-01-03'),
      event('narrow', '2026-01-01'),
      event('a', '2026-01-02'),
    ),
  ).toEqual(['narrow', 'wide', 'z', 'a']);
});

test('twelve events of one minute stay in the order in which they are written', () => {
  const calls = Array.from({ length: 12 }, (_, i) => event(`call-${i}`, '2026-03-10T14:03+01:00'));
  expect(order(...calls)).toEqual(calls.map(({ id }) => id));
});

test('moments are in the order of UTC, also in the hour that comes twice', () => {
  expect(
    order(
      event('first', '2026-10-25T02:50+02:00'),
      event('second', '2026-10-25T02:10+01:00'),
      event('same-a', '2026-10-25T02:30+02:00'),
      event('same-b', '2026-10-25T02:30+01:00'),
    ),
  ).toEqual(['same-a', 'first', 'second', 'same-b']);
});

describe('an event that a document puts earlier comes earlier', () => {
  test('within one day', () => {
    expect(
      order(
        event('verdict', '2026-03-10', 'plea'),
        event('plea', '2026-03-10', 'doors'),
        event('doors', '2026-03-10'),
      ),
    ).toEqual(['doors', 'plea', 'verdict']);
  });

  test('an event without a known start is placed by its end, also if others follow each other', () => {
    expect(
      order(
        event('by-then', '[..2026-03-05]'),
        event('vote', '2026-03-10', 'debate'),
        event('debate', '2026-03-01'),
      ),
    ).toEqual(['debate', 'by-then', 'vote']);
  });

  test('a month that follows a day stands after it, and before what is later', () => {
    expect(
      order(
        event('eve', '2026-03', 'night'),
        event('later', '2026-03-12'),
        event('night', '[2026-03-10..2026-03-11]'),
      ),
    ).toEqual(['night', 'eve', 'later']);
  });

  test('a day that follows a moment within it', () => {
    expect(
      order(
        event('rally', '2026-03-10', 'march'),
        event('noon', '2026-03-10T12:00+01:00'),
        event('march', '2026-03-10T14:00+01:00'),
        event('evening', '2026-03-10T18:00+01:00'),
      ),
    ).toEqual(['noon', 'march', 'rally', 'evening']);
  });

  test('of a bound and a moment that follows it, the bound moves', () => {
    expect(
      order(
        event('other', '2026-03-11'),
        event('letter', '[..2026-03-12]'),
        event('reply', '2026-03-10T09:00+01:00', 'letter'),
      ),
    ).toEqual(['letter', 'reply', 'other']);
  });

  test('along a chain', () => {
    expect(
      order(
        event('c', '2026', 'b'),
        event('b', '2026-03', 'a'),
        event('a', '2026-03-10'),
        event('d', '2026-03-09'),
      ),
    ).toEqual(['d', 'a', 'b', 'c']);
  });
});

test('an `after` that the dates rule out is passed over', () => {
  expect(order(event('a', '2026-01-01', 'b'), event('b', '2026-01-02'))).toEqual(['a', 'b']);
});

test('an event without a known earliest stands where its latest unit begins', () => {
  expect(
    order(
      event('day', '2026-01-06'),
      event('before', '2026-01-05'),
      event('by', '[..2026-01-06]'),
      event('on', '[2026-01-06..]'),
      event('month', '[..2026-01]'),
    ),
  ).toEqual(['month', 'before', 'by', 'day', 'on']);
});

const dates = fc.constantFrom(
  '2026',
  '2026-03',
  '2026-03-09',
  '2026-03-10',
  '2026-03-10T09:00+01:00',
  '2026-03-10T14:00+01:00',
  '2026-03-10T14:00:30+01:00',
  '2026-03-10T14+01:00',
  '[..2026-03-10]',
  '[2026-03-10..]',
  '[2026-03-09..2026-03-11]',
  '2026-03-09/2026-03-10',
  '/2026-03-10',
  '2026-03-10/..',
);
const ids = 'abcdefgh'.split('');
const events = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...ids), date: dates, after: fc.subarray(ids) }), {
    selector: ({ id }) => id,
  })
  .map((all) => all.map(({ id, date, after }) => event(id, date, ...after)));
/** Only towards earlier events in the file, so that there is no circle. */
const acyclic = events.map((all) =>
  all.map((each, i) => ({
    ...each,
    after: each.after.filter((id) => all.slice(0, i).some((other) => other.id === id)),
  })),
);

test('no event is lost or doubled, whatever `after` says', () => {
  fc.assert(
    fc.property(events, (all) => {
      expect(order(...all).sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

test('a sorted list stays as it is', () => {
  fc.assert(
    fc.property(acyclic, (all) => {
      const sorted = inOrder(all);
      expect(inOrder(sorted)).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});

test('nothing stands before what it follows, nor before what must be earlier', () => {
  fc.assert(
    fc.property(acyclic, (all) => {
      const at = new Map(order(...all).map((id, i) => [id, i]));
      for (const a of all) {
        for (const b of all) {
          if (a.after.includes(b.id) && mayFollow(a.when.extent, b.when.extent))
            expect(at.get(b.id)).toBeLessThan(at.get(a.id)!);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('an event that must be later stands later, even without `after`', () => {
  fc.assert(
    fc.property(events, (all) => {
      const sorted = inOrder(all.map((each) => ({ ...each, after: [] })));
      sorted.forEach((a, i) =>
        sorted.slice(0, i).forEach((b) => {
          expect(mustFollow(b.when.extent, a.when.extent)).toBe(false);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test('a hundred thousand in one chain are put in order', () => {
  const when = parseEdtf('2026-01-06', 'UTC');
  const chain = Array.from({ length: 100_000 }, (_, i) => ({
    id: `e${i}`,
    when,
    after: i < 99_999 ? [`e${i + 1}`] : [],
  }));
  expect(inOrder(chain).map(({ id }) => id)).toEqual(chain.map(({ id }) => id).reverse());
});
