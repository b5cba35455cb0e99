/**
 * Places all events of a timeline, tile by tile. Pure.
 *
 * A tile knows what was placed in the tiles around it, and nothing of those beside it. So its labels
 * are the same in whatever order tiles are placed.
 */
import type { Steps } from '../../timeline/steps.ts';
import type { WarpedExtent } from '../../time/warp.ts';
import type { Positions } from './activation.ts';
import type { RowBand } from './arrangement.ts';
import {
  LEVELS_PER_OCTAVE,
  openBand,
  placeBand,
  type BandTask,
  type Levels,
  type OpenBand,
} from './band-placement.ts';
import type { Entries } from './entry.ts';
import { entryOctaves } from './gate.ts';
import { makeIndex, type Index } from './query.ts';
import { rankMembers } from './ranking.ts';
import { ALL_TIME, nodeOf, type Node, type Shown, type Tile, type Tiling } from './tiling.ts';

export interface PlacingTask {
  /** `t1` and `instant` of a bar change if it turns out to be only begun. */
  readonly entries: Entries;
  readonly positions: Positions;
  readonly bands: readonly RowBand[];
  /** By entry: the index of its band. */
  readonly band: Int32Array;
  readonly limits: WarpedExtent;
  /** The zoom of the widest view and of the closest, in px per warped ms. */
  readonly widest: number;
  readonly closest: number;
  /** By side, then entry: the zoom below which the edge of a view would cut it off. */
  readonly uncut: readonly [Float64Array, Float64Array];
  /** Divides many events; null if they are all in one tile. */
  readonly tiling: Tiling | null;
}

export interface Placing {
  readonly isDone: () => boolean;
  /** Gives the events of home their places, and the bars of the root their rows. */
  readonly open: () => Steps<void>;
  /** Places a tile that this view needs, or else the next one. Returns whether the view needed it. */
  readonly placeNext: (view: Shown | null) => Steps<boolean>;
  /** Whether all tiles are placed that this view needs. */
  readonly isShown: (view: Shown) => boolean;
  /** What has been placed so far. */
  readonly index: () => Index;
}

export function startPlacing(task: PlacingTask): Placing {
  const { entries: e, positions, bands, band, widest, closest, uncut } = task;
  const tiling = task.tiling && e.count > task.tiling.most ? task.tiling : null;
  // Nobody knows yet which bars are only begun, so in the strip all stand at their beginning.
  if (tiling) e.instant.set(e.t0);
  // The levels of tiles are those of the root.
  const first = (tiling?.zoomFor(widest) ?? widest) / 2;
  const octaves = Math.max(1, Math.ceil(Math.log2(closest / first)));
  const dueAt = tiling?.archive?.dueZooms(e) ?? dueZooms(task, first, octaves);
  const whole = tiling?.divide(e, (i) => dueAt[i]!, task.limits, widest, tiling.most) ?? {
    ...ALL_TIME,
    until: Infinity,
    members: Int32Array.from(e.t0.keys()),
    parts: [],
  };
  const root = nodeOf(whole, [], whole.members);
  /** Tiles to be placed, those of less depth first. Some may have been placed out of turn. */
  const turns: Node[] = [root];

  const begin = (entry: number): void => {
    positions.begun[entry] = 1;
    e.t1[entry] = e.instant[entry] = e.t0[entry]!;
  };

  const put: BandTask['put'] = (entry, row, side, activation, begun) => {
    if (begun) begin(entry);
    positions.row[entry] = row;
    positions.side[entry] = side;
    // No view is wider than the widest. A label that shows there always shows, and need not fade in.
    // Both labels of a pair could already show at that zoom, so they are clear of each other.
    positions.activation[entry] = activation <= widest ? 0 : activation;
  };

  const levelsOf = ({ least, until }: Tile): Levels => {
    const coarsest = least === 0 ? first : least * 2 ** (1 / LEVELS_PER_OCTAVE);
    const end = Math.min(until, first * 2 ** octaves);
    const steps = Math.log2(end / coarsest) * LEVELS_PER_OCTAVE;
    return { least, coarsest, count: Math.max(1, Math.ceil(steps - 1e-9) + 1), finest: closest };
  };

  function* openNode(node: Node): Steps<void> {
    if (tiling?.recall?.(node, positions, begin)) return;
    const { tile, placed, waiting } = node;
    const open: OpenBand[] = [];
    for (const [b, { rows, plan }] of bands.entries()) {
      const inBand = (i: number): boolean => band[i] === b;
      const own = waiting.filter(inBand);
      if (own.length === 0) continue;
      const opened = yield* openBand({
        ...{ entries: e, positions, rows, uncut, put, dueAt },
        ...{ placed: placed.filter(inBand), waiting: own },
        plan: node === root ? plan : [],
        walls: tile.walls,
        levels: levelsOf(tile),
      });
      // Nothing further in can give these bars a row.
      if (tile.until === Infinity)
        opened.begun.forEach((begun, member) => begun && begin(opened.members[member]!));
      open.push(opened);
      yield null;
    }
    node.open = open;
  }

  const indexOf = ({ waiting, tile }: Node): Index => makeIndex(e, positions, band, waiting, tile);

  function* placeNext(view: Shown | null): Steps<boolean> {
    const needed = tiling && view ? tiling.neededFor(root, view) : null;
    const node = needed ?? turns[0]!;
    if (!node.open) yield* openNode(node);
    for (const opened of node.open ?? []) yield* placeBand(opened);
    node.index = indexOf(node);
    node.open = null;
    node.parts = tiling?.partsOf(node, e, positions) ?? [];
    turns.push(...node.parts);
    while (turns[0]?.index) turns.shift();
    return needed !== null;
  }

  const placedIn = (node: Node): Index[] =>
    node.index ? [{ ...node.index, parts: node.parts.flatMap(placedIn) }] : [];

  return {
    isDone: () => turns.length === 0,
    open: () => openNode(root),
    placeNext,
    isShown: (view) => (tiling ? tiling.neededFor(root, view) === null : root.index !== null),
    index: () => placedIn(root)[0] ?? indexOf(root),
  };
}

/** By entry: the zoom from which it is due. What is planned for home is due at any. */
function dueZooms({ entries, bands }: PlacingTask, first: number, octaves: number): Float64Array {
  const due = new Float64Array(entries.count);
  for (const { members, rows, plan } of bands) {
    const ranking = rankMembers(entries, members);
    entryOctaves(entries, members, ranking, rows, first, octaves).forEach((octave, rank) => {
      due[members[ranking[rank]!]!] = first * 2 ** octave;
    });
    for (const { entry } of plan) due[entry] = 0;
  }
  return due;
}
