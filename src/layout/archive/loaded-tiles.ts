/**
 * Places the events of an archive, of which only some tiles are loaded. Pure. README.md in src/layout
 * says why labels keep their places whatever is loaded.
 *
 * What the loaded events alone cannot tell comes with the archive. All that a deeper tile could
 * change follows from the root alone: the widest view, home, the bands and their rows.
 */
import { isClock } from '../../time/precision.ts';
import { warpedExtent } from '../../time/warp.ts';
import { shortestFor } from '../../view/closeness.ts';
import { weekdaysFrom } from '../axis/weekdays.ts';
import type { Steps } from '../../timeline/steps.ts';
import { arrange, type Arrangement } from '../placement/arrangement.ts';
import type { ColumnChart } from '../placement/column-chart.ts';
import type { Entries } from '../placement/entry.ts';
import { keepEntries } from '../placement/kept-entries.ts';
import type { KeptPlaces } from './kept-places.ts';
import { tilesIn, type LoadedArchive, type LoadedTile } from './loaded-archive.ts';
import { orderStrip } from '../placement/strip-members.ts';
import { orderLoadedStrip } from './loaded-strip.ts';
import { neededFor, partsOf } from '../placement/tile.ts';
import { ALL_TIME, type Tile, type Tiling } from '../placement/tiling.ts';

/** @param kept places of the same chart; null if they are not to be kept */
export function tilingOf(
  archive: LoadedArchive,
  isRanked: boolean,
  kept: KeptPlaces | null = null,
): Tiling {
  const { root, zoom, hull, finest, counts } = archive;
  const isLeading = inRoot(archive);
  const leading = (e: Entries): Entries => keepEntries(e, isLeading);
  return {
    neededFor,
    ...(kept && { recall: kept.recall }),
    partsOf: (node, e, positions) => {
      kept?.remember(node, positions);
      return partsOf(node, e, positions);
    },
    most: -1,
    zoomFor: (widest) => Math.min(widest, zoom),
    divide: (e) => tileOf(root, entriesByEvent(e)),
    archive: {
      leading,
      dueZooms,
      overall: {
        hull,
        isRanked,
        shortest: shortestFor(finest),
        hours: isClock(finest),
        weekdaysFrom: weekdaysFrom({ events: [] }),
      },
      arrange: (e, groups, groupOf, plot, home) =>
        arrangeByRoot(e, leading(e), groupOf, (some, groupOfSome) => {
          const find = () => arrange(some, groups, groupOfSome, plot, home, counts);
          return kept ? kept.arrange(find) : find();
        }),
      orderStrip: (e, timeline) =>
        archive.isFiltered ? orderStrip(e, timeline) : orderLoadedStrip(e, timeline, archive),
    },
  };

  function dueZooms({ count, event }: Entries): Float64Array {
    const byEvent = new Map<number, number>();
    for (const tile of tilesIn(root)) tile.events.forEach((i, k) => byEvent.set(i, tile.due[k]!));
    // No tile waits for a place for what is in none.
    return Float64Array.from({ length: count }, (_, i) => byEvent.get(event[i]!) ?? Infinity);
  }
}

/** A column in which only the bars of the root have tracks: others have room as they come. */
export const columnOf = <Placement>(
  column: ColumnChart<Placement>,
  archive: LoadedArchive,
): ColumnChart<Placement> => {
  const isLeading = inRoot(archive);
  return {
    ...column,
    layOut: (shapes, ...others) =>
      column.layOut(
        shapes.map((shape, event) => (isLeading(event) ? shape : { ...shape, bar: null })),
        ...others,
      ),
  };
};

function inRoot({ root }: LoadedArchive): (event: number) => boolean {
  const events = new Set(root.events);
  return (event) => events.has(event);
}

/** Rows and home follow from the entries of the root; the others are members of the same bands. */
function* arrangeByRoot(
  e: Entries,
  root: Entries,
  groupOf: (entry: number) => number,
  arrangeSome: (some: Entries, groupOfSome: (entry: number) => number) => Steps<Arrangement>,
): Steps<Arrangement> {
  const entryOf = entriesByEvent(e);
  const inAll = (i: number): number => entryOf.get(root.event[i]!)!;
  const { bands, rowHeight } = yield* arrangeSome(root, (i) => groupOf(inAll(i)));
  const bandOf = new Map<number, number>();
  bands.forEach(({ members }, b) => members.forEach((i) => bandOf.set(groupOf(inAll(i)), b)));
  const members: number[][] = bands.map(() => []);
  for (let i = 0; i < e.count; i++) members[bandOf.get(groupOf(i)) ?? 0]!.push(i);
  return {
    rowHeight,
    bands: bands.map((band, b) => ({
      ...band,
      members: Int32Array.from(members[b]!),
      plan: band.plan.map((each) => ({ ...each, entry: inAll(each.entry) })),
    })),
  };
}

/** Entries by the index of their event; a filter may have left some out. */
const entriesByEvent = ({ event }: Entries): ReadonlyMap<number, number> =>
  new Map(Array.from(event, (each, i) => [each, i]));

function tileOf(loaded: LoadedTile, entryOf: ReadonlyMap<number, number>): Tile {
  const { key, walls, least, until, events, parts } = loaded;
  const members = Array.from(events, (event) => entryOf.get(event)).filter((i) => i !== undefined);
  return {
    ...(least === 0 ? ALL_TIME : { walls: warpedExtent(walls.from, walls.to), least }),
    ...{ key, until },
    members: Int32Array.from(members).sort(),
    parts: parts.map((part) => tileOf(part, entryOf)),
  };
}
