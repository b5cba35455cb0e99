import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../../../src/seeds/report/report.ts';
import {
  eventSeedsOf,
  readEventSeeds,
  type EventSeed,
} from '../../../../src/seeds/seed/events-seed.ts';
import { readGrid } from '../../../../src/seeds/seed/table/grid.ts';
import { csvTable, type Table } from '../../../../src/seeds/seed/table/table.ts';
import { readTableEvents } from '../../../../src/seeds/seed/table/table-events.ts';
import type { TableContext } from '../../../../src/seeds/seed/table/table-fields.ts';
import { workbookTable } from '../../../../src/seeds/seed/table/workbook-table.ts';
import { tableText } from '../../../../src/seeds/seed/table/write-table.ts';
import { workbookBytes } from '../../../../src/seeds/seed/table/write-workbook.ts';
import { readYaml } from '../../../../src/seeds/seed/yaml.ts';
import { eventsText } from '../../../../src/seeds/seed/write-events.ts';
import { anyEvent, anyEvents } from './any-events.ts';

function fromYaml(text: string): EventSeed[] {
  const report = new Report();
  const events = readEventSeeds(readYaml({ file: 'events.yaml', text }, report), 'UTC', report);
  expect(report.diagnostics).toEqual([]);
  return events;
}

const fromCsv = (text: string): EventSeed[] => fromTable(() => csvTable('events.csv', text));

function fromXlsx(bytes: Uint8Array): EventSeed[] {
  return fromTable((context) => workbookTable('events.xlsx', bytes, context));
}

const bytesOf = (events: readonly EventSeed[]): Uint8Array => {
  const written = workbookBytes(events);
  if ('objection' in written) throw new Error(written.objection);
  return written.bytes;
};

function fromTable(tableIn: (context: TableContext) => Table | null): EventSeed[] {
  const [report, remarks] = [new Report(), new Report()];
  const context = { timeline: null, documents: [], timeZone: 'UTC', report, remarks };
  const grid = readGrid(tableIn(context)!, report)!;
  const events = eventSeedsOf(readTableEvents(grid, context), 'UTC', report);
  expect(report.diagnostics).toEqual([]);
  return events;
}

/** Without places. */
const saidBy = (events: readonly EventSeed[]): unknown =>
  JSON.parse(JSON.stringify(events, (key, value: unknown) => (key === 'spot' ? undefined : value)));

test('any events: from YAML to a CSV and back, everything is kept', () => {
  fc.assert(
    fc.property(anyEvents, (text) => {
      const events = fromYaml(text);
      const table = tableText(events);
      const read = fromCsv(table);
      expect(saidBy(read)).toEqual(saidBy(events));
      expect(tableText(read)).toBe(table);
      expect(saidBy(fromYaml(eventsText(read)))).toEqual(saidBy(events));
    }),
  );
});

test('any events: from YAML to a workbook and back, everything is kept', () => {
  fc.assert(
    fc.property(anyEvents, (text) => {
      const events = fromYaml(text);
      const bytes = bytesOf(events);
      const read = fromXlsx(bytes);
      expect(saidBy(read)).toEqual(saidBy(events));
      expect(bytesOf(read)).toEqual(bytes);
      expect(saidBy(fromYaml(eventsText(read)))).toEqual(saidBy(events));
    }),
    // Packing takes most of the time.
    { numRuns: 30 },
  );
});

test('a cell that is longer than a spreadsheet takes is not written', () => {
  const people = Array.from({ length: 200 }, () => 'x'.repeat(199));
  const [draft] = fromYaml(JSON.stringify([{ id: 'a', title: 'A', when: '2026-01-02', people }]));
  expect(workbookBytes([draft!])).toEqual({
    objection: expect.stringMatching(/^The cell I2 would have more than 32,767 characters/),
  });
});

test('no cell begins like a formula', () => {
  const [event] = fromYaml(
    JSON.stringify([{ ...fc.sample(anyEvent, { numRuns: 1, seed: 1 })[0], id: 'a', title: '=1' }]),
  );
  const table = tableText([event!]);
  expect(table).toContain(",'=1,");
  expect(fromCsv(table)[0]!.title.value).toBe('=1');
});
