import { expect, test } from 'vitest';
import { eventsOf, importOf, problemsOf } from './imported-seed.ts';

const VIS = {
  items: [
    { id: 1, content: '<b>A vote</b><br>in town', start: '2014-04-20', group: 1, title: 'Tip' },
    { id: 2, content: 'Days', start: '2014-04-20T10:00:00', end: '2014-04-25 12:30', group: 'x' },
    { id: 'c', content: 'Ms', start: 1_398_902_400_000 },
    { id: 4, content: 'Zone', start: '2014-04-20T10:00:00.000Z' },
    { id: 5, content: 'Same', start: '2014-04-20', end: '2014-04-20' },
    { content: '', start: '2014-01-01', end: '2014-02-01', type: 'background' },
  ],
  groups: [{ id: 1, content: 'Town <i>hall</i>' }],
};

test('vis-timeline: items with groups', () => {
  const text = JSON.stringify(VIS);
  expect(importOf(text).kind).toBe('vis');
  expect(eventsOf(text, { timeZone: 'Europe/Paris' })).toEqual([
    ['2014-04-20', 'A vote', 'Town hall'],
    ['2014-04-20T10:00:00+02:00/2014-04-25T12:30+02:00', 'Days', 'x'],
    ['2014-05-01T00:00Z', 'Ms', null],
    ['2014-04-20T10:00:00Z', 'Zone', null],
    ['2014-04-20', 'Same', null],
  ]);
  const { imported } = importOf(text);
  expect(imported!.events[0]).toMatchObject({ summary: 'in town\nTip', kept: VIS.items[0] });
  expect(imported!.kept).toMatchObject({ groups: VIS.groups, backgrounds: [VIS.items[5]] });
  expect(imported!.remarks).toHaveLength(1);
  expect(eventsOf(JSON.stringify(VIS.items.slice(0, 1)))).toEqual([['2014-04-20', 'A vote', '1']]);
});

test.each([
  [{ start: '5/6/2014' }, 'Item 1, "It" has the date "5/6/2014", which can be read in more'],
  [{ start: '2014-02-31' }, 'that month has 28 days'],
  [{ start: '2014-13-01' }, 'has the date "2014-13-01", which cannot be read'],
  [{ start: '2014-04-20T25:00' }, 'has the time "2014-04-20T25:00"'],
  [{ start: { a: 1 } }, 'has the date'],
  [{ start: null }, 'has no date'],
  [{ start: '2014', end: '2013' }, 'ends before it begins'],
])('vis-timeline: %j is refused', (dates, sentence) => {
  expect(problemsOf(JSON.stringify([{ content: 'It', ...dates }]))).toEqual([
    expect.stringContaining(sentence),
  ]);
});

const CALENDAR = `BEGIN:VCALENDAR
X-WR-CALNAME:The harbour\\, 2026
BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260301
DTEND;VALUE=DATE:20260303
SUMMARY:A strike\\, long
DESCRIPTION:One\\nTwo
LOCATION:Quay
CATEGORIES:Town,Port
URL:https://example.org/
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Paris:20260301T140000
DURATION:PT1H30M
RRULE:FREQ=DAILY;COUNT=2
SUMMARY:A talk
END:VEVENT
BEGIN:VEVENT
DTSTART:20260301T140000Z
DTEND:20260301T150000Z
SUMMARY:UTC
END:VEVENT
BEGIN:VEVENT
DTSTART:20260301T140005
SUMMARY:Any clock
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Ours:20260301T140000
SUMMARY:Our clock
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260301
SUMMARY:One day
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

test('iCalendar: days, zones, durations', () => {
  expect(importOf(CALENDAR)).toMatchObject({
    kind: 'ical',
    imported: { title: 'The harbour, 2026', remarks: [] },
  });
  expect(eventsOf(CALENDAR, { timeZone: 'Europe/Kyiv' })).toEqual([
    ['2026-03-01/2026-03-02', 'A strike, long', 'Town'],
    ['2026-03-01T14:00+01:00/2026-03-01T15:30+01:00', 'A talk', null],
    ['2026-03-02T14:00+01:00/2026-03-02T15:30+01:00', 'A talk', null],
    ['2026-03-01T14:00Z/2026-03-01T15:00Z', 'UTC', null],
    ['2026-03-01T14:00:05+02:00', 'Any clock', null],
    ['2026-03-01T14:00+03:00', 'Our clock', null],
    ['2026-03-01', 'One day', null],
  ]);
  expect(importOf(CALENDAR).imported!.events[0]).toMatchObject({
    summary: 'One\nTwo',
    places: ['Quay'],
    links: [{ words: '', url: 'https://example.org/' }],
  });
});

test('iCalendar: a time of UTC is one, whatever zone stands beside it', () => {
  const both = CALENDAR.replace('TZID=Ours:20260301T140000', 'TZID=Ours:20260301T140000Z');
  expect(eventsOf(both)[5]).toEqual(['2026-03-01T14:00Z', 'Our clock', null]);
});

test.each([
  ['20260301T140005', '20260231T140005', 'that month has 28 days', 31],
  ['TZID=Ours:', 'TZID=Elsewhere:', 'in the time zone "Elsewhere"', 35],
  ['DTSTART;VALUE=DATE:20260301\r\nSUMMARY', 'SUMMARY', '"One day" has no date', 39],
  ['20260301T140000Z', 'soon', 'Event 3, "UTC" has the date "soon"', 26],
])('iCalendar: with %j as %j it is refused', (from, to, sentence, line) => {
  const [found] = importOf(CALENDAR.replace(from, to)).problems.diagnostics;
  expect([found!.sentence, found!.line]).toEqual([expect.stringContaining(sentence), line]);
});

const MARKWHEN = `title: The harbour
description: How it went
#Town: blue

