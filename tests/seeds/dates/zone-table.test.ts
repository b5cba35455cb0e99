import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zoneLines, zoneTable } from './zone-table.ts';

const TABLE = new URL('../../../src/seeds/dates/zone-table.ts', import.meta.url);

test('the committed table of zones and weekends is that of the CLDR packages', () => {
  const made = zoneTable();
  if (process.env['UPDATE']) writeFileSync(TABLE, made);
  expect(readFileSync(TABLE, 'utf8')).toBe(made);
});

test('each zone has its place', () => {
  const lines = zoneLines();
  expect(lines).toContain('UA Europe/Kyiv Europe/Kiev Europe/Zaporozhye Europe/Uzhgorod');
  expect(lines).toContain('IL Asia/Jerusalem Asia/Tel_Aviv Israel');
  expect(lines).toContain('PS Asia/Gaza');
  expect(lines.filter((line) => !/^([A-Z]{2}|-)( [A-Za-z0-9/_+-]+)+$/.test(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(400);
});
