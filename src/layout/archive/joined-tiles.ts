/** Joins the tiles that have come to one index of events, and says what of it lies in which tile. Pure. */
import { baseZoom, wallsOf } from '../../archive/grid.ts';
import { Levels } from '../../archive/levels.ts';
import type { LoadedTile } from './loaded-archive.ts';
import { extent } from '../../time/extent.ts';
import { firstAtLeast } from '../../time/ordered.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import type { LoneEvent, ParsedTile, PlacedEvent } from './parsed-tile.ts';

export interface JoinedTiles {
  /** In order of position, which is that of time. */
  readonly events: readonly IndexedEvent[];
  readonly root: LoadedTile;
  /** By event: its rank among all events of the archive. */
  readonly positions: Float64Array;
  readonly byId: ReadonlyMap<string, IndexedEvent>;
  /** Ids of events that are in no tile that has come. */
  readonly lone: readonly string[];
}

/** Events that are entered into a map at once. */
const AT_ONCE = 1000;

export const joinTiles = (...all: Parameters<typeof joinInSteps>): JoinedTiles =>
  finish(joinInSteps(...all));

/**
 * The same in steps, for so many events that a press would have to wait.
 *
 * @param loaded the tile of this octave and number; undefined if it has not come
 * @param most by lane: how many of its events one cell lets in
 * @param extra events that are to be drawn though their tiles may not have come
 */
export function* joinInSteps(
  root: ParsedTile,
  loaded: (octave: number, k: number) => ParsedTile | undefined,
  most: readonly number[],
  extra: readonly LoneEvent[] = [],
): Steps<JoinedTiles> {
  const all: LoneEvent[] = [];
  const collect = (tile: ParsedTile): void => {
    for (const each of tile.events) all.push(each);
    partsOf(tile).forEach(collect);
  };
  collect(root);
  const lone = extra.filter((each) => !all.some(({ position }) => position === each.position));
  all.push(...lone);
  all.sort((a, b) => a.position - b.position);
  yield null;
  const events = all.map(({ event }) => event);
  const positions = Float64Array.from(all, ({ position }) => position);
  yield null;
  const byId = new Map<string, IndexedEvent>();
  for (const [i, event] of events.entries()) {
    byId.set(event.id, event);
    if (i % AT_ONCE === 0) yield null;
  }
  return {
    ...{ events, positions, byId, root: yield* join(root, []) },
    lone: lone.map(({ event }) => event.id),
  };

  function partsOf({ parts }: ParsedTile): ParsedTile[] {
    return parts.flatMap(([octave, k]) => loaded(octave, k) ?? []);
  }

  function* join(tile: ParsedTile, above: readonly ParsedTile[]): Steps<LoadedTile> {
    const { octave, k, first, end, isLeaf, events: own, strip } = tile;
    const due = isLeaf ? dueInLeaf(tile, above, most) : own.map(() => baseZoom(octave));
    yield null;
    const parts: LoadedTile[] = [];
    for (const part of partsOf(tile)) parts.push(yield* join(part, [...above, tile]));
    return {
      ...{ key: tile, first, end },
      walls: k === null ? extent(-Infinity, Infinity) : extentOf(octave, k),
      least: k === null ? 0 : baseZoom(octave),
      until: isLeaf ? Infinity : baseZoom(octave - 1),
      events: Int32Array.from(own, ({ position }) => firstAtLeast(positions, position)),
      ...{ due, strip, parts },
    };
  }
}

const extentOf = (octave: number, k: number) => {
  const { from, to } = wallsOf(octave, k);
  return extent(from, to);
};

const known = new WeakMap<ParsedTile, number[]>();

function dueInLeaf(
  tile: ParsedTile,
  above: readonly ParsedTile[],
  most: readonly number[],
): readonly number[] {
  const due = known.get(tile) ?? findDue(tile, above, most);
  known.set(tile, due);
  return due;
}

/** All events of a leaf's stretch are known, so their levels are as they were when it was built. */
function findDue(
  { octave, first, end, events }: ParsedTile,
  above: readonly ParsedTile[],
  most: readonly number[],
): number[] {
  const isWithin = ({ position }: PlacedEvent): boolean => position >= first && position < end;
  const all = [...above.flatMap((tile) => tile.events.filter(isWithin)), ...events].sort(
    (a, b) => a.position - b.position,
  );
  const levels = new Levels(all.length, octave, most);
  all.forEach(({ instant, lane, weight }, i) => levels.add(i, instant, lane, weight));
  levels.finish();
  const depths = new Map(all.map((each, i) => [each, levels.depths[i]!]));
  return events.map((each) => baseZoom(octave - depths.get(each)!));
}
