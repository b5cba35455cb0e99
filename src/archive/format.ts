/**
 * The format `sourceline-archive/2`, as types. Pure. README.md describes the files.
 */
import type { SearchJson } from './search.ts';
import type { DocumentJson, EventJson, TimelineJson } from '../timeline/schema.ts';

export const ARCHIVE_FORMAT = 'sourceline-archive/2';

/** `head.js`: what a page asks for first. */
export interface HeadJson extends Pick<
  TimelineJson,
  | 'id'
  | 'title'
  | 'summary'
  | 'summarySpans'
  | 'language'
  | 'timeZone'
  | 'weekend'
  | 'clockChanges'
  | 'home'
  | 'spellings'
> {
  readonly format: typeof ARCHIVE_FORMAT;
  /** A hash of all details. It is part of the addresses of details, ids and search. */
  readonly version: string;
  /** The number of events, and of documents if it is known. */
  readonly count: number;
  readonly documents: number | null;
  /** The offsets of its times of day, from west to east; missing if no date has a time of day. */
  readonly offsets?: readonly string[];
  /** In order: the tiles name them by their index. */
  readonly lanes: readonly LaneJson[];
  /** The first and the last instant of any date that is known, in ms as in time/instant.ts. */
  readonly extent: readonly [from: number, to: number];
  /** By lane: how many events begin in each 256th of the extent. */
  readonly minimap: readonly (readonly number[])[];
  /** The octave of the root. */
  readonly octave: number;
  readonly root: TileJson;
  /**
   * The tiles of the next seven octaves, and all that home needs, parents before children; the root names
   * its own.
   */
  readonly tiles: readonly ChildJson[];
  /** How many events the details of one file are for, in order of position. */
  readonly records: { readonly per: number };
  /** The number of files from ids to positions. */
  readonly ids: { readonly buckets: number };
  readonly search: SearchJson;
}

export interface LaneJson {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** How many of its events one cell lets in: see levels.ts. */
  readonly most: number;
}

/** Of a tile: octave, number k, 1 for a leaf, hash of its file, first position in its stretch. */
export type ChildJson = readonly [
  octave: number,
  k: number,
  leaf: 0 | 1,
  hash: string,
  first: number,
];

/**
 * A tile's events, in columns: by event, in order of position. Texts have a newline between them.
 */
export interface TileJson {
  /** The first position in its stretch, and the first behind it. */
  readonly a: number;
  readonly b: number;
  /** Positions: the first, then the distance to the one before. */
  readonly o: readonly number[];
  /** Dates: see date-text.ts. */
  readonly e: string;
  /** Whole ms from the start of what the date names to where its mark stands; 0 for a bar. */
  readonly at: readonly number[];
  /** A digit each: lane, importance, index of the status, and flags: 1 documents differ, 2 corrected. */
  readonly l: string;
  readonly p: string;
  readonly s: string;
  readonly f: string;
  /** Finer scores, if any is above 0. */
  readonly r?: readonly number[];
  /** How many documents report it. */
  readonly n: readonly number[];
  /** Labels and ids. */
  readonly x: string;
  readonly i: string;
  readonly c: StripJson;
  /** The tiles below it; empty for a leaf. */
  readonly k: readonly ChildJson[];
}

/**
 * The strip of a tile's stretch: its runs of events, which include the events of its ancestors. In a
 * leaf each event is a run of its own, so that only `o` is needed.
 */
export interface StripJson {
  /** By run: the zoom from which it is apart from the next run, as in strip.ts. */
  readonly o: readonly (number | null)[];
  /** By run: how many events. */
  readonly c?: readonly number[];
  /** The middle of its events: the first, then the distance to the one before; see `STRIP_PARTS`. */
  readonly m?: readonly number[];
  /** From its first event to its middle, and from there to its last, in the same unit. */
  readonly f?: readonly number[];
  readonly t?: readonly number[];
}

/** The details of some events, as in the public format. */
export interface DetailsJson {
  readonly events: readonly EventJson[];
  /** All documents that they cite. */
  readonly documents: readonly DocumentJson[];
}

/** `r/<version>/…`: the details of some events, in order of position. */
export interface RecordsJson extends DetailsJson {
  /** By event: where in its day its mark stands; see places.ts. */
  readonly at: readonly number[];
}

/** `i/<version>/…`: the positions of some events by id. */
export type IdsJson = Readonly<Record<string, number>>;
