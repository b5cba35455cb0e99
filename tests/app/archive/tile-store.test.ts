/** Which tiles of an archive a page keeps while its reader goes on. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ArchiveFiles } from '../../../src/app/archive/archive-files.ts';
import { TileStore } from '../../../src/app/archive/tile-store.svelte.ts';
import { jsonIn } from '../../../src/archive/files.ts';
import type { TileJson } from '../../../src/archive/format.ts';
import { baseZoom, wallsOf } from '../../../src/archive/grid.ts';
import { commonOf } from '../../../src/archive/whole-events.ts';
import { finish } from '../../../src/timeline/steps.ts';
import { build, fill, manyEvents, type OnDisk } from '../../compile/archive/any-archive.ts';

let archive: OnDisk;
beforeAll(() => {
  archive = build(fill(manyEvents(40_000)));
}, 120_000);

function openStore() {
  const asked: string[] = [];
  const files = new ArchiveFiles(archive.head, <Json>(file: string) => {
    asked.push(file);
    return Promise.resolve(JSON.parse(jsonIn(archive.files.get(file)!)) as Json);
  });
  return { asked, store: new TileStore(files, commonOf(archive.head)) };
}

type Tile = OnDisk['tiles'][number];
const isDeep = ({ k, tile }: Tile): boolean => k !== null && tile.k.length === 0;
const firstOf = ({ tile }: { readonly tile: TileJson }): number => tile.o[0]!;

/** What a reader looks at who has come to this tile. */
const viewOf = ({ octave, k }: Tile) => ({ ...wallsOf(octave, k!), zoom: baseZoom(octave) });

/** Looks at one tile after the other, each until everything has come. */
async function lookAtAll(store: TileStore, tiles: readonly Tile[]): Promise<void> {
  for (const tile of tiles) {
    store.look(viewOf(tile));
    // What has come asks for its parts; an archive has no more octaves than these.
    for (let octave = 0; octave < 40; octave++) await Promise.resolve();
  }
}

const knows = (store: TileStore, position: number): boolean =>
  finish(store.join()).positions.includes(position);

describe('a page that has seen more tiles than it keeps', () => {
  test('has dropped the first, but not those of the selected event', async () => {
    const deep = archive.tiles.filter(isDeep).sort((a, b) => firstOf(a) - firstOf(b));
    expect(deep.length).toBeGreaterThan(80);
    const [chosen, other, ...far] = deep;
    const { store, asked } = openStore();
    for (const tile of [chosen!, other!]) {
      await lookAtAll(store, [tile]);
      expect(knows(store, firstOf(tile))).toBe(true);
    }
    store.pin(firstOf(chosen!));
    await lookAtAll(store, far.slice(10));
    expect(new Set(asked).size).toBeGreaterThan(80);
    expect(knows(store, firstOf(chosen!))).toBe(true);
    expect(knows(store, firstOf(other!))).toBe(false);
    // Not any more once another is selected.
    store.pin(firstOf(far.at(-1)!));
    await lookAtAll(store, far.slice(10));
    expect(knows(store, firstOf(chosen!))).toBe(false);
  });

  test('has all that is in view, however much that is', async () => {
    const { store } = openStore();
    const [from, to] = archive.head.extent;
    const deep = archive.tiles.filter(isDeep);
    store.look({ from, to, zoom: baseZoom(Math.min(...deep.map(({ octave }) => octave))) });
    for (let octave = 0; octave < 200; octave++) await Promise.resolve();
    expect(finish(store.join()).positions).toHaveLength(archive.head.count);
  });
});
