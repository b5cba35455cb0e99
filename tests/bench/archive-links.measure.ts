/**
 * What a link to an event of an archive costs, for each of its events: counted over the files of an
 * archive of a million, without a browser. `SOURCELINE_ARCHIVE=folder` takes an archive that is built
 * already.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonIn, tileFile } from '../../src/archive/files.ts';
import type { ChildJson, HeadJson, TileJson } from '../../src/archive/format.ts';
import { commonOf } from '../../src/archive/whole-events.ts';
import { parseTile } from '../../src/layout/archive.ts';
import { makeShapes } from '../../src/layout/axis/shape.ts';
import { finish } from '../../src/timeline/steps.ts';
import { linkedFiles, type Linked } from '../app/archive/linked-files.ts';
import { archiveIn } from './archive-site.ts';

let folder: string;
let archive: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-links-'));
  archive = await archiveIn(folder);
}, 3_600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (file: string): string => readFileSync(join(archive, file), 'utf8');
const fileOf = ([octave, k, , hash]: ChildJson): string => tileFile(octave, k, hash);

/** The extents and the octaves of all events, one tile after the other. */
function* eventsOf(head: HeadJson): Generator<Linked & { readonly octave: number }> {
  const common = commonOf(head);
  const turns: [octave: number, k: number | null, tile: () => TileJson][] = [
    [head.octave, null, () => head.root],
  ];
  for (let turn = turns.pop(); turn; turn = turns.pop()) {
    const [octave, k, tile] = turn;
    const { events, parts } = parseTile(tile(), octave, k, common);
    for (const part of parts)
      turns.push([part[0], part[1], () => JSON.parse(jsonIn(textOf(fileOf(part)))) as TileJson]);
    const index = events.map(({ event }) => event);
    for (const [i, { t0, t1 }] of finish(makeShapes(index, common.hull)).entries())
      yield { id: index[i]!.id, position: events[i]!.position, t0, t1, octave };
  }
}

/** Views are as long as home, wherever an event lies. */
const HOMES = [
  ['all of time', {}],
  ['two months', { home: { from: '2004-01-01', to: '2004-03-01' } }],
] as const;

test.for(HOMES)('each event, if home is %s', { timeout: 3_600_000 }, ([name, home]) => {
  const head = { ...(JSON.parse(jsonIn(textOf('head.js'))) as HeadJson), ...home };
  const parts = new Map<string, TileJson>();
  const weights = new Map<string, number>();
  const filesOf = linkedFiles(head, (child) => {
    const file = fileOf(child);
    const known = parts.get(file) ?? (JSON.parse(jsonIn(textOf(file))) as TileJson);
    parts.set(file, known);
    return known;
  });
  const weigh = (file: string): number => {
    const bytes = weights.get(file) ?? gzipSync(textOf(file)).length;
    weights.set(file, bytes);
    return bytes;
  };
  let [seen, files, bytes, deepest] = [0, 0, 0, head.octave];
  for (const each of eventsOf(head)) {
    const asked = filesOf(each);
    seen++;
    deepest = Math.min(deepest, each.octave);
    files = Math.max(files, asked.length);
    bytes = Math.max(
      bytes,
      asked.reduce((sum, file) => sum + weigh(file), 0),
    );
  }
  console.table([
    { home: name, events: seen, deepest: head.octave - deepest, 'most files': files, bytes },
  ]);
  expect(seen).toBe(head.count);
  expect(files).toBeLessThanOrEqual(20);
  expect(bytes).toBeLessThan(150_000);
});
