import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import { readSeed } from '../../../src/seeds/seed/seed.ts';
import { seedFolder } from '../../../src/compile/files/seed-folder.ts';
import { HISTORY } from '../../../src/seeds/dates/weekend-history.ts';
import { weekendOf } from '../../../src/seeds/seed/weekend.ts';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { seedsOf } from '../../compile/seeds.ts';
import { weekendLines } from '../dates/zone-table.ts';

/**
 * The valid seeds, in which a document says "over the weekend", with these lines in timeline.yaml.
 */
function spoilt(zone: string, weekend: string, when = '2026-01-03/2026-01-04'): string {
  const root = seedsOf();
  const events = join(root, 'test', 'events.yaml');
  const texts = readFileSync(events, 'utf8').replace('2026-01-03/2026-01-04', when);
  writeFileSync(events, texts);
  const path = join(root, 'test', 'timeline.yaml');
  const text = readFileSync(path, 'utf8').replace(/timeZone: .*/, `timeZone: ${zone}\n${weekend}`);
  writeFileSync(path, text);
  return root;
}

const compiled = (zone: string, weekend = '', when?: string) =>
  compileTimeline(spoilt(zone, weekend, when), 'test');

describe('the weekend of a place', () => {
  test.each([
    ['Europe/Paris', [{ from: '1950-01-01', days: [6, 7] }]],
    ['UTC', [{ from: '1950-01-01', days: [6, 7] }]],
    ['Africa/Cairo', [{ from: '2010-01-01', days: [5, 6] }]],
    ['Asia/Jerusalem', [{ from: '2010-01-01', days: [5, 6] }]],
    ['Asia/Tel_Aviv', [{ from: '2010-01-01', days: [5, 6] }]],
    ['Asia/Tehran', [{ from: '2010-01-01', days: [5] }]],
    ['Asia/Kabul', [{ from: '2010-01-01', days: [4, 5] }]],
    ['Asia/Kolkata', [{ from: '1950-01-01', days: [7] }]],
    ['Asia/Riyadh', [{ from: '2013-06-29', days: [5, 6] }]],
    [
      'Asia/Dubai',
      [
        { from: '2006-09-01', days: [5, 6] },
        { from: '2022-01-01', days: [6, 7] },
      ],
    ],
    [
      'Africa/Algiers',
      [
        { from: '1977-01-01', days: [4, 5] },
        { from: '2009-08-14', days: [5, 6] },
      ],
    ],
  ])('%s', (zone, weekend) => {
    expect(weekendOf(zone)).toEqual(weekend);
  });

  test('is now what the CLDR says, wherever it is written down since when', () => {
    const now = new Map(weekendLines().map((line) => [line.slice(0, line.indexOf(' ')), line]));
    for (const [territory, periods] of Object.entries(HISTORY)) {
      const [, ...days] = periods.at(-1)!;
      const row = now.get(territory) ?? now.get('001')!;
      expect([territory, ...days].join(' ')).toBe(row.replace('001', territory));
      const starts = periods.map(([from]) => from);
      expect(starts).toEqual([...starts].sort());
    }
    const two = [...now.keys()].filter((territory) => !/^(001|IN|UG)$/.test(territory));
    expect(two.filter((territory) => !HISTORY[territory])).toEqual([]);
  });
});

describe('compile', () => {
  test('writes the weekend of the place, which the page reads', () => {
    const { timeline } = compiled('Africa/Cairo', '', '2026-01-02/2026-01-03');
    expect(timeline!.weekend).toEqual([{ from: '2010-01-01', days: [5, 6] }]);
    expect(parseTimeline(timeline).timeline!.weekend).toEqual([{ from: 14_610, days: [5, 6] }]);
  });

  test.each([
    ['fri-sat', [5, 6]],
    ['Friday – Saturday', [5, 6]],
    ['sat-mon', [1, 6, 7]],
    ['fri', [5]],
    ['[fri, sun]', [5, 7]],
    ['[thu-fri, sun]', [4, 5, 7]],
    ['none', []],
  ])('takes `weekend: %s` from the editor', (text, days) => {
    const report = new Report();
    const { timeline } = readSeed(
      seedFolder(spoilt('Europe/Paris', `weekend: ${text}`), 'test'),
      report,
    );
    expect(report.diagnostics).toEqual([]);
    expect(timeline!.weekend).toEqual([{ days }]);
  });

  test.each([
    ['friday-satuday', 'weekend-form', null],
    ['sta', 'weekend-form', 'Did you mean "sat"?'],
    ['sat-none', 'weekend-form', null],
    ['fri-sat-sun', 'weekend-form', null],
    ['6, 7', 'weekend-form', null],
    ['[mon-fri, sat, sun]', 'weekend-whole', null],
    ['[]', 'value-empty', null],
    ['[none, sat]', 'weekend-form', null],
    ['{ from: sat }', 'value-kind', null],
  ])('does not take `weekend: %s`', (text, code, hint) => {
    const { diagnostics } = compiled('Europe/Paris', `weekend: ${text}`);
    const told = diagnostics.filter((each) => !each.code.startsWith('phrase'));
    expect(told).toMatchObject([{ code, ...(hint && { hint }) }]);
  });

  test('counts "over the weekend" by it', () => {
    const { diagnostics } = compiled('Africa/Cairo');
    expect(diagnostics).toMatchObject([
      {
        code: 'phrase-differs',
        sentence:
          '"over the weekend" in a document of 2026-01-06 means 2026-01-02/2026-01-03, not 2026-01-03/2026-01-04.',
      },
    ]);
    expect(compiled('Europe/Paris', 'weekend: none').diagnostics).toMatchObject([
      { code: 'phrase-ambiguous' },
    ]);
    expect(compiled('Europe/Paris', 'weekend: [fri, sun]').diagnostics).toMatchObject([
      { code: 'phrase-ambiguous' },
    ]);
  });
});
