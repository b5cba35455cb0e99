/** Chains of `after` of which each two neighbours are possible, and the whole is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOrder } from '../../../src/seeds/checks/order-check.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import type { EventSeed } from '../../../src/seeds/seed/events-seed.ts';
import { dayNumber } from '../../../src/time/civil-date.ts';
import { DAY } from '../../../src/time/instant.ts';
import { dayUnit } from '../../../src/time/unit.ts';
import { oneOf } from '../../../src/time/when.ts';
import { compiled } from '../../compile/dated-seeds.ts';

const codes = (events: Record<string, string | { when: string; after: string[] }>): string[] =>
  compiled({ home: '2026-01-01/2026-12-31', events }).problems;

describe('a chain that cannot be', () => {
  test('is refused with its place and its way', () => {
    const problems = codes({
      late: '2026-05',
      between: { when: '2026', after: ['late'] },
      early: { when: '2026-03', after: ['between'] },
    });
    expect(problems).toEqual([
      'after-chain: "early" (2026-03) cannot come after "late" (2026-05), and follows it here: early → between → late.',
    ]);
  });

  test('over more than one step, and reported once', () => {
    const problems = codes({
      late: '2026-05-10T14:00+02:00',
      one: { when: '2026-05', after: ['late'] },
      two: { when: '2026', after: ['one'] },
      three: { when: '[2026-01-01..2026-06-30]', after: ['two'] },
      early: { when: '2026-05-10T13:59+02:00', after: ['three'] },
      afterwards: { when: '2026-12', after: ['early'] },
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('early → three → two → one → late');
  });

  test('is not told again where two neighbours are refused', () => {
    const problems = codes({
      late: '2026-05',
      early: { when: '2026-03', after: ['late'] },
      next: { when: '2026-04', after: ['early'] },
    });
    expect(problems.map((each) => each.split(':')[0])).toEqual(['after-order']);
  });
});

describe('a chain that can be compiles:', () => {
  test.each([
    ['within one month', { a: '2026-05', b: { when: '2026-05', after: ['a'] } }],
    [
      'a day of the month that its year begins after',
      {
        a: '2026-05',
        b: { when: '2026', after: ['a'] },
        c: { when: '2026-05-31', after: ['b'] },
      },
    ],
    [
      'what lasted may have begun before what it follows',
      {
        late: '2026-05',
        war: { when: '2026-01/2026-12', after: ['late'] },
        early: { when: '2026-03', after: ['war'] },
      },
    ],
  ])('%s', (_, events) => {
    expect(codes(events)).toEqual([]);
  });
});

/** Days from the first to the last, and which others it follows: only those before it. */
interface Dated {
  readonly from: number;
  readonly to: number;
  readonly after: readonly number[];
}

const DAYS = 4;
const chains = fc.integer({ min: 2, max: 4 }).chain((n) =>
  fc.tuple(
    ...Array.from({ length: n }, (_, k) =>
      fc
        .record({
          ends: fc.tuple(fc.nat(DAYS - 1), fc.nat(DAYS - 1)),
          after: fc.subarray(Array.from({ length: k }, (_, i) => i)),
        })
        .map(({ ends, after }): Dated => ({
          from: Math.min(...ends),
          to: Math.max(...ends),
          after,
        })),
    ),
  ),
);

/** Whether each can have an instant, of several in each day, later than all that it follows. */
function hasInstants(events: readonly Dated[], given: readonly number[] = []): boolean {
  const event = events[given.length];
  if (!event) return true;
  const parts = events.length + 1;
  for (let at = event.from * parts; at < (event.to + 1) * parts; at++)
    if (event.after.every((k) => given[k]! < at) && hasInstants(events, [...given, at]))
      return true;
  return false;
}

test('any chain is refused just where no instants for all of it exist', () => {
  const first = dayNumber({ year: 2026, month: 3, day: 1 });
  const seedOf = ({ from, to, after }: Dated, k: number): EventSeed => {
    const text = (value: string) => ({
      value,
      spot: { source: { file: 'events.yaml', text: '' }, start: k, end: k },
    });
    const day = (n: number) => dayUnit({ year: 2026, month: 3, day: 1 + n });
    const event = {
      id: text(`e${k}`),
      when: text(`${from}–${to}`),
      date: oneOf('', day(from), day(to)),
      after: after.map((i) => text(`e${i}`)),
    };
    return event as Partial<EventSeed> as EventSeed;
  };
  expect(dayUnit({ year: 2026, month: 3, day: 1 }).from).toBe(first * DAY);
  fc.assert(
    fc.property(chains, (events) => {
      const report = new Report();
      checkOrder(events.map(seedOf), report);
      expect(report.diagnostics.length === 0).toBe(hasInstants(events));
    }),
    { numRuns: 400 },
  );
});
