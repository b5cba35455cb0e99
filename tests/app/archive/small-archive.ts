/** Archives of synthetic timelines, as the page reads them. */
import { readDateText, writeDateText } from '../../../src/archive/date-text.ts';
import type { ChildJson, TileJson } from '../../../src/archive/format.ts';
import { writeColumns } from '../../../src/archive/columns.ts';
import { topOctave } from '../../../src/archive/grid.ts';
import { mostInCell, weightOf } from '../../../src/archive/importance.ts';
import { Levels } from '../../../src/archive/levels.ts';
import { stripOf, writeOpening } from '../../../src/archive/strip.ts';
import { isOwn, treeOf, type TileNode } from '../../../src/archive/tree.ts';
import { joinTiles } from '../../../src/layout/archive/joined-tiles.ts';
import { parseTile, type ParsedTile } from '../../../src/layout/archive/parsed-tile.ts';
import { tilingOf, type LoadedArchive } from '../../../src/layout/archive.ts';
import { makeShapes, timeOf } from '../../../src/layout/axis/shape.ts';
import { makeClusters } from '../../../src/layout/placement/cluster.ts';
import { dataHull } from '../../../src/layout/placement/limits.ts';
import type { Tiling } from '../../../src/layout/placement/tiling.ts';
import { finest } from '../../../src/time/precision.ts';
import type { TimelineIndex } from '../../../src/timeline/timeline-index.ts';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import { finish } from '../../../src/timeline/steps.ts';

export interface SmallArchive {
  readonly tiles: ReadonlyMap<string, TileJson>;
  readonly root: ParsedTile;
  /** What there is if these tiles have come; all if missing. */
  readonly load: (isLoaded?: (tile: ChildJson) => boolean) => Loaded;
}

export interface Loaded {
  readonly index: TimelineIndex;
  readonly archive: LoadedArchive;
  readonly tiling: Tiling;
  /** How many tiles have come, with the root. */
  readonly count: number;
}

const nameOf = (octave: number, k: number | null): string => `${octave}/${k ?? 'root'}`;

/** The timeline, with its dates as an archive's texts say them. */
export function asWritten(timeline: TimelineIndex): TimelineIndex {
  const events = timeline.events.flatMap((event) => {
    const when = whenOf(readDateText(writeDateText(whenJson(event.when))), []);
    return when ? [{ ...event, when }] : [];
  });
  return { ...timeline, events };
}

/** @param timeline as written */
export function archiveOf(timeline: TimelineIndex): SmallArchive {
  const hull = dataHull(timeline);
  const shapes = finish(makeShapes(timeline.events, hull));
  const laneOf = new Map(timeline.lanes.map(({ id }, i) => [id, i]));
  const sorted = timeline.events
    .map((event, i) => ({ event, shape: shapes[i]! }))
    .sort(
      (a, b) =>
        a.shape.t0 - b.shape.t0 || a.shape.t1 - b.shape.t1 || (a.event.id < b.event.id ? -1 : 1),
    );
  const instants = Float64Array.from(sorted, ({ shape }) => shape.t0);
  const top = topOctave(hull);
  const counts = timeline.lanes.map(
    ({ id }) => timeline.events.filter((event) => event.lane === id).length,
  );
  const most = mostInCell(counts);
  const levels = new Levels(sorted.length, top, most);
  sorted.forEach(({ event, shape }, i) =>
    levels.add(
      i,
      shape.t0,
      laneOf.get(event.lane)!,
      weightOf(event.importance, 0, event.label.length),
    ),
  );
  levels.finish();
  const { openings } = makeClusters(instants);
  const tiles = new Map<string, TileJson>();
  const childOf = ({ octave, k, isLeaf, first }: TileNode): ChildJson => [
    ...([octave, k!, isLeaf ? 1 : 0, 'hash', first] as const),
  ];
  const write = (node: TileNode): void => {
    const { octave, k, first, end, parts } = node;
    const stubs = sorted.slice(first, end).flatMap(({ event, shape }, i) => {
      if (!isOwn(levels.depths[first + i]!, node, top - octave)) return [];
      const time = timeOf(event.when);
      return [
        {
          ...{
            position: first + i,
            id: event.id,
            label: event.label,
            date: writeDateText(whenJson(event.when)),
          },
          ...{ at: time ? shape.t0 - time.from : 0, lane: laneOf.get(event.lane)! },
          ...{ importance: event.importance, score: 0, status: event.status },
          documents: event.documentCount,
          differs: event.differs,
          isCorrected: event.corrected,
        },
      ];
    });
    tiles.set(nameOf(octave, k), {
      ...{ a: first, b: end, ...writeColumns(stubs) },
      c: stripOf(node, instants, (i) => writeOpening(openings[i] ?? 0)),
      k: parts.map(childOf),
    });
    parts.forEach(write);
  };
  write(treeOf(instants, levels.depths, top));
  const common = { ...timeline, hull, language: 'en' };
  const parsed = new Map<string, ParsedTile>();
  const parse = (octave: number, k: number | null): ParsedTile => {
    const name = nameOf(octave, k);
    const tile = parsed.get(name) ?? parseTile(tiles.get(name)!, octave, k, common);
    parsed.set(name, tile);
    return tile;
  };
  const root = parse(top, null);
  return {
    tiles,
    root,
    load: (isLoaded = () => true) => {
      const children = new Map<string, ChildJson>();
      const collect = (part: ChildJson): void => {
        const [octave, k] = part;
        if (!isLoaded(part)) return;
        children.set(nameOf(octave, k), part);
        parse(octave, k).parts.forEach(collect);
      };
      root.parts.forEach(collect);
      const joined = joinTiles(
        root,
        (octave, k) => (children.has(nameOf(octave, k)) ? parse(octave, k) : undefined),
        most,
      );
      const archive: LoadedArchive = {
        root: joined.root,
        positions: joined.positions,
        zoom: 2048 / (86_400_000 * 2 ** top),
        hull,
        finest: finest(timeline.events.map(({ when }) => when.precision)),
        counts,
        isFiltered: false,
      };
      const index = { ...timeline, events: joined.events };
      return { index, archive, tiling: tilingOf(archive, true), count: 1 + children.size };
    },
  };
}
