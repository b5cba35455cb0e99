import { expect, test } from 'vitest';
import type { EventSeed } from '../../../src/seeds/seed/events-seed.ts';
import { checkOrder } from '../../../src/seeds/checks/order-check.ts';
import { Report } from '../../../src/seeds/report/report.ts';

/** Events with only an id and the events that they come after. */
function eventsOf(after: readonly (readonly number[])[]): EventSeed[] {
  const source = { file: 'events.yaml', text: '' };
  const id = (n: number) => ({ value: `e${n}`, spot: { source, start: n, end: n } });
  return after.map((earlier, n) => {
    const event = { id: id(n), when: id(n), date: null, after: earlier.map(id) };
    return event as Partial<EventSeed> as EventSeed;
  });
}

function told(after: readonly (readonly number[])[]): string[] {
  const report = new Report();
  checkOrder(eventsOf(after), report);
  return report.diagnostics.map(({ sentence }) => sentence);
}

const CHAIN = 100_000;
const next = Array.from({ length: CHAIN }, (_, n) => (n + 1 < CHAIN ? [n + 1] : []));

test('a chain of 100,000 events is followed to its end', () => {
  expect(told(next)).toEqual([]);
});

test('a circle of 100,000 events is reported without its middle', () => {
  expect(told([...next.slice(0, -1), [0]])).toEqual([
    'These events come after each other in a circle: ' +
      'e0 → e1 → e2 → e3 → … 99992 more … → e99996 → e99997 → e99998 → e99999 → e0.',
  ]);
});

test('each circle is told once, whole where it is short', () => {
  expect(told([[1], [2], [0, 3], [4], [3]])).toEqual([
    'These events come after each other in a circle: e0 → e1 → e2 → e0.',
    'These events come after each other in a circle: e3 → e4 → e3.',
  ]);
  expect(told([[0]])).toEqual(['"e0" names itself here.']);
});
