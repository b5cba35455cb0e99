/** Which files the page of an archive asks for if its address names an event. */
import { neededTiles } from '../../../src/archive/needed-tiles.ts';
import { startAt } from '../../../src/app/state/event-in-view.ts';
import { bucketOf, HEAD_FILE, idsFile, recordsFile, tileFile } from '../../../src/archive/files.ts';
import type { ChildJson, HeadJson, TileJson } from '../../../src/archive/format.ts';
import { timelineOf } from '../../../src/archive/whole-events.ts';
import { rootChartOf } from '../../../src/layout/archive.ts';
import { prepare } from '../../../src/layout/first-load.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { unwarpExtent, warpedLength } from '../../../src/time/warp.ts';
import { ENGLISH_DATES as words } from '../../../src/time/wording/date-words-en.ts';

/** A chart on a wide page. */
const [WIDTH, HEIGHT] = [1120, 640];

export interface Linked {
  readonly id: string;
  readonly position: number;
  /** What it takes up in its row, in ms. */
  readonly t0: number;
  readonly t1: number;
}

/**
 * @param tileOf reads a tile
 * @returns gives the names of files, as src/archive/files.ts has them
 */
export function linkedFiles(head: HeadJson, tileOf: (tile: ChildJson) => TileJson) {
  const { events, tiling } = rootChartOf(head);
  const placement = prepare(timelineOf(head, events), {
    ...{ width: WIDTH, height: HEIGHT, measure, words, tiling },
  });
  return ({ id, position, t0, t1 }: Linked): string[] => {
    const alone = {
      ...placement,
      entries: { ...placement.entries, t0: Float64Array.of(t0), t1: Float64Array.of(t1) },
      entryOf: () => 0,
    };
    const shown = startAt(alone, id, placement.home);
    const looked = {
      ...unwarpExtent(placement.warp, shown),
      zoom: WIDTH / warpedLength(shown),
    };
    const { version, ids, records, root } = head;
    return [
      HEAD_FILE,
      idsFile(version, bucketOf(id, ids.buckets)),
      recordsFile(version, Math.floor(position / records.per)),
      ...neededTiles(root.k, (tile) => tileOf(tile).k, looked).map(([octave, k, , hash]) =>
        tileFile(octave, k, hash),
      ),
    ];
  };
}
