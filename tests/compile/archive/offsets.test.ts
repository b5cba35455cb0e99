/** The head of an archive says by which clock its times are, for all its dates and not only for a few. */
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { archiveClock } from '../../../src/words/archive-clock.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { build, fill, manyEvents } from './any-archive.ts';

const ZONE = 'Europe/Kyiv';
const DATES = [
  '2004-01-05',
  '2004-07-01T10:00+03:00',
  '2004-08-01',
  '2004-07-01T10:00+03:00/2004-12-01T10:00+02:00',
];

const headOf = (dates: readonly string[]) => {
  const events = manyEvents(dates.length).map((event, i) => ({
    ...event,
    when: { ...event.when, ...whenJson(parseEdtf(dates[i]!, ZONE)) },
  }));
  return build((rows) => ({ ...fill(events)(rows), timeZone: ZONE })).head;
};

test('each offset once, from west to east', () => {
  expect(headOf(DATES).offsets).toEqual(['+02:00', '+03:00']);
});

test('none if no date has a time of day', () => {
  expect(headOf(['2004-01-05', '2004-02'])).not.toHaveProperty('offsets');
});

test('is said in words', () => {
  expect(archiveClock(ZONE, ['+02:00', '+03:00'], ENGLISH)).toBe(
    'Times are those of Kyiv (UTC+2, UTC+3)',
  );
  expect(archiveClock('UTC', ['+00:00'], ENGLISH)).toBe('Times are in UTC');
  expect(archiveClock(ZONE, undefined, ENGLISH)).toBeNull();
});
