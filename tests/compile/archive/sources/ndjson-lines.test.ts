/** Lines of NDJSON are kept as they stand, however a file breaks them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonIn } from '../../../../src/archive/files.ts';
import type { RecordsJson } from '../../../../src/archive/format.ts';
import { eachLine } from '../../../../src/compile/archive/byte-lines.ts';
import { textOf } from '../../../../src/compile/archive/piece.ts';
import { readNdjson } from '../../../../src/compile/archive/sources/ndjson-source.ts';
import { build, manyEvents } from '../any-archive.ts';

const DEFAULTS = { id: 'floods', title: 'Floods', language: 'en', timeZone: 'UTC' };
const events = manyEvents(40).map((event, i) =>
  i % 3 === 0 ? { ...event, title: `Київ — ${event.title}` } : event,
);

function withFile<T>(text: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  try {
    const path = join(folder, 'events.ndjson');
    writeFileSync(path, text);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.for([
  ['line feeds', (json: string) => `${json}\n`],
  ['carriage returns', (json: string) => `${json}\r\n`],
  ['tabs between fields', (json: string) => `${json.replaceAll('":', '":\t')}\n`],
] as const)('with %s', ([, write]) => {
  const text = events.map((event) => write(JSON.stringify(event))).join('');
  const { files } = withFile(text, (path) => build((rows) => readNdjson(path, DEFAULTS, rows)));
  const found = [...files]
    .filter(([name]) => name.startsWith('r/'))
    .flatMap(([, script]) => [...(JSON.parse(jsonIn(script)) as RecordsJson).events]);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(found.sort(byId)).toEqual([...events].sort(byId));
});

test.for([5, 64, 100_000])('in pieces of %i bytes', (piece) => {
  const lines = ['{"a":1}', '', 'ї', 'x'.repeat(300), '{"b":"é"}\r', 'the last'];
  const found: string[] = [];
  withFile(lines.join('\n'), (path) =>
    eachLine(
      path,
      (line, number) => {
        expect(found.push(textOf(line))).toBe(number);
      },
      piece,
    ),
  );
  expect(found).toEqual(lines.map((line) => line.replace('\r', '')));
});
