import { expect, test } from 'vitest';
import { SATURDAY_AND_SUNDAY } from '../../src/time/weekend.ts';
import { Findings } from '../../src/timeline/check/findings.ts';
import { siftWeekend } from '../../src/timeline/check/sift-days.ts';
import { weekendsOf } from '../../src/timeline/days.ts';

function read(json: unknown) {
  const findings = new Findings();
  const weekends = weekendsOf(siftWeekend(json, findings));
  return { weekends, places: findings.problems.map(({ place }) => place) };
}

test('a timeline without the field has Saturdays and Sundays', () => {
  expect(read(undefined)).toEqual({ weekends: SATURDAY_AND_SUNDAY, places: [] });
});

test('periods are read in order of time', () => {
  const json = [
    { from: '1970-01-11', days: [6, 7] },
    { from: '1970-01-02', days: [5] },
    { days: [7] },
  ];
  const weekends = [
    { from: -Infinity, days: [7] },
    { from: 1, days: [5] },
    { from: 10, days: [6, 7] },
  ];
  expect(read(json)).toEqual({ weekends, places: [] });
  expect(read([])).toEqual({ weekends: [], places: [] });
  expect(read([{ days: [] }]).weekends).toEqual([{ from: -Infinity, days: [] }]);
});

test.each([
  ['text', 'fri-sat'],
  ['null', null],
  ['a day of no week', [{ days: [0, 8] }]],
  ['a whole week', [{ days: [1, 2, 3, 4, 5, 6, 7] }]],
  ['a first day that is in no calendar', [{ from: '2026-02-30', days: [6] }]],
  ['a record', { days: [6] }],
])('%s is told, and nothing is shaded', (_, json) => {
  expect(read(json)).toEqual({ weekends: [], places: [expect.stringMatching(/^weekend/)] });
});
