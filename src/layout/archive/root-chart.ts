/** What a chart needs of an archive: of what has come of it, and of its root alone. Pure. */
import type { HeadJson } from '../../archive/format.ts';
import { baseZoom } from '../../archive/grid.ts';
import { commonOf } from '../../archive/whole-events.ts';
import { extent } from '../../time/extent.ts';
import { finest } from '../../time/precision.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { Tiling } from '../placement/tiling.ts';
import { joinTiles, type JoinedTiles } from './joined-tiles.ts';
import type { LoadedArchive } from './loaded-archive.ts';
import { tilingOf } from './loaded-tiles.ts';
import { parseTile } from './parsed-tile.ts';

/** @param lanes ids of those that a filter lets through; empty for all */
export function loadedOf(
  head: HeadJson,
  { events, root, positions }: JoinedTiles,
  lanes: readonly string[] = [],
): LoadedArchive {
  return {
    ...{ root, positions },
    counts: head.lanes.map(({ id, count }) =>
      lanes.length === 0 || lanes.includes(id) ? count : 0,
    ),
    zoom: baseZoom(head.octave),
    hull: extent(...head.extent),
    finest: finest(events.map(({ when }) => when.precision)),
    isFiltered: lanes.length > 0,
  };
}

export const isRanked = ([first, ...others]: readonly IndexedEvent[]): boolean =>
  others.some(({ importance }) => importance !== first!.importance);

export interface RootChart {
  /** In order of position. */
  readonly events: readonly IndexedEvent[];
  /** By event: its rank among all events of the archive. */
  readonly positions: Float64Array;
  readonly tiling: Tiling;
}

/** What can be drawn of the head alone. */
export function rootChartOf(head: HeadJson): RootChart {
  const root = parseTile(head.root, head.octave, null, commonOf(head));
  const most = head.lanes.map((lane) => lane.most);
  const joined = joinTiles(root, () => undefined, most);
  const { events, positions } = joined;
  return { events, positions, tiling: tilingOf(loadedOf(head, joined), isRanked(events)) };
}
