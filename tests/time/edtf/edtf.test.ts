import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatUnit } from '../../../src/time/unit-format.ts';
import { EdtfError } from '../../../src/time/edtf/edtf-error.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';

const parse = (text: string, timeZone = 'Europe/Paris') => parseEdtf(text, timeZone);
const ends = (text: string, timeZone?: string) => {
  const { earliest, latest } = parse(text, timeZone);
  return [earliest && formatUnit(earliest), latest && formatUnit(latest)];
};
const error = (text: string): EdtfError => {
  try {
    parse(text);
  } catch (caught) {
    if (caught instanceof EdtfError) return caught;
    throw caught;
  }
  throw new Error(`${text} was read`);
};

describe('reads', () => {
  test.each([
    ['2025-12-31', 'single', 'day', '2025-12-31', '2025-12-31'],
    ['2024-02', 'single', 'month', '2024-02', '2024-02'],
    ['2025', 'single', 'year', '2025', '2025'],
    ['-0043-03-15', 'single', 'day', '-0043-03-15', '-0043-03-15'],
    ['0000', 'single', 'year', '0000', '0000'],
    ['Y-13800000000', 'single', 'year', 'Y-13800000000', 'Y-13800000000'],
    ['Y-12000-03', 'single', 'month', 'Y-12000-03', 'Y-12000-03'],
    ['Y12000-02-29', 'single', 'day', 'Y12000-02-29', 'Y12000-02-29'],
    ['18XX', 'single', 'century', '18XX', '18XX'],
    ['185X/1870', 'span', 'year', '185X', '1870'],
    ['2011-22~', 'single', 'season', '2011-22~', '2011-22~'],
    ['2001-21/2003', 'span', 'season', '2001-21', '2003'],
    ['1850-05-XX', 'single', 'month', '1850-05-XX', '1850-05-XX'],
    ['1850-XX', 'single', 'year', '1850-XX', '1850-XX'],
    ['2026-01-03/2026-01-04', 'span', 'day', '2026-01-03', '2026-01-04'],
    ['2026-01-03/2026-01-03', 'span', 'day', '2026-01-03', '2026-01-03'],
    ['2025/2026-01-06', 'span', 'day', '2025', '2026-01-06'],
    ['2022-02/..', 'span', 'month', '2022-02', null],
    ['../2022-02', 'span', 'month', null, '2022-02'],
    ['2022-02/', 'span', 'month', '2022-02', null],
    ['/2026-01-06', 'span', 'day', null, '2026-01-06'],
    ['[2026-01-03..2026-01-04]', 'one-of', 'day', '2026-01-03', '2026-01-04'],
    ['[2024..2025-03]', 'one-of', 'month', '2024', '2025-03'],
    ['[..2026-01-06]', 'one-of', 'day', null, '2026-01-06'],
    ['[2026-01-06..]', 'one-of', 'day', '2026-01-06', null],
  ])('%s as a %s known to the %s', (text, form, precision, earliest, latest) => {
    expect(parse(text)).toMatchObject({ edtf: text, form, precision });
    expect(ends(text)).toEqual([earliest, latest]);
  });

  test.each([
    ['2024~', true, false],
    ['2024-05?', false, true],
    ['2024-05-06%', true, true],
    ['2024~/2025', true, false],
    ['[2024..2025?]', false, true],
    ['2024', false, false],
  ])('%s with its qualifier', (text, approximate, uncertain) => {
    expect(parse(text)).toMatchObject({ approximate, uncertain });
  });

  test('each end of a span, with what is said of it alone', () => {
    const { start, end } = parse('1984~/2004-06');
    expect(start!.earliest).toBe(start!.latest);
    expect(start!.earliest).toMatchObject({ precision: 'year', approximate: true });
    expect(end!.latest).toMatchObject({ precision: 'month', approximate: false });
    expect(parse('2025/..').end).toEqual({ earliest: null, latest: null, known: true });
    expect(parse('2025/').end).toEqual({ earliest: null, latest: null, known: false });
    expect(parse('2025').start).toBeNull();
  });
});

