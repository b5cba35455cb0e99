/**
 * Builds an archive from rows. Node only.
 *
 * The rows are sorted on disk and read twice. The first time gives levels, and with them the tree of
 * tiles; the second time writes. In memory are about twenty bytes for each event, and the rows of the
 * busiest day.
 */
import { mostInCell, weightOf } from '../../archive/importance.ts';
import { HEAD_FILE } from '../../archive/files.ts';
import { ARCHIVE_FORMAT, type HeadJson } from '../../archive/format.ts';
import { topOctave } from '../../archive/grid.ts';
import { Levels } from '../../archive/levels.ts';
import { writeOpening } from '../../archive/strip.ts';
import { treeOf } from '../../archive/tree.ts';
import { makeClusters } from '../../layout/placement/cluster.ts';
import type { Say } from '../../seeds/report/say.ts';
import { formatCount } from '../../seeds/report/shown.ts';
import { extent, type Extent } from '../../time/extent.ts';
import { extentOf as homeOf } from '../../timeline/days.ts';
import { STATUSES } from '../../timeline/timeline.ts';
import { ArchiveFolder } from './archive-folder.ts';
import { bucketsFor, IdsWriter } from './ids.ts';
import { placeRows } from './placed-rows.ts';
import { RecordsWriter, recordsPerFile } from './records.ts';
import type { SortedRows } from './sorted-rows.ts';
import { SearchWriter } from './search-index.ts';
import { TilesWriter } from './tiles.ts';

/** What the archive says of itself, besides what follows from its rows. */
export interface ArchiveFacts extends Omit<
  HeadJson,
  | ('format' | 'version' | 'count' | 'extent' | 'minimap' | 'octave' | 'root' | 'tiles')
  | ('records' | 'ids' | 'search' | 'lanes')
> {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
}

export interface Built {
  readonly events: number;
  readonly tiles: number;
  readonly files: number;
  readonly bytes: number;
}

/** In how many parts the minimap counts events. */
const MINIMAP_PARTS = 256;

/**
 * The same rows and facts give the same bytes, whatever the order of the rows.
 *
 * @param facts with all lanes of the rows, of which there must be one
 * @param path an empty folder for the archive
 * @param temporary an empty folder for what is needed meanwhile
 * @throws DoubleId
 */
export function buildArchive(
  rows: SortedRows,
  facts: ArchiveFacts,
  path: string,
  temporary: string,
  say: Say = () => undefined,
): Built {
  const { count } = rows;
  const hull = extentOf(rows, facts);
  const octave = topOctave(hull);
  const index = new Map(facts.lanes.map(({ id }, lane) => [id, lane]));
  const counts = facts.lanes.map(({ id }) => rows.countIn(id));
  const most = mostInCell(counts);

  say(`finding the levels of ${formatCount(count)} events`);
  const levels = new Levels(count, octave, most);
  const instants = new Float64Array(count);
  const minimap = counts.map(() => new Array<number>(MINIMAP_PARTS).fill(0));
  const search = new SearchWriter(temporary);
  let position = 0;
  for (const { row, t0 } of placeRows(rows.inOrder(), hull)) {
    const lane = index.get(row.lane)!;
    instants[position] = t0;
    levels.add(position++, t0, lane, weightOf(row.importance, row.score, row.label.length));
    search.count(row.title);
    const part = Math.floor((MINIMAP_PARTS * (t0 - hull.from)) / (hull.to - hull.from));
    minimap[lane]![Math.max(0, Math.min(MINIMAP_PARTS - 1, part))]!++;
  }
  levels.finish();

  say(`counting neighbours`);
  const openings = openingsOf(instants);
  const folder = new ArchiveFolder(path);
  const known = { instants, depths: levels.depths, openings };
  const tiles = new TilesWriter(folder, treeOf(instants, levels.depths, octave), known);
  const per = recordsPerFile(count);
  const records = new RecordsWriter(folder, per);
  const buckets = bucketsFor(count);
  const ids = new IdsWriter(buckets, temporary);
  position = 0;
  for (const { row, at } of placeRows(rows.inOrder(), hull)) {
    if (position % 10_000 === 0) say(`writing event ${formatCount(position)}`);
    const { id, label, date, importance, score, documents, differs, isCorrected } = row;
    const [lane, status] = [index.get(row.lane)!, STATUSES[row.status]!];
    tiles.add({
      ...{ position, id, label, date, at, lane, importance, score, status },
      ...{ documents, differs, isCorrected },
    });
    records.add(row);
    search.add(row.title, position, weightOf(importance, score, label.length));
    ids.add(id, position++);
  }
  const version = records.finish();
  ids.finish(folder, version);
  const { root, inHead } = tiles.finish();
  const { lanes, ...about } = facts;
  const head: HeadJson = {
    format: ARCHIVE_FORMAT,
    ...about,
    ...{ version, count },
    lanes: lanes.map(({ id, name }, i) => ({ id, name, count: counts[i]!, most: most[i]! })),
    extent: [hull.from, hull.to],
    ...{ minimap, octave, root, tiles: inHead, records: { per }, ids: { buckets } },
    search: search.finish(folder, version),
  };
  folder.write(HEAD_FILE, `${JSON.stringify(head)}\n`);
  return { events: count, tiles: tiles.count, files: folder.count, bytes: folder.bytes };
}

/** Home is part of it, as in a small timeline. */
function extentOf({ hull }: SortedRows, { home }: ArchiveFacts): Extent {
  const shown = homeOf(home)!;
  return extent(Math.min(hull.from, shown.from), Math.max(hull.to, shown.to));
}

/** In place of null, in a column of small numbers. */
const NEVER = 32_767;

/** By position: the zoom from which an event is apart from the next. */
function openingsOf(instants: Float64Array): (position: number) => number | null {
  const { openings } = makeClusters(instants);
  const written = Int16Array.from(instants, (_, i) => writeOpening(openings[i] ?? 0) ?? NEVER);
  return (position) => (written[position] === NEVER ? null : written[position]!);
}
