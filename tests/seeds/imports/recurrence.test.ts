/** Events of a calendar that recur. */
import { expect, test } from 'vitest';
import { eventsOf, importOf } from './imported-seed.ts';

const calendar = (...events: (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', 'SUMMARY:A talk', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const datesOf = (...events: (readonly string[])[]): string[] =>
  eventsOf(calendar(...events)).map(([when]) => String(when));
const DAY = 'DTSTART;VALUE=DATE:20260130';
const PARIS = 'DTSTART;TZID=Europe/Paris:20260327T140000';

test.each([
  [['RRULE:FREQ=DAILY;COUNT=3'], ['2026-01-30', '2026-01-31', '2026-02-01']],
  [['RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260203'], ['2026-01-30', '2026-02-01', '2026-02-03']],
  [['RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=FR,MO'], ['2026-01-30', '2026-02-02', '2026-02-06']],
  // The start counts, even where it does not follow its own rule.
  [['RRULE:FREQ=WEEKLY;COUNT=1;BYDAY=MO'], ['2026-01-30', '2026-02-02']],
  [['RRULE:FREQ=MONTHLY;COUNT=3'], ['2026-01-30', '2026-03-30', '2026-04-30']],
  [['RRULE:FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'], ['2026-01-30', '2026-02-27']],
  [['RRULE:FREQ=YEARLY;COUNT=2'], ['2026-01-30', '2027-01-30']],
  [['RDATE;VALUE=DATE:20260305,20260301'], ['2026-01-30', '2026-03-01', '2026-03-05']],
  [
    ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20260131'],
    ['2026-01-30', '2026-02-01'],
  ],
  [
    ['DTEND;VALUE=DATE:20260201', 'RRULE:FREQ=WEEKLY;COUNT=2'],
    ['2026-01-30/2026-01-31', '2026-02-06/2026-02-07'],
  ],
])('a day with %j', (lines, dates) => {
  expect(datesOf([DAY, ...lines])).toEqual(dates);
  expect(importOf(calendar([DAY, ...lines])).imported!.remarks).toEqual([]);
});

test('a time of day stays the same when clocks change', () => {
  expect(datesOf([PARIS, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3'])).toEqual([
    '2026-03-27T14:00+01:00/2026-03-27T15:00+01:00',
    '2026-03-28T14:00+01:00/2026-03-28T15:00+01:00',
    '2026-03-29T14:00+02:00/2026-03-29T15:00+02:00',
  ]);
});

test.each([
  // 12:00 UTC is 14:00 in Paris from 29 March on.
  ['UNTIL=20260330T120000Z', 4],
  ['UNTIL=20260330T115959Z', 3],
  ['UNTIL=20260330', 4],
])('%s is by the clock of the event', (until, count) => {
  expect(datesOf([PARIS, `RRULE:FREQ=DAILY;${until}`])).toHaveLength(count);
});

test('a time that was moved is where it was moved to', () => {
  const series = ['UID:a', PARIS, 'RRULE:FREQ=DAILY;COUNT=3'];
  const moved = [
    'UID:a',
    'RECURRENCE-ID:20260328T130000Z',
    'DTSTART;TZID=Europe/Paris:20260328T180000',
  ];
  expect(datesOf(series, moved).toSorted()).toEqual([
    '2026-03-27T14:00+01:00',
    '2026-03-28T18:00+01:00',
    '2026-03-29T14:00+02:00',
  ]);
});

test('an hour that clocks leave out has no event', () => {
  const night = 'DTSTART;TZID=Europe/Paris:20260328T023000';
  expect(datesOf([night, 'RRULE:FREQ=DAILY;COUNT=3'])).toEqual([
    '2026-03-28T02:30+01:00',
    '2026-03-30T02:30+02:00',
  ]);
});

test.each([
  ['RRULE:FREQ=DAILY', 100, '1 event recurs more than 100 times'],
  ['RRULE:FREQ=WEEKLY;COUNT=101', 100, '1 event recurs more than 100 times'],
  ['RRULE:FREQ=WEEKLY;COUNT=100', 100, null],
  [
    'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    1,
    '1 event recurs by a rule that is not counted',
  ],
  ['RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTH=5', 1, 'is not counted'],
  ['RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO', 1, 'is not counted'],
  ['RRULE:FREQ=DAILY;INTERVAL=1000000', 1, 'is not counted'],
  ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1, 'is not counted'],
  ['RRULE:FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29', 1, 'is not counted'],
  ['RRULE:FREQ=YEARLY;BYMONTH=2', 1, 'is not counted'],
  ['RRULE:FREQ=MONTHLY;BYMONTHDAY=-31', 1, 'is not counted'],
])('%s: %i events, %j', (rule, count, remark) => {
  const { imported } = importOf(calendar([DAY, rule]));
  expect(imported!.events.length).toBeGreaterThanOrEqual(count);
  expect(imported!.events.length).toBeLessThanOrEqual(100);
  expect(imported!.remarks).toEqual(remark === null ? [] : [expect.stringContaining(remark)]);
});

test('a description with markup keeps its links', () => {
  const html = String.raw`DESCRIPTION:See <a href="https://example.org/">it</a><br>at 5 < 6`;
  const { imported } = importOf(calendar([DAY, html]));
  expect(imported!.events[0]).toMatchObject({
    summary: 'See it\nat 5 < 6',
    summarySpans: [{ from: 4, to: 6, kind: 'link', address: 'https://example.org/' }],
  });
  const plain = importOf(calendar([DAY, String.raw`DESCRIPTION:One\n  5 < 6 > 4`])).imported!;
  expect(plain.events[0]!.summary).toBe('One\n  5 < 6 > 4');
});