describe('moments', () => {
  test.each([
    ['2026-01-06T14:00+01:00', 'Europe/Paris', '2026-01-06T14:00+01:00', 'minute'],
    ['2026-01-06T14:00Z', 'Europe/Paris', '2026-01-06T15:00+01:00', 'minute'],
    ['2026-01-06T23:30Z', 'Pacific/Kiritimati', '2026-01-07T13:30+14:00', 'minute'],
    ['2026-01-01T00:30+01:00', 'America/New_York', '2025-12-31T18:30-05:00', 'minute'],
    ['2026-07-06T14:00:30-0400', 'UTC', '2026-07-06T18:00:30+00:00', 'second'],
    ['1900-01-01T12:00Z', 'Europe/Paris', '1900-01-01T12:09+00:09:21', 'minute'],
    ['0001-01-01T00:00Z', 'America/New_York', '0000-12-31T19:03-04:56:02', 'minute'],
  ])('%s on the clocks of %s is %s', (text, zone, expected, precision) => {
    expect(ends(text, zone)).toEqual([expected, expected]);
    expect(parse(text, zone).precision).toBe(precision);
  });

  test('of an hour are an hour, also where it begins within one', () => {
    expect(ends('2026-01-06T14+01', 'Europe/Paris')[0]).toBe('2026-01-06T14+01:00');
    expect(ends('2026-01-06T14+01', 'Asia/Kolkata')[0]).toBe('2026-01-06T18:30+05:30/PT1H');
  });
});

describe('refuses, saying where and why', () => {
  test.each([
    ['', 'date-empty', 0],
    ['2026-02-30', 'date-calendar', 8],
    ['2025-02-29', 'date-calendar', 8],
    ['2026-13', 'date-calendar', 5],
    ['2026-00-01', 'date-calendar', 5],
    ['2026-01-00', 'date-calendar', 8],
    ['-0000', 'date-calendar', 0],
    ['2026-01-06T25:00Z', 'date-calendar', 11],
    ['2026-01-06T14:61Z', 'date-calendar', 14],
    ['2026-01-06T14:00:61Z', 'date-calendar', 17],
    ['2026-01-06T23:59:60Z', 'date-calendar', 17],
    ['2026-01-06T24:00Z', 'date-calendar', 11],
    ['2026-03-29T02:30+01:00', 'date-gap', 11],
    ['2026-01-06T14:00', 'date-zone', 16],
    ['2026-03-29T02:30', 'date-gap', 11],
    ['2026-10-25T02:30', 'date-twice', 16],
    ['2026-1-6', 'date-form', 0],
    ['6 January 2026', 'date-form', 0],
    ['2026-01-0x', 'date-form', 0],
    ['2026-01-03/2026-02-3O', 'date-form', 11],
    ['2026-33', 'date-season', 5],
    ['1XXX', 'date-unspecified', 1],
    ['000X', 'date-unspecified', 3],
    ['2024-XX-03', 'date-unspecified', 5],
    ['2004-06~-11', 'date-qualifier', 7],
    ['Y2024', 'date-long-year', 0],
    ['Y17E7', 'date-long-year', 0],
    ['Y-12000-13', 'date-calendar', 8],
    ['Y12000-02-31', 'date-calendar', 10],
    ['2026-01-06/2026-01-03', 'date-order', 11],
    ['[2026-01-06..2026-01-03]', 'date-order', 13],
    ['[2026-01-06]', 'date-one-choice', 0],
    ['[2026-01-06..2026-01-06]', 'date-one-choice', 0],
    ['[2026-01-06,2026-01-08]', 'date-list', 11],
    ['{1850,1852}', 'date-set', 0],
    ['[2026-01-06..2026-01-08', 'date-bracket', 22],
    ['{2026-01-06..2026-01-08}', 'date-set', 0],
    ['[', 'date-bracket', 0],
    ['[..]', 'date-unbounded', 1],
    ['../..', 'date-unbounded', 0],
    ['/', 'date-unbounded', 0],
    ['[]', 'date-empty', 1],
  ])('%j', (text, code, offset) => {
    expect(error(text)).toMatchObject({ code, offset });
    expect(error(text).message).toMatch(/\.$/);
  });
});

test('any text is either read or refused with a place inside it', () => {
  const pieces = fc.constantFrom(
    '2026',
    '-',
    '01',
    '06',
    '/',
    '..',
    '[',
    ']',
    '~',
    'X',
    'T14:00',
    'Z',
    'Y',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      try {
        const { form, earliest, latest } = parse(text);
        expect(form === 'single' ? earliest && latest : earliest || latest).toBeTruthy();
      } catch (caught) {
        expect(caught).toBeInstanceOf(EdtfError);
        expect((caught as EdtfError).offset).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
