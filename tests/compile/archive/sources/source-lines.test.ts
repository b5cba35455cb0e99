/** Of very many events, the lines of the source's file are read again when the archive is written. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNdjson } from '../../../../src/compile/archive/sources/ndjson-source.ts';
import { SourceFault } from '../../../../src/compile/archive/sources/source.ts';
import { SourceLines } from '../../../../src/compile/archive/sources/source-lines.ts';
import { build, manyEvents } from '../any-archive.ts';

const DEFAULTS = { id: 'floods', title: 'Floods', language: 'en', timeZone: 'UTC' };
/** Bytes of a block: all but a few rows go to files. */
const SMALL = 2000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = manyEvents(400).map((event, i) =>
  JSON.stringify({
    ...event,
    ...(i % 3 === 0 && { title: `Київ — ${event.title}` }),
    ...(i % 5 === 0 && { label: `Short ${i}` }),
    ...(i % 7 === 0 && { score: i % 256 }),
    // Read by a closer look.
    ...(i % 11 === 0 && { documents: [], summary: 'A \u0022 and a \u2028.' }),
  }),
);

function written(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('makes the same archive as if they had been kept', () => {
  const path = written('same.ndjson');
  const kept = build((rows) => readNdjson(path, DEFAULTS, rows));
  const again = build((rows) => readNdjson(path, DEFAULTS, rows), SMALL);
  expect(again.files).toEqual(kept.files);
});

test('a file that was changed meanwhile is refused', () => {
  const path = written('changed.ndjson');
  const read = (): unknown =>
    build((rows) => {
      const facts = readNdjson(path, DEFAULTS, rows);
      appendFileSync(path, '\n');
      return facts;
    }, SMALL);
  expect(read).toThrow(SourceFault);
});

test('a file that is changed while it is read again is refused at the end', () => {
  const path = written('late.ndjson');
  const source = new SourceLines(path);
  source.read(0, 10);
  appendFileSync(path, '\n');
  expect(() => source.close()).toThrow('was changed while it was read');
});

test('a file that is cut while it is read again is refused', () => {
  const path = written('cut.ndjson');
  const source = new SourceLines(path);
  expect(() => source.read(0, 1e9)).toThrow('was changed while it was read');
  source.close();
});
