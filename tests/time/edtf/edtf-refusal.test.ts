/** Dates that are almost EDTF: each is refused with a reason, and every suggestion can be read. */
import { describe, expect, test } from 'vitest';
import { EdtfError } from '../../../src/time/edtf/edtf-error.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';

function refusalOf(text: string, timeZone = 'Europe/Paris'): EdtfError {
  try {
    parseEdtf(text, timeZone);
  } catch (caught) {
    if (caught instanceof EdtfError) return caught;
    throw caught;
  }
  throw new Error(`${text} was read`);
}

describe('near to EDTF', () => {
  test.each([
    ['{1850,1852}', 'date-set', 0, 'set'],
    ['{1852, 1850..1851}', 'date-set', 0, '[1850..1852]'],
    ['{1850}', 'date-set', 0, 'set'],
    ['[1850,1852]', 'date-list', 5, '[1850..1852]'],
    ['2026-01-06T14:00:00.500Z', 'date-fraction', 19, '.500'],
    ['2026-01-06T14:00:00,5+01:00', 'date-fraction', 19, ',5'],
    ['2026-01-06T14:00.5Z', 'date-fraction', 16, '.5'],
    ['2026-01-05/2026-01-06T14:00:00.5Z', 'date-fraction', 30, '.5'],
    ['-0000', 'date-calendar', 0, '1 BC'],
    ['-0000-01-01', 'date-calendar', 0, '0000'],
    ['2026-13-01', 'date-calendar', 5, 'months go from 01 to 12'],
    ['2026-02-29', 'date-calendar', 8, '28 days'],
    ['2026-W02', 'date-week', 5, 'week'],
    ['2026W021', 'date-week', 4, 'week'],
    ['2026-w02-3', 'date-week', 5, 'week'],
    ['2026-006', 'date-ordinal', 5, 'month and day'],
    ['2026-01-06T24:00+01:00', 'date-calendar', 11, '00:00'],
    ['2026-01-06T23:59:60Z', 'date-calendar', 17, 'leap seconds'],
    ['2026-01-06T14:00+15:00', 'date-offset', 16, '+14:00'],
    ['2026-01-06T14:00-1', 'date-offset', 16, '-14:00'],
    ['2026-01-06T14:00−05:00', 'date-offset', 16, '−05:00'],
    ['2026-01-06T14:00 CET', 'date-zone-name', 17, 'CET'],
    ['2026-01-06T14:00UTC', 'date-zone-name', 16, 'UTC'],
    ['2026-01-06 14:00', 'date-zone', 16, '2026-01-06T14:00+01:00'],
    ['2026-01-06T1400Z', 'date-clock', 0, '2026-01-06T14:00Z'],
    ['2026-01-06t14:00z', 'date-clock', 0, '2026-01-06T14:00Z'],
    ['2026-01-06 9:05 +0530', 'date-clock', 0, '2026-01-06T09:05+05:30'],
    ['14:00', 'date-hour-alone', 0, 'day'],
    ['2 p.m.', 'date-hour-alone', 0, 'day'],
    ['14h', 'date-hour-alone', 0, 'day'],
  ])('%s', (text, code, offset, words) => {
    const { message, ...error } = refusalOf(text);
    expect(error).toMatchObject({ code, offset });
    expect(message).toContain(words);
  });

  test.each([
    '{1850,1852}',
    '{2026-01-06..2026-01-08}',
    '{}',
    '{1850}',
    '[1852,1850]',
    '2026-01-06T14:00:00.500Z',
    '2026-W02',
    '2026-006',
    '2026-01-06t14:00z',
    '2026-01-06 9:05 +0530',
    '2026-01-06 14:00',
    '14:00',
  ])('what is offered for %s is read', (text) => {
    const { message } = refusalOf(text);
    const after = message.slice(message.indexOf(':', text.length));
    const offered = after.match(/[[\d][\d:TZ+/.\][-]*[\dZ\]]/g) ?? [];
    const isForbidden = message.includes('leave it out');
    expect(isForbidden || offered.length > 0, message).toBe(true);
    if (isForbidden) return;
    for (const date of offered) expect(parseEdtf(date, 'Europe/Paris').edtf).toBe(date);
  });
});

describe('an hour that did not exist', () => {
  test.each([
    ['2026-03-29T02:30+01:00', 'Europe/Paris', '2026-03-29T03:30+02:00'],
    ['2026-03-29T02:30+02:00', 'Europe/Paris', '2026-03-29T01:30+01:00'],
    ['2026-03-29T02:00:00+01:00', 'Europe/Paris', '2026-03-29T03:00:00+02:00'],
    ['2026-03-29T02+01:00', 'Europe/Paris', '2026-03-29T03+02:00'],
    ['2026-03-08T02:15-05:00', 'America/New_York', '2026-03-08T03:15-04:00'],
    ['2026-10-04T02:10+10:30', 'Australia/Lord_Howe', '2026-10-04T02:40+11:00'],
    ['2018-11-04T00:30-03:00', 'America/Sao_Paulo', '2018-11-04T01:30-02:00'],
    ['2011-12-30T12:00-10:00', 'Pacific/Apia', '2011-12-31T12:00+14:00'],
  ])('%s in %s', (text, zone, better) => {
    const { code, message, offset } = refusalOf(text, zone);
    expect({ code, offset }).toEqual({ code: 'date-gap', offset: 11 });
    expect(message).toMatch(new RegExp(`write ${better.replaceAll('+', '\\+')}\\.$`));
    const [written, moment] = [new Date(fullText(text)), new Date(fullText(better))];
    expect(written).toEqual(moment);
    expect(parseEdtf(better, zone).edtf).toBe(better);
  });

  test('says what the clocks did', () => {
    expect(refusalOf('2026-03-29T02:30+01:00').message).toBe(
      '"2026-03-29T02:30+01:00" never was: clocks in Europe/Paris went from 02:00 to 03:00, so write 2026-03-29T03:30+02:00.',
    );
    expect(refusalOf('2011-12-30T12:00+14:00', 'Pacific/Apia').message).toContain(
      'went from 00:00 on 2011-12-30 to 00:00 on 2011-12-31',
    );
  });

  test.each([
    ['2026-03-29T01:59:59+01:00', 'Europe/Paris'],
    ['2026-03-29T03:00+02:00', 'Europe/Paris'],
    ['2026-03-29T02:30Z', 'Europe/Paris'],
    ['2026-03-29T02:30-04:00', 'Europe/Paris'],
    ['2026-10-25T02:30+01:00', 'Europe/Paris'],
    ['2026-10-25T02:30+02:00', 'Europe/Paris'],
    ['2026-03-29T02:30+01:00', 'UTC'],
    ['2026-07-01T12:00+01:00', 'Europe/Paris'],
    ['9999-12-31T23:59Z', 'Europe/Paris'],
  ])('but %s in %s did', (text, zone) => {
    expect(parseEdtf(text, zone).edtf).toBe(text);
  });
});

/** `T02+01:00` is EDTF, but a Date cannot read it. */
const fullText = (text: string): string => text.replace(/T(\d\d)([+-])/, 'T$1:00$2');
