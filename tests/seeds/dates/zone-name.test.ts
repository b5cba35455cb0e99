import { describe, expect, test } from 'vitest';
import { ABBREVIATIONS, COMMON } from '../../../src/seeds/dates/zone-abbreviations.ts';
import { territoryOf, zoneFault } from '../../../src/seeds/dates/zone-name.ts';
import { zoneLines } from './zone-table.ts';

describe('a zone may be named', () => {
  test.each([
    'UTC',
    'Europe/Paris',
    'America/Argentina/Buenos_Aires',
    'America/North_Dakota/New_Salem',
    'America/Port-au-Prince',
    'Antarctica/DumontDUrville',
    'Europe/Kyiv',
    'Europe/Kiev',
    'Asia/Calcutta',
    'America/Buenos_Aires',
    'US/Eastern',
    'Canada/Atlantic',
  ])('%s', (name) => {
    expect(zoneFault(name)).toBeNull();
  });

  test('by every name of a place that this machine knows', () => {
    const known = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));
    expect(known.filter((name) => !name.startsWith('Etc/') && zoneFault(name))).toEqual([]);
    expect(known.length).toBeGreaterThan(400);
  });
});

describe('a zone may not be named', () => {
  test.each([
    ['BST', 'abbreviation', 'Europe/London'],
    ['bst', 'abbreviation', 'Europe/London'],
    ['IST', 'abbreviation', 'Asia/Kolkata Europe/Dublin Asia/Jerusalem'],
    ['CST', 'abbreviation', 'America/Chicago Asia/Shanghai America/Havana'],
    ['EST', 'abbreviation', 'America/New_York America/Panama'],
    ['MST', 'abbreviation', 'America/Denver America/Phoenix'],
    ['GMT', 'abbreviation', 'UTC Europe/London'],
    ['CET', 'abbreviation', 'Europe/Paris Europe/Berlin Europe/Warsaw'],
    ['EST5EDT', 'abbreviation', 'America/New_York'],
    ['CST6CDT', 'abbreviation', 'America/Chicago'],
    ['CET-1CEST', 'abbreviation', 'Europe/Paris Europe/Berlin Europe/Warsaw'],
    ['Z', 'utc', 'UTC'],
    ['utc', 'utc', 'UTC'],
    ['Etc/UTC', 'utc', 'UTC'],
    ['Zulu', 'utc', 'UTC'],
    ['+01:00', 'offset', 'Europe/Paris Europe/Berlin Africa/Lagos'],
    ['UTC+1', 'offset', 'Europe/Paris Europe/Berlin Africa/Lagos'],
    ['Etc/GMT-1', 'offset', 'Europe/Paris Europe/Berlin Africa/Lagos'],
    ['Etc/GMT+5', 'offset', 'America/New_York America/Toronto America/Bogota'],
    ['GMT-5', 'offset', 'America/New_York America/Toronto America/Bogota'],
    ['+0545', 'offset', 'Asia/Kathmandu'],
    ['+00:00', 'offset', 'UTC'],
    ['+13:37', 'offset', ''],
    ['europe/paris', 'unknown', 'Europe/Paris'],
    ['EUROPE/PARIS', 'unknown', 'Europe/Paris'],
    ['europe/kiev', 'unknown', 'Europe/Kyiv'],
    ['America/New York', 'unknown', 'America/New_York'],
    ['Europe/New_York', 'unknown', 'America/New_York'],
    ['Paris', 'unknown', 'Europe/Paris'],
    ['sao paulo', 'unknown', 'America/Sao_Paulo'],
    ['Buenos Aires', 'unknown', 'America/Argentina/Buenos_Aires'],
    ['Europe/Pari', 'unknown', 'Europe/Paris'],
    ['Europe/Kyyiv', 'unknown', 'Europe/Kyiv'],
    ['Asia/Kalkutta', 'unknown', 'Asia/Kolkata'],
    ['Londn', 'unknown', 'Europe/London'],
    ['GB', 'unknown', 'Europe/London'],
    ['PRC', 'unknown', 'Asia/Shanghai'],
    ['France', 'unknown', 'Europe/Paris'],
    ['UA', 'unknown', 'Europe/Kyiv Europe/Simferopol'],
    ['United States', 'unknown', 'America/New_York America/Chicago America/Denver'],
    ['Mars/Olympus', 'unknown', ''],
    ['SystemV/EST5', 'unknown', ''],
    ['Factory', 'unknown', ''],
    ['', 'unknown', ''],
  ])('%j, an %s, but may be meant as: %s', (name, kind, meant) => {
    expect(zoneFault(name)).toEqual({ kind, meant: meant.split(' ').filter(Boolean) });
  });

  test('by any name without a place', () => {
    const names = zoneLines().flatMap((line) => line.split(' ').slice(1));
    const refused = names.filter((name) => !/^(?!Etc)[A-Za-z]+\//.test(name) && name !== 'UTC');
    expect(refused.filter((name) => zoneFault(name) === null)).toEqual([]);
    expect(refused.length).toBeGreaterThan(70);
  });
});

test('all that is offered may stand', () => {
  const offered = [...Object.values(ABBREVIATIONS).flatMap((text) => text.split(' ')), ...COMMON];
  expect(offered.filter((name) => zoneFault(name) !== null)).toEqual([]);
  const names = zoneLines().flatMap((line) => line.split(' ').slice(1));
  // Comparing with all names takes a while.
  const some = names.filter((_, i) => i % 12 === 0);
  const spoilt = some.flatMap((name) => zoneFault(`${name.toLowerCase()}x`)?.meant ?? []);
  expect(spoilt.filter((name) => zoneFault(name) !== null)).toEqual([]);
  expect(spoilt.length).toBeGreaterThan(30);
});

test.each([
  ['Europe/Paris', 'FR'],
  ['Asia/Calcutta', 'IN'],
  ['US/Eastern', 'US'],
  ['Asia/Hebron', 'PS'],
  ['Europe/Mariehamn', 'AX'],
  ['UTC', null],
])('%s lies in %s', (zone, territory) => {
  expect(territoryOf(zone)).toBe(territory);
});
