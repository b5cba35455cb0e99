/** Examples of dates: one for each way in which a date can be known. */
import type { Example } from './example.ts';
import { timeline, type Given } from './timeline.ts';

const size = { width: 640, height: 180 };
const MAY = '2024-05-01/2024-05-10';

/** Always the same three events; only what is known of their dates differs. */
const dated = (dates: readonly string[], more: Partial<Given> = {}) =>
  timeline({
    home: MAY,
    events: dates.map((date, i) => ({ title: TITLES[i % TITLES.length]!, date })),
    ...more,
  });

const TITLES = ['The cranes stand still', 'An offer is made', 'Dockers vote'];

export const dates: readonly Example[] = [
  {
    name: 'moment',
    says: 'An hour or less is a filled mark at it.',
    timeline: () =>
      dated(['2024-05-02T06:00Z', '2024-05-02T19:30Z', '2024-05-03T08:15Z'], {
        home: '2024-05-02/2024-05-03',
      }),
    size,
  },
  {
    name: 'day',
    says: 'A day is a hollow mark inside it: its hour is not known.',
    timeline: () => dated(['2024-05-02', '2024-05-05', '2024-05-08']),
    size,
  },
  {
    name: 'lasted',
    says: 'What lasted is a solid bar from its start to its end.',
    timeline: () => dated(['2024-05-01/2024-05-09', '2024-05-03/2024-05-04']),
    size,
  },
  {
    name: 'uncertain-ends',
    says: 'A bar is solid where it certainly went on, and light where it perhaps did.',
    timeline: () =>
      dated(['2024-04/2024-06-20', '2024-05-12/2024-07'], { home: '2024-04-01/2024-07-31' }),
    size,
  },
  {
    name: 'some-part',
    says: 'What lasted somewhere within a month or year is a hollow bar: no day of it is certain.',
    timeline: () =>
      dated(['2024-05/2024-05', '2024-04/', '/2024-06'], { home: '2024-03-01/2024-08-31' }),
    size,
  },
  {
    name: 'one-of-these-days',
    says: 'One of these days is a light bar between two caps.',
    timeline: () => dated(['[2024-05-02..2024-05-05]', '[2024-05-06..2024-05-07]']),
    size,
  },
  {
    name: 'bounds',
    says: 'No later, or no earlier, than a day: a mark in that day, and an arrow away from it.',
    timeline: () => dated(['[..2024-05-05]', '[2024-05-04..]', '[2024-05-06..]']),
    size,
  },
  {
    name: 'open-before',
    says: 'It went on already before anybody wrote of it; of the second, no one says since when.',
    timeline: () => dated(['../2024-05-06', '/2024-05-04']),
    size,
  },
  {
    name: 'open-after',
    says: 'It is still going on; of the second, no one says until when.',
    timeline: () => dated(['2024-05-02/..', '2024-05-04/']),
    size,
  },
  {
    name: 'approximate',
    says: 'What is about then, or perhaps then, has a broken outline or end.',
    timeline: () => dated(['2024-05-02~', '2024-05-03~/2024-05-08~', '2024-05-07?']),
    size,
  },
  {
    name: 'one-end-about',
    says: 'Where one end alone is about then, the other is not broken.',
    timeline: () =>
      dated(['2024-05-02~/2024-05-08', '[2024-05-03..2024-05-07~]', '2024-05-04~/..']),
    size,
  },
  {
    name: 'old-style',
    says: 'Dates of the Julian calendar stand on their Gregorian days: 25 October on 7 November.',
    timeline: () =>
      timeline({
        home: '1917-11-05/1917-11-15',
        events: [
          { title: 'The palace is taken', date: '1917-10-25', calendar: 'julian' },
          { title: 'A congress sits', date: '1917-10-25/1917-10-27', calendar: 'julian' },
          { title: 'A paper of London writes', date: '1917-11-09', calendar: 'gregorian' },
        ],
      }),
    size,
  },
  {
    name: 'no-weekday',
    says: 'Before 1926, where nobody says by which calendar a document counts, no day has a weekday.',
    timeline: () =>
      timeline({
        home: '1666-09-01/1666-09-08',
        events: [{ title: 'A baker’s house burns', date: '1666-09-02' }],
      }),
    size,
  },
  {
    name: 'month-narrow',
    says: 'A month is a hollow mark inside it where it has little room.',
    timeline: () =>
      dated(['2023-03', '2024-05', '2024-05-20', '2025-09'], { home: '2022-01-01/2026-12-31' }),
    size,
  },
  {
    name: 'month-wide',
    says: 'Where a month has room, it is a bar as long as the month.',
    timeline: () => dated(['2024-05', '2024-05-20', '2024-06'], { home: '2024-04-01/2024-07-31' }),
    size,
  },
  {
    name: 'year-narrow',
    says: 'A year, in a century.',
    timeline: () => dated(['1931', '1968', '1968-05-03'], { home: '1920-01-01/2019-12-31' }),
    size,
  },
  {
    name: 'year-wide',
    says: 'The same year, in three.',
    timeline: () => dated(['1968', '1968-05-03', '1969'], { home: '1967-01-01/1969-12-31' }),
    size,
  },
];