// a comment
1961: Year after 1960 #Town
Later, [1962](https://example.org/b) would happen
12/7/1941: Pearl [Harbor](location)
section The 90s
1990 - 1995: Years
12/2012-12/2013: Months
2020-02-22T12:13:14Z-2021: Both
group Inner
2022-01-01/2022-03-04: EDTF
2022-01-01 - 2022-03-04: Dashes
2012-2013: Close
Jan 5 2022: Named
end group
endSection
2031-11-19T01:35:10Z-2099-08-04T18:22:48Z: ISO
2023-05: Month
2026-01-06 14:30: Clock: it strikes
`;

test('markwhen: dates, ranges, groups and tags', () => {
  expect(importOf(MARKWHEN)).toMatchObject({
    kind: 'markwhen',
    imported: { title: 'The harbour', summary: 'How it went' },
  });
  expect(eventsOf(MARKWHEN)).toEqual([
    ['1961', 'Year after 1960', 'Town'],
    ['1941-12-07', 'Pearl Harbor', null],
    ['1990/1995', 'Years', 'The 90s'],
    ['2012-12/2013-12', 'Months', 'The 90s'],
    ['2020-02-22T12:13:14Z/2021', 'Both', 'The 90s'],
    ['2022-01-01/2022-03-04', 'EDTF', 'Inner'],
    ['2022-01-01/2022-03-04', 'Dashes', 'Inner'],
    ['2012/2013', 'Close', 'Inner'],
    ['2022-01-05', 'Named', 'Inner'],
    ['2031-11-19T01:35:10Z/2099-08-04T18:22:48Z', 'ISO', null],
    ['2023-05', 'Month', null],
    ['2026-01-06T14:30Z', 'Clock: it strikes', null],
  ]);
  const [first, second] = importOf(MARKWHEN).imported!.events;
  expect(first).toMatchObject({
    summary: 'Later, 1962 would happen',
    links: [{ words: '1962', url: 'https://example.org/b' }],
  });
  expect(second).toMatchObject({ places: ['Harbor'] });
  expect(eventsOf('dateFormat: d/M/y\n7/12/1941: It\n')).toEqual([['1941-12-07', 'It', null]]);
});

test.each([
  ['2 weeks', 'counts from today or from another event'],
  ['after !vote 3 days', 'counts from'],
  ['now', 'counts from'],
  ['1/1/2023 - 2 weeks', 'counts from'],
  ['13/13/2020', 'cannot be read'],
  ['2023-02-31', 'that month has 28 days'],
  ['2023 - 2022', 'ends before it begins'],
])('markwhen: %s is refused', (date, sentence) => {
  const [found, ...others] = importOf(`2020: One\n${date}: Two\n`).problems.diagnostics;
  expect(others).toEqual([]);
  expect([found!.sentence, found!.line, found!.column]).toEqual([
    expect.stringContaining(sentence),
    2,
    1,
  ]);
});
