/** The columns of a tile are the same bytes as JSON.stringify makes of archive/columns.ts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeColumns } from '../../../src/archive/columns.ts';
import { JsonBytes } from '../../../src/compile/archive/json-bytes.ts';
import { mostBytes, WrittenRow, writeRow } from '../../../src/compile/archive/row-bytes.ts';
import { rowOf } from '../../../src/compile/archive/row.ts';
import { TileColumns } from '../../../src/compile/archive/tile-columns.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import { manyEvents } from './any-archive.ts';

const EVENTS = manyEvents(50);

const anyText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"a"\\', 'two\nlines', 'Київ', 'a 🜁 b'))
  // What is not whole is written as other letters.
  .map((text) => Buffer.from(`a${text}`).toString());

const anyRow = fc.record({
  event: fc.constantFrom(...EVENTS),
  title: anyText,
  label: fc.option(anyText, { nil: undefined }),
  score: fc.constantFrom(0, 0, 0, 7, 255),
  distance: fc.integer({ min: 1, max: 1e6 }),
  at: fc.oneof(fc.nat(86_399_999), fc.constantFrom(0, 2 ** 31, 1e12, 0.5, 9, 10, 99, 100)),
});

test('of any texts and numbers', () => {
  const columns = new TileColumns();
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      columns.clear();
      const written = new WrittenRow();
      let position = 0;
      const stubs = rows.map(({ event, title, label, score, distance, at }, i) => {
        position += distance;
        const named = { ...event, title, ...(label !== undefined && { label }) };
        const row = rowOf(named, whenOf(event.when, [])!, [], { score });
        const bytes = Buffer.alloc(mostBytes(row) + 5);
        writeRow(row, 3, bytes, 5);
        written.read(bytes, 5);
        columns.add(written, position, at, i % 8);
        const { id, status, importance } = event;
        return {
          ...{ position, id, label: label ?? title, date: row.date.text, at, lane: i % 8 },
          ...{ importance, score, status, documents: 0, differs: false, isCorrected: false },
        };
      });
      const json = new JsonBytes();
      columns.writeTo(json);
      expect(`{${json.all.toString().slice(0, -1)}}`).toBe(JSON.stringify(writeColumns(stubs)));
    }),
  );
});
