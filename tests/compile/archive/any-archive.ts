/** Timelines as archives are built of them, and what was built. Node only. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadJson, TileJson } from '../../../src/archive/format.ts';
import { jsonIn, tileFile } from '../../../src/archive/files.ts';
import type { ArchiveFacts, Built } from '../../../src/compile/archive/archive-facts.ts';
import { buildArchive } from '../../../src/compile/archive/build-archive.ts';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { SortedRows } from '../../../src/compile/archive/sorted-rows.ts';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { rowOf } from '../../../src/compile/archive/row.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { STATUSES } from '../../../src/timeline/timeline.ts';

const LANES = ['sea', 'land', 'air'];
const WORDS = 'storm dike boat bridge night rescue report mayor tide harbour'.split(' ');

/** The same for the same seed. Events in bursts of days, with bars, moments and dates that are open or known to one side. */
export function manyEvents(count: number, seed = 11): EventJson[] {
  let state = seed;
  const random = (): number => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) / 2 ** 31;
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = (): string => {
    const busy = random() < 0.5;
    const year = 1990 + Math.floor(random() * 30);
    return busy
      ? `2004-0${1 + Math.floor(random() * 2)}-${two(1 + Math.floor(random() * 20))}`
      : `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  };
  const date = (): string => {
    const kind = random();
    if (kind < 0.7) return day();
    if (kind < 0.8)
      return `${day()}T${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}Z`;
    if (kind < 0.9) return day().slice(0, 7);
    if (kind < 0.97) return [day(), day()].sort().join('/');
    if (kind < 0.98) return `${day()}/..`;
    return kind < 0.99 ? `../${day()}` : `[..${day().slice(0, 4)}]`;
  };
  return Array.from({ length: count }, (_, i) => {
    const edtf = date().replace(/^(\S+)\/\1$/, '$1');
    const word = (): string => WORDS[Math.floor(random() * WORDS.length)]!;
    return {
      id: `event-${i.toString(36)}`,
      title: `${word()} ${word()} ${i}`,
      summary: `A ${word()} and a ${word()}.`,
      lane: LANES[Math.floor(random() ** 2 * 3)]!,
      status: STATUSES[Math.floor(random() * 4)]!,
      when: { ...whenJson(parseEdtf(edtf, 'UTC')), dating: { basis: 'stated', reason: 'So.' } },
      after: [],
      people: [],
      places: [],
      importance: 1 + Math.floor(random() * 5),
      citations: [],
      differences: [],
      media: null,
    };
  });
}

export const FACTS: ArchiveFacts = {
  id: 'floods',
  title: 'Floods',
  summary: 'All of them.',
  language: 'en',
  timeZone: 'UTC',
  home: { from: '2004-01-01', to: '2004-03-01' },
  spellings: [],
  lanes: LANES.map((id) => ({ id, name: id })),
  documents: 0,
};

export interface OnDisk {
  readonly built: Built;
  readonly head: HeadJson;
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  /** All tiles, each with its place in the grid; the root has none. */
  readonly tiles: readonly {
    readonly octave: number;
    readonly k: number | null;
    readonly tile: TileJson;
  }[];
}

/** @param add gives the rows @param block bytes of rows in a block: see row-store.ts */
export function build(add: (rows: SortedRows) => ArchiveFacts, block?: number): OnDisk {
  const place = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    return buildIn(place, add, block);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function buildIn(place: string, add: (rows: SortedRows) => ArchiveFacts, block?: number): OnDisk {
  const [folder, temporary] = [join(place, 'archive'), join(place, 'temporary')];
  for (const each of [folder, temporary]) mkdirSync(each);
  const rows = new SortedRows(temporary, block);
  const facts = add(rows);
  const built = buildArchive(rows, facts, folder, temporary);
  const files = new Map(
    filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const head = JSON.parse(jsonIn(files.get('head.js')!)) as HeadJson;
  const below = ({ k }: TileJson): OnDisk['tiles'][number][] =>
    k.flatMap(([octave, number, , hash]) => {
      const tile = JSON.parse(jsonIn(files.get(tileFile(octave, number, hash))!)) as TileJson;
      return [{ octave, k: number, tile }, ...below(tile)];
    });
  const tiles = [{ octave: head.octave, k: null, tile: head.root }, ...below(head.root)];
  return { built, head, files, tiles };
}

/** Gives these events to `build`. */
export const fill = (events: readonly EventJson[]) => (rows: SortedRows) => {
  for (const event of events) rows.add(rowOf(event, whenOf(event.when, [])!, []));
  return FACTS;
};
