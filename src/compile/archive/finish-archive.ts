/**
 * Makes an archive of its stretches, of which the tiles and details are written: joins the tiles that
 * several have, and writes the indices and the head. Node only.
 */
import { readColumns, writeColumns } from '../../archive/columns.ts';
import { HEAD_FILE, recordsFolder } from '../../archive/files.ts';
import {
  ARCHIVE_FORMAT,
  type ChildJson,
  type HeadJson,
  type TileJson,
} from '../../archive/format.ts';
import { namedTiles } from '../../archive/named-tiles.ts';
import { formatAhead } from '../../time/clock.ts';
import { extentOf } from '../../timeline/days.ts';
import type { Say } from '../../seeds/report/say.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import type { ArchiveFacts, Built } from './archive-facts.ts';
import type { EntrySorter } from './sorting/entry-sorter.ts';
import { bucketsFor, writeIds } from './ids.ts';
import { recordsPerFile, UNNAMED, versionOf } from './records.ts';
import { writeSearch } from './search-index.ts';
import type { OpenTile, Written } from './written.ts';
import type { Survey } from './survey.ts';
import { writeTile } from './tiles.ts';

/** What the head says that follows from the facts and the numbers of all rows. */
export type HeadStart = Omit<HeadJson, 'version' | 'root' | 'tiles' | 'search'>;

export function startHead(facts: ArchiveFacts, survey: Survey): HeadStart {
  const { lanes, ...about } = facts;
  const { count, hull, octave, counts, most, minimap, ahead } = survey;
  return {
    format: ARCHIVE_FORMAT,
    ...about,
    count,
    ...(ahead.length > 0 && { offsets: ahead.map(formatAhead) }),
    lanes: lanes.map(({ id, name }, i) => ({ id, name, count: counts[i]!, most: most[i]! })),
    extent: [hull.from, hull.to],
    ...{ minimap, octave },
    ...{ records: { per: recordsPerFile(count) }, ids: { buckets: bucketsFor(count) } },
  };
}

export interface Unfinished {
  readonly head: HeadStart;
  /** All stretches, in order. Their details lie in the folder. */
  readonly stretches: readonly Written[];
  readonly ids: EntrySorter;
  readonly search: EntrySorter;
}

/** @throws DoubleId */
export function finishArchive(
  { head, stretches, ids, search }: Unfinished,
  folder: ArchiveFolder,
  say: Say,
): Built {
  const version = versionOf(stretches.flatMap(({ digests }) => digests));
  folder.rename(recordsFolder(UNNAMED), recordsFolder(version));
  const { root, inHead, joined } = joinOpen(stretches, folder, head);
  say('writing the index of ids');
  writeIds(ids, head.ids.buckets, folder, version);
  say('writing the index of words');
  const { format, ...about } = head;
  const { minimap, octave, records, ids: buckets, count, lanes, extent, ...rest } = about;
  const whole: HeadJson = {
    ...{ format, ...rest, version, count, lanes, extent },
    ...{ minimap, octave, root, tiles: inHead, records, ids: buckets },
    search: writeSearch(search, count, folder, version),
  };
  folder.write(HEAD_FILE, `${JSON.stringify(whole)}\n`);
  const tiles = stretches.reduce((sum, each) => sum + each.tiles, joined);
  return { events: count, tiles, files: folder.count, bytes: folder.bytes };
}

/** Writes the tiles that no stretch has alone, the deepest first, because a tile names those below it. */
function joinOpen(
  stretches: readonly Written[],
  folder: ArchiveFolder,
  { octave: top, home }: HeadStart,
) {
  const isNamed = namedTiles(top, extentOf(home)!);
  const inHead = stretches.flatMap((each) => each.inHead);
  const shared = new Map<string, OpenTile[]>();
  for (const each of stretches.flatMap(({ open }) => open)) {
    const name = nameOf(each.octave, each.k);
    shared.set(name, [...(shared.get(name) ?? []), each]);
  }
  const deepestFirst = [...shared.values()].sort(([a], [b]) => a!.octave - b!.octave);
  const added = new Map<string, ChildJson[]>();
  let root: TileJson | null = null;
  for (const open of deepestFirst) {
    const { octave, k, isLeaf } = open[0]!;
    const tile = joinTile(open, added.get(nameOf(octave, k)) ?? []);
    if (k === null) {
      root = tile;
      continue;
    }
    const json = Buffer.from(`${JSON.stringify(tile)}\n`);
    const child = writeTile(folder, { octave, k, isLeaf, first: tile.a }, json);
    const above = nameOf(octave + 1, octave + 1 === top ? null : Math.floor(k / 2));
    added.set(above, [...(added.get(above) ?? []), child]);
    if (isNamed(octave, k)) inHead.push(child);
  }
  return {
    root: root!,
    inHead: inHead.sort((a, b) => b[0] - a[0] || a[1] - b[1]),
    joined: shared.size - 1,
  };
}

const nameOf = (octave: number, k: number | null): string => `${octave} ${k}`;

/** Each stretch knows the whole strip. */
function joinTile(open: readonly OpenTile[], added: readonly ChildJson[]): TileJson {
  const [{ tile }] = open as [OpenTile];
  const stubs = open.flatMap((each) => readColumns(each.tile));
  const below = [...open.flatMap((each) => each.tile.k), ...added];
  return {
    ...{ a: tile.a, b: tile.b, ...writeColumns(stubs), c: tile.c },
    k: below.sort((a, b) => a[4] - b[4]),
  };
}
