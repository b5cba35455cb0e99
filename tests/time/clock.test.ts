import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber } from '../../src/time/civil-date.ts';
import { aheadAt, changesOn } from '../../src/time/clock-changes.ts';
import {
  clockAt,
  formatAhead,
  onAxis,
  parseAhead,
  type ClockChange,
} from '../../src/time/clock.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { DAY, HOUR, instant, MINUTE, SECOND } from '../../src/time/instant.ts';
import { parseInstant } from '../../src/time/iso.ts';
import '../property-seed.ts';

const dayOf = (text: string): number => parseInstant(text)! / DAY;

describe('the changes of', () => {
  test.each([
    ['Europe/Paris', '2026-03-29', '2026-03-29T01:00Z', 1, 2],
    ['Europe/Paris', '2026-10-25', '2026-10-25T01:00Z', 2, 1],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T15:00Z', 11, 10.5],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00Z', 2, 3],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', -3, -2],
    ['America/Sao_Paulo', '2018-02-17', '2018-02-18T02:00Z', -2, -3],
    ['Africa/Cairo', '2024-10-31', '2024-10-31T21:00Z', 3, 2],
    ['America/Havana', '2026-11-01', '2026-11-01T05:00Z', -4, -5],
    ['America/St_Johns', '2010-11-06', '2010-11-07T02:31Z', -2.5, -3.5],
    ['America/St_Johns', '2010-11-07', '2010-11-07T02:31Z', -2.5, -3.5],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00Z', -10, 14],
    ['Pacific/Auckland', '2026-04-05', '2026-04-04T14:00Z', 13, 12],
  ])('%s on %s', (zone, day, at, from, to) => {
    expect(changesOn(dayOf(day), zone)).toEqual([
      { at: Date.parse(at), from: from * HOUR, to: to * HOUR },
    ]);
  });

  test('a zone of old, to the second', () => {
    const [change] = changesOn(dayOf('1911-03-10'), 'Europe/Paris');
    expect(change).toMatchObject({ from: 9 * MINUTE + 21 * SECOND, to: 0 });
  });

  test('a usual day: none', () => {
    expect(changesOn(dayOf('2026-03-10'), 'Europe/Paris')).toEqual([]);
    expect(changesOn(dayOf('2026-03-28'), 'Europe/Paris')).toEqual([]);
    expect(changesOn(dayOf('2026-03-30'), 'Europe/Paris')).toEqual([]);
  });
});

/** Days around clock changes, by zone. */
const NIGHTS = [
  ['Europe/Paris', '2026-03-29'],
  ['Europe/Paris', '2026-10-25'],
  ['Europe/Paris', '1911-03-10'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Beirut', '2026-03-29'],
  ['America/Sao_Paulo', '2018-02-17'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Africa/Cairo', '2024-10-31'],
  ['America/Havana', '2026-11-01'],
  ['America/St_Johns', '2010-11-06'],
  ['America/St_Johns', '2010-03-14'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Auckland', '2026-04-05'],
  ['America/New_York', '2026-11-01'],
] as const;

const placeOf = (utc: number, zone: string): number => {
  const ahead = aheadAt(utc, zone);
  const day = Math.floor((utc + ahead) / DAY);
  return onAxis(utc + ahead, ahead, changesOn(day, zone));
};

describe.each(NIGHTS)('in %s around %s', (zone, day) => {
  const noon = dayOf(day) * DAY - aheadAt(dayOf(day) * DAY, zone) + 12 * HOUR;
  const seconds = fc.integer({ min: -36 * 3600, max: 36 * 3600 }).map((n) => noon + n * SECOND);

  test('a later moment lies further on', () => {
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        expect(Math.sign(placeOf(a, zone) - placeOf(b, zone))).toBe(Math.sign(a - b));
      }),
      { numRuns: 300 },
    );
  });

  test('no moment of these days lies before an earlier one', () => {
    const walk = Array.from({ length: 72 * 12 }, (_, n) => noon + (n - 36 * 12) * 5 * MINUTE);
    const places = walk.map((utc) => placeOf(utc, zone));
    expect(places.filter((place, n) => n > 0 && place <= places[n - 1]!)).toEqual([]);
  });

  test('midnights stay where they are', () => {
    const walk = Array.from({ length: 48 * 4 + 1 }, (_, n) => noon + (n - 96) * 15 * MINUTE);
    const shown = walk.map((utc) => utc + aheadAt(utc, zone));
    const midnights = shown.filter(
      (local, n) => local % DAY === 0 && shown.slice(n + 1).every((later) => later > local),
    );
    for (const local of midnights) {
      // The last moment at which the clock leaves an earlier day.
      const utc = walk[shown.findLastIndex((earlier) => earlier < local) + 1]!;
      expect(placeOf(utc, zone)).toBe(local);
    }
    if (zone !== 'Europe/Paris' || !day.startsWith('1911'))
      expect(midnights.length).toBeGreaterThan(0);
  });

  test('a clock can be read off the axis again', () => {
    const changes = changesOn(dayOf(day), zone);
    fc.assert(
      fc.property(seconds, (utc) => {
        const local = utc + aheadAt(utc, zone);
        const t = placeOf(utc, zone);
        if (Math.abs(t - dayOf(day) * DAY) < DAY / 2)
          expect(Math.abs(clockAt(instant(t), changes).local - local)).toBeLessThan(1);
      }),
    );
  });
});

test('without changes, the axis is the clock', () => {
  expect(onAxis(parseInstant('2026-03-10T14:00')!, HOUR, [])).toBe(
    parseInstant('2026-03-10T14:00'),
  );
});

test('a moment at the end of a day of 25 hours ends with the day', () => {
  const { extent } = parseEdtf('2026-10-25T23:59+01:00', 'Europe/Paris');
  expect(extent.to).toBe(parseInstant('2026-10-26'));
  const midnight = parseEdtf('2026-10-26T00:00+01:00', 'Europe/Paris');
  expect(midnight.extent.from).toBe(extent.to);
});

test('how far a clock is ahead survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -59_999, max: 59_999 }), (seconds) => {
      expect(parseAhead(formatAhead(seconds * SECOND))).toBe(seconds * SECOND);
    }),
  );
  expect(formatAhead(9 * MINUTE + 21 * SECOND)).toBe('+00:09:21');
  expect(formatAhead(-9.5 * HOUR)).toBe('-09:30');
});

test('changes of elsewhere leave a moment where its clock has it', () => {
  const change: ClockChange = { at: Date.parse('2026-10-25T01:00Z'), from: 2 * HOUR, to: HOUR };
  const local = dayNumber({ year: 2026, month: 3, day: 10 }) * DAY + 14 * HOUR;
  expect(onAxis(local, HOUR, [change])).toBe(local);
  expect(civilDate(Math.floor(local / DAY)).day).toBe(10);
});
