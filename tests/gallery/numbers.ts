/** Examples with different numbers of events, from none to 100,000. */
import type { Example } from './example.ts';
import { timeline, type Happening } from './timeline.ts';

const size = { width: 900, height: 320 };
const LANES = [
  { id: 'quay', name: 'On the quay' },
  { id: 'council', name: 'In the council' },
  { id: 'sea', name: 'At sea' },
];
const WHO = ['Dockers', 'The council', 'Two captains', 'The harbour master', 'Pilots', 'A union'];
const WHAT = ['vote', 'refuse an offer', 'meet behind closed doors', 'sail', 'return', 'ask why'];

/** Scattered without randomness: multiples of the golden ratio fill a stretch evenly. */
const happenings = (count: number, days: number): Happening[] =>
  Array.from({ length: count }, (_, i) => ({
    title: `${WHO[i % 6]!} ${WHAT[(i * 5 + Math.floor(i / 6)) % 6]!}`,
    date: new Date(Date.UTC(1924, 4, 1) + Math.floor(((i * 0.618034) % 1) * days) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    calendar: 'gregorian',
    lane: LANES[i % 3]!.id,
    importance: 1 + ((i * 7) % 5),
  }));

const many = (count: number, days: number, home: string) => () =>
  timeline({ home, lanes: LANES, events: happenings(count, days) });

export const numbers: readonly Example[] = [
  {
    name: 'no-event',
    says: 'Without any event, the axis alone.',
    timeline: many(0, 1, '1924-05-01/1924-05-10'),
    size,
  },
  {
    name: 'one-event',
    says: 'One event.',
    timeline: many(1, 1, '1924-05-01/1924-05-10'),
    size,
  },
  {
    name: 'two-events',
    says: 'Two events.',
    timeline: many(2, 10, '1924-05-01/1924-05-10'),
    size,
  },
  {
    name: '22-events',
    says: 'As many as a news story has.',
    timeline: many(22, 60, '1924-05-01/1924-06-29'),
    size,
    pixels: true,
  },
  {
    name: '1000-events',
    says: 'The most important have labels, and the strip counts the others.',
    timeline: many(1000, 3650, '1924-05-01/1934-04-30'),
    size,
  },
  {
    name: '100000-events',
    says: 'No more is drawn than there is room for.',
    timeline: many(100_000, 36_500, '1924-05-01/2024-04-06'),
    size,
  },
];
