/** Reads a tile of an archive: its events as the chart needs them, and its strip. Pure. */
import { barEnds, timeOf } from '../axis/shape.ts';
import type { TileStrip } from './loaded-archive.ts';
import { readColumns } from '../../archive/columns.ts';
import { readWhen } from '../../archive/date-text.ts';
import type { ChildJson, TileJson } from '../../archive/format.ts';
import { tileLength } from '../../archive/grid.ts';
import { weightOf } from '../../archive/importance.ts';
import { readOpening, STRIP_PARTS, stripOrigin } from '../../archive/strip.ts';
import type { Common } from '../../archive/whole-events.ts';
import type { Extent } from '../../time/extent.ts';
import { HOUR } from '../../time/instant.ts';
import type { When } from '../../time/when.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';

/** An event, and its rank among all of the archive. */
export interface LoneEvent {
  readonly event: IndexedEvent;
  readonly position: number;
}

export interface PlacedEvent extends LoneEvent {
  /** Where its mark stands or its bar begins. */
  readonly instant: number;
  /** Index. */
  readonly lane: number;
  /** The less, the more important. */
  readonly weight: number;
}

export interface ParsedTile {
  readonly octave: number;
  /** Null for the root. */
  readonly k: number | null;
  /** The positions in its stretch: from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly isLeaf: boolean;
  /** In order of position. */
  readonly events: readonly PlacedEvent[];
  readonly strip: TileStrip;
  readonly parts: readonly ChildJson[];
}

/**
 * The labels of bars that begin on one day stand in these first hours of it in a column, at places
 * that only depend on the position. Most walls between tiles are later.
 */
const SPREAD = 2 * HOUR;
/** Multiples of it, without their whole parts, are far from each other. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** @throws RangeError if a date cannot be read */
export function parseTile(
  json: TileJson,
  octave: number,
  k: number | null,
  common: Common,
): ParsedTile {
  const { lanes, language, clockChanges, hull } = common;
  const events = readColumns(json).map((stub): PlacedEvent => {
    const { position, id, label, date, at, lane, importance, score, status } = stub;
    const when = readWhen(date, clockChanges);
    if (!when) throw new RangeError(`The date of the event ${id} cannot be read: ${date}`);
    const instant = instantOf(when, at, hull);
    return {
      event: {
        ...{ id, language, label, lane: lanes[lane]!.id, status, when, importance },
        documentCount: stub.documents,
        differs: stub.differs,
        corrected: stub.isCorrected,
        at: labelAt(when, instant, position),
      },
      ...{ position, instant, lane, weight: weightOf(importance, score, label.length) },
    };
  });
  const { a: first, b: end, k: parts } = json;
  return {
    octave,
    k,
    first,
    end,
    isLeaf: json.c.c === undefined,
    events,
    strip: stripFrom(json, octave, k),
    parts,
  };
}

/**
 * An event whose tile has not come, as it will be in its tile.
 *
 * @param at ms from the start of its day to its mark; any number if its mark is not in a day
 */
export function placeAlone(
  event: IndexedEvent,
  position: number,
  at: number,
  { hull }: Pick<Common, 'hull'>,
): LoneEvent {
  const isInDay = timeOf(event.when)?.isMoment === false;
  const instant = instantOf(event.when, isInDay ? at : 0, hull);
  return { event: { ...event, at: labelAt(event.when, instant, position) }, position };
}

/** Where its mark stands; in a column, the label of its bar. */
const labelAt = (when: When, instant: number, position: number): number =>
  timeOf(when) ? instant : instant + ((position * GOLDEN) % 1) * SPREAD;

const instantOf = (when: When, at: number, hull: Extent): number => {
  const time = timeOf(when);
  return time ? time.from + at : barEnds(when.extent, hull).t0;
};

function stripFrom(
  { c: { o, c: counts, m = [], f = [], t = [] } }: TileJson,
  octave: number,
  k: number | null,
): TileStrip {
  const openings = o.map(readOpening);
  if (!counts) return { openings, runs: null };
  const unit = tileLength(octave) / STRIP_PARTS;
  let middle = stripOrigin(octave, k);
  const middles = m.map((distance) => (middle += distance * unit));
  return {
    openings,
    runs: {
      counts,
      middles,
      from: middles.map((each, i) => each - f[i]! * unit),
      to: middles.map((each, i) => each + t[i]! * unit),
    },
  };
}
