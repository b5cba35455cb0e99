/** Dates in tiles are short, and keep all that the public format says. */
import { describe, expect, test } from 'vitest';
import { readDateText, writeDateText } from '../../src/archive/date-text.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import type { Calendar } from '../../src/time/calendar.ts';
import { whenOf, type ResolvedDate } from '../../src/timeline/when.ts';
import { whenJson } from '../../src/seeds/when-json.ts';

const resolve = (text: string, calendar: Calendar | null = null): ResolvedDate =>
  whenJson(parseEdtf(text, 'Europe/Paris', calendar));

const SHORT = [
  ...['2026-01-06', '2026-01', '2026', '202X', '20XX', '2011-21', '1850-05-XX', '-0043-03-15'],
  ...['1984~', '1984?', '1984%', 'Y-13800000000', '2026-01-03/2026-02', '2022-02/..', '../2022-02'],
  ...['2022-02/', '/2022-02', '[2026-01-03..2026-01-04]', '[..2026-01-04]', '[2026-01-03..]'],
  ...['1984~/2004-06', '2026-01-06T14:00Z', '2026-01-06T14:00:05+01:00', '2026-01-06T14Z~'],
];

describe('a date', () => {
  test.for(SHORT)('%s is written as itself and means the same', (text) => {
    const date = resolve(text);
    const written = writeDateText(date);
    expect(written).toMatch(/^[^{]*$/);
    expect(written.split(' ')[0]).toBe(text);
    expect(whenOf(readDateText(written), [])).toEqual(whenOf(date, []));
  });

  test.for([
    ['1917-10-25', 'julian'],
    ['2026-01-06T14:00+05:30', null],
    ['2026-01-06T14:00Z~/2026-01-06T16:00+01:00', null],
    ['[2026-01-06T14:00Z..2026-01-06T16:00Z]', null],
  ] as const)('%s (%s) keeps what its text alone does not say', ([text, calendar]) => {
    const date = resolve(text, calendar);
    expect(whenOf(readDateText(writeDateText(date)), [])).toEqual(whenOf(date, []));
  });

  test('is never two lines', () => {
    const date = { ...resolve('2026'), edtf: '2026\n2027 ' };
    expect(writeDateText(date)).not.toContain('\n');
    expect(readDateText(writeDateText(date)).edtf).toBe('2026\n2027 ');
  });

  test('is never taken for JSON', () => {
    const date = { ...resolve('2026'), edtf: '{}2026' };
    expect(readDateText(writeDateText(date)).edtf).toBe('{}2026');
  });
});
