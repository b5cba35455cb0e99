/** A time of day without an offset: the sentence says what to write, and that can be read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdtfError } from '../../../src/time/edtf/edtf-error.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';

function refusalOf(text: string, timeZone: string): EdtfError {
  try {
    parseEdtf(text, timeZone);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read.`);
}

describe('says what to write', () => {
  test.each([
    [
      '2024-03-31T03:48',
      'Europe/Kyiv',
      '"2024-03-31T03:48" never was: clocks in Europe/Kyiv went from 03:00 to 04:00, so write 2024-03-31T04:48+03:00.',
    ],
    [
      '2024-03-31 03:48',
      'Europe/Kyiv',
      '"2024-03-31 03:48" never was: clocks in Europe/Kyiv went from 03:00 to 04:00, so write 2024-03-31T04:48+03:00.',
    ],
    [
      '2024-10-27T03:30:15',
      'Europe/Kyiv',
      '"2024-10-27T03:30:15" came twice, because clocks were put back: write 2024-10-27T03:30:15+03:00 or 2024-10-27T03:30:15+02:00.',
    ],
    [
      '2024-07-01T14',
      'Europe/Kyiv',
      '"2024-07-01T14" has an hour but no zone: add its offset from UTC, as in 2024-07-01T14+03:00, or Z for UTC.',
    ],
    [
      '2024-07-01T14:00',
      'UTC',
      '"2024-07-01T14:00" has an hour but no zone: add its offset from UTC, as in 2024-07-01T14:00+01:00, or Z for UTC.',
    ],
    [
      '2011-12-30T12:00',
      'Pacific/Apia',
      '"2011-12-30T12:00" never was: clocks in Pacific/Apia went from 00:00 on 2011-12-30 to 00:00 on 2011-12-31, so write 2011-12-31T12:00+14:00.',
    ],
  ])('%s in %s', (text, timeZone, sentence) => {
    expect(refusalOf(text, timeZone).message).toBe(sentence);
  });
});

const ZONES = [
  ...['UTC', 'Europe/Paris', 'Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe'],
  ...['Pacific/Apia', 'Asia/Kathmandu', 'Africa/Casablanca', 'America/St_Johns'],
];
/** Among them the days on which one of them changed its clocks. */
const DAYS = [
  ...['2024-03-10', '2024-03-31', '2024-04-07', '2024-04-14', '2024-07-01', '2024-10-06'],
  ...['2024-10-27', '2024-11-03', '2011-12-29', '2011-12-30', '2011-12-31', '1911-03-11'],
];

test('whatever it proposes can be read', () => {
  const days = fc.constantFrom(...DAYS);
  const clock = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), days, clock, (timeZone, day, minute) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      const { message } = refusalOf(`${day}T${time}`, timeZone);
      const proposed = message.match(/\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:\d\d)/g) ?? [];
      expect(proposed.length).toBeGreaterThan(0);
      for (const each of proposed) expect(() => parseEdtf(each, timeZone)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});
