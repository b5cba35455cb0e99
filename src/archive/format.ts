/**
 * The format `sourceline-archive/1`, as types. Pure. README.md describes the files.
 */
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
