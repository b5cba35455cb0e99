/**
 * A Layout: everything that is drawn, as numbers and strings. No DOM, no colour. Pure.
 *
 * Units are CSS pixels from the chart's top left corner; the `y` of a text is its baseline. A `key`
 * stays the same from frame to frame, so that a keyed list moves elements instead of making new
 * ones.
 */
import type { Explained } from './encodings.ts';
import type { Extent } from '../time/extent.ts';
import type { Instant } from '../time/instant.ts';
import type { Precision } from '../time/precision.ts';
import type { Stretch } from '../time/stretch.ts';
import type { WarpedExtent } from '../time/warp.ts';
import type { Form } from '../time/when.ts';
import type { Status } from '../timeline/timeline-index.ts';

export { ENCODINGS, type Encoding, type Explained } from './encodings.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The width in px of `text` in the chart's sans at `size` px and `weight`. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export interface Layout {
  readonly size: Size;
  /** Whether time runs to the right, or down a column. */
  readonly orientation: 'across' | 'down';
  readonly extent: Extent;
  /** The same as warped: px are in proportion to it. */
  readonly warped: WarpedExtent;
  /** Whether busy stretches have more room than quiet ones. */
  readonly isEvened: boolean;
  /** Px along time to where the axis has a break, because the pace changes there. */
  readonly breaks: readonly number[];
  /** The area of the bands, above the strip and the axis; in a column, right of them. */
  readonly plot: Box;
  readonly bands: readonly Band[];
  /** Lightly shaded stretches, at zooms that show days. */
  readonly weekends: readonly (Box & { readonly key: string })[];
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Context[];
  readonly items: readonly Item[];
  /** In a column: bars that cross an edge of the view while their label is outside it or fades out. */
  readonly passing: readonly Passing[];
  /** The y of the axis; in a column, its x. */
  readonly axis: number;
  readonly strip: readonly StripMark[];
  /** In the order of `ENCODINGS`. */
  readonly legend: readonly Explained[];
  /** Indices of the lanes in view, in their order, if no band names them. */
  readonly unnamedLanes: readonly number[];
  /** Events in view that have no label here. */
  readonly unlabelled: number;
  /** Events of which anything is in view, labelled or not. */
  readonly inView: number;
}

/** A group of events. A single band for all events has no `id` and no `name`. */
export interface Band {
  readonly id: string | null;
  readonly name: string | null;
  /**
   * The index of the lane that the band stands for, which decides hue and shape; null for other
   * groups.
   */
  readonly lane: number | null;
  readonly y: number;
  readonly height: number;
}

/**
 * A step of the calendar. Its line runs down from the top at `x`, with the label to the right. In a
 * column, the line runs to the right at `y`, with the label under it.
 */
export interface Tick {
  readonly key: string;
  readonly at: Instant;
  readonly x: number;
  readonly y: number;
  /**
   * `short`: only a stroke at the axis, for a day without a name. Null for a name that sticks to the
   * edge, and whose line is outside the view.
   */
  readonly line: 'full' | 'short' | null;
  readonly text: string;
  readonly labelX: number;
  readonly labelY: number;
}

/**
 * The coarser unit under the ticks. It sticks to the left edge; in a column, to the upper left
 * corner.
 */
export interface Context {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Only for what is said of the whole axis: that it is not to scale. */
  readonly isNote?: true;
}

/**
 * How much its words and mark stand out, by its importance. All are `plain` if all are equally
 * important.
 */
export type Emphasis = 'strong' | 'plain' | 'quiet';

/** An event drawn in a row: its mark or bar, and its label. */
export interface Item {
  readonly event: string;
  /** Index of the event's lane. */
  readonly lane: number;
  readonly status: Status;
  readonly selected: boolean;
  readonly emphasis: Emphasis;
  /** Drawn only because it is selected: it may lie over others and needs a background. */
  readonly forced: boolean;
  /** Above 0, and up to 1. It depends on zoom alone, except where an edge of the view cuts the label. */
  readonly opacity: number;
  /** The whole item: where it can be pressed. */
  readonly box: Box;
  readonly mark: Mark | null;
  readonly bar: Bar | null;
  /** The line from a bar to its label, if they stand apart. */
  readonly tie: { readonly x: number; readonly y: number; readonly width: number } | null;
  readonly label: Label;
}

export type Passing = Omit<Item, 'mark' | 'bar' | 'tie' | 'label'> & {
  readonly bar: Bar;
};

export interface Mark {
  readonly x: number;
  readonly y: number;
  /**
   * How exactly the date is known. A time of day is a filled mark; a coarser date or a bound is
   * hollow.
   */
  readonly known: Precision;
  /** An arrow points this way if the date has no known earliest (or latest) instant. */
  readonly arrow: 'earlier' | 'later' | null;
  readonly approximate: boolean;
}

/** Runs along `x` at `y`. In a column, `x` and `y` are swapped in all of it. */
export interface Bar {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Together with `known`, this decides what the pale part means. */
  readonly form: Form;
  readonly known: Precision;
  /** The solid part: when the event was certainly going on. Null if that is never certain. */
  readonly core: { readonly x0: number; readonly x1: number } | null;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

/**
 * `square`: it began or ended here. `cap`: the date lies on this side of here. `dashed` and
 * `dashed-cap`: the same, but approximate. `arrow`: open. `beyond`: it goes on outside the view.
 * `begun`: it goes on in view, but its row has no room for more.
 */
export const BAR_ENDS = [
  'square',
  'cap',
  'dashed',
  'dashed-cap',
  'arrow',
  'beyond',
  'begun',
] as const;
export type BarEnd = (typeof BAR_ENDS)[number];

export interface Label {
  readonly x: number;
  readonly y: number;
  /** `start`: the text runs right from x. `end`: the text ends at x. */
  readonly anchor: 'start' | 'end';
  readonly text: string;
  /** The lines of the text; the first one has the label's `y`. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly width: number }[];
  /** Of the widest line: it spans [x, x + width], or [x − width, x] if `anchor` is `end`. */
  readonly width: number;
  /**
   * How many documents report the event, and the x of that number after the last line; empty if no
   * document is named.
   */
  readonly count: string;
  readonly countX: number;
  /** The x of the ≠ sign; null if the documents do not differ. */
  readonly differsX: number | null;
  /** The x of the sign that the event was corrected; null if it was not. */
  readonly correctedX: number | null;
}

/**
 * In the strip: one event, or a count where marks would touch. Every event whose instant is in view
 * belongs to exactly one of them, labelled or not. The instant of a bar is its middle; in a column,
 * it is that of its label.
 */
export type StripMark =
  | {
      readonly kind: 'dot';
      readonly key: string;
      readonly event: string;
      readonly lane: number;
      readonly x: number;
      readonly y: number;
      readonly labelled: boolean;
    }
  | {
      readonly kind: 'cluster';
      readonly key: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      /** How many of its events are in view, and how many of those have no label. */
      readonly count: number;
      readonly unlabelled: number;
      /** The count in at most three characters ("12k"), so that it fits at 10 px. */
      readonly text: string;
      readonly extent: Extent;
      /**
       * What the dates of its events name. For more than 200 events: of the first 200 and the last.
       */
      readonly named: Stretch;
      /** Ids of its events in view, as far as they are loaded, in order of time; at most the first 200. */
      readonly events: readonly string[];
    };
