/** Examples of many events in little time, and of few events in very much time. */
import type { Example } from './example.ts';
import { timeline } from './timeline.ts';

const size = { width: 900, height: 320 };
const SHIPS = Array.from({ length: 18 }, (_, i) => `Ship ${i + 1} leaves the harbour`);
const home = '2024-05-01/2024-05-10';

const allAt = (date: string, home: string) => () =>
  timeline({ home, events: SHIPS.map((title) => ({ title, date })) });

export const crowds: readonly Example[] = [
  {
    name: 'one-day',
    says: 'All on one day: spread evenly across it, since their hours are not known.',
    timeline: allAt('2024-05-05', '2024-05-05/2024-05-05'),
    size,
  },
  {
    name: 'one-day-from-afar',
    says: 'The same day among ten: as many labels as there are rows, and a count of the others.',
    timeline: allAt('2024-05-05', home),
    size,
  },
  {
    name: 'one-instant',
    says: 'All in the same minute: no zoom can part them, so the strip counts them.',
    timeline: allAt('2024-05-05T12:00Z', '2024-05-05/2024-05-05'),
    size,
  },
  {
    name: 'one-span',
    says: 'All lasting the same days: as many bars as there are rows.',
    timeline: allAt('2024-05-03/2024-05-07', home),
    size,
  },
  {
    name: 'begun',
    says: 'Spells that overlap, more than there are rows: some are only begun, and dots go on for them.',
    timeline: () =>
      timeline({
        home: '2024-05-01/2024-05-01',
        events: SHIPS.slice(0, 12).map((_, i) => ({
          title: `Ship ${i + 1} is unloaded`,
          date: `2024-05-0${1 + Math.floor(i / 2)}/2024-05-${12 + i}`,
        })),
      }),
    shows: { dates: '2024-05-01/2024-05-12' },
    size: { width: 900, height: 240 },
    pixels: true,
  },
  {
    name: 'long-ago',
    says: 'One event lies 13.8 billion years before the rest: the axis holds that, too.',
    timeline: () =>
      timeline({
        home: 'Y-13800000000/2024',
        events: [
          { title: 'Time begins', date: 'Y-13800000000' },
          { title: 'The Moon forms', date: 'Y-4500000000' },
          { title: 'Dockers vote', date: '2024-05-02' },
          { title: 'An offer is made', date: '2024-05-05' },
        ],
      }),
    size,
    pixels: true,
  },
  {
    name: 'long-after',
    says: 'The same timeline, ten days wide: days are still days.',
    timeline: () =>
      timeline({
        home,
        events: [
          { title: 'Time begins', date: 'Y-13800000000' },
          { title: 'Dockers vote', date: '2024-05-02' },
          { title: 'An offer is made', date: '2024-05-05' },
        ],
      }),
    size,
  },
  {
    name: 'antiquity',
    says: 'There is no year 0: 1 BC is followed by AD 1.',
    timeline: () =>
      timeline({
        home: '-0050/0050',
        events: [
          { title: 'Caesar is killed', date: '-0043-03-15' },
          { title: 'Augustus dies', date: '0014-08-19' },
        ],
      }),
    size,
  },
];
