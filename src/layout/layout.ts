/**
 * A Layout: everything that is drawn, as numbers and strings. No DOM, no colour. Pure.
 *
 * Units are CSS pixels from the chart's top left corner; `y` of a text is its baseline.
 * `key`s are stable from frame to frame, so that a keyed list moves elements and makes none.
 */
import type { Extent } from '../time/extent.ts';
import type { Instant } from '../time/instant.ts';
import type { Precision } from '../time/precision.ts';
import type { Stretch } from '../time/stretch.ts';
import type { Form } from '../time/when.ts';
import type { Status } from '../timeline/timeline.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Width in px of `text` in the bundled sans at `size` px and `weight`. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export interface Layout {
  readonly size: Size;
  /** Which way time runs: to the right, or down a narrow page. */
  readonly orientation: 'across' | 'down';
  readonly extent: Extent;
  /** Where the lanes are, above the strip and the axis; where time runs down, right of them. */
  readonly plot: Box;
  readonly bands: readonly Band[];
  /** Lightly shaded stretches, where days show. */
  readonly weekends: readonly (Box & { readonly key: string })[];
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Context[];
  readonly items: readonly Item[];
  /** Where time runs down: bars that cross the view while their label is outside it. */
  readonly passing: readonly Passing[];
  /** The axis: its y, or its x where time runs down. */
  readonly axis: number;
  readonly strip: readonly StripMark[];
  /** In the order of `ENCODINGS`. */
  readonly legend: readonly Explained[];
  /** Indices of the lanes in view, in their order, where no band names them. */
  readonly unnamedLanes: readonly number[];
  /** Events in view that have no label at this scale. */
  readonly unlabelled: number;
}

/** A group of events; all of them (`id` and `name` null) where there is one, or no height for more. */
export interface Band {
  readonly id: string | null;
  readonly name: string | null;
  /** Index of the lane that it is: its hue and its marks' shape follow from it. Null for others. */
  readonly lane: number | null;
  readonly y: number;
  readonly height: number;
}

/**
 * At a calendar step. Its line runs down from the top at `x`, and its label stands right of it;
 * where time runs down, the line runs to the right at `y`, and the label is under it.
 */
export interface Tick {
  readonly key: string;
  readonly at: Instant;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** The coarser unit under the ticks, sticky at the left edge; or in the upper left corner. */
export interface Context {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** An event drawn in a row: its mark or bar, and its label. */
export interface Item {
  readonly event: string;
  /** Index of the event's lane. */
  readonly lane: number;
  readonly status: Status;
  readonly selected: boolean;
  /** Drawn there only because it is selected: it may lie over others and needs a background. */
  readonly forced: boolean;
  /** 0 to 1: a function of scale alone, but where a bar goes out of view on the left with its label. */
  readonly opacity: number;
  /** The whole item, for pointing at it. */
  readonly box: Box;
  readonly mark: Mark | null;
  readonly bar: Bar | null;
  /** From a bar to its label, where they stand apart. */
  readonly tie: { readonly x: number; readonly y: number; readonly width: number } | null;
  readonly label: Label;
}

export type Passing = Omit<Item, 'mark' | 'bar' | 'tie' | 'label'> & {
  readonly bar: Bar;
};

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Of what it stands for: a moment (an hour or less) is filled, what is coarser, or a bound, is hollow. */
  readonly known: Precision;
  /** The date has no known earliest (or latest): an arrow points that way. */
  readonly arrow: 'earlier' | 'later' | null;
  readonly approximate: boolean;
}

/** Along `x` at `y`; where time runs down, `x` and `y` change places in all of it. */
export interface Bar {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** What its light part means follows from it; of a single date, with how exactly that is known. */
  readonly form: Form;
  readonly known: Precision;
  /** The solid part: when it was certainly going on; null where that is never sure. */
  readonly core: { readonly x0: number; readonly x1: number } | null;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

/**
 * `square`: it began or ended there. `cap`: the date lies on this side of here.
 * `dashed`: the same where that is approximate. `dashed-cap`: a cap that is. `arrow`: open.
 * `beyond`: it goes on outside the view. `begun`: it goes on in view, but its row has no room for more.
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
  /** `start`: text runs right from x. `end`: text ends at x. */
  readonly anchor: 'start' | 'end';
  readonly text: string;
  /** The text line by line; `y` is the first one's. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly width: number }[];
  /** Of the widest line alone: it spans [x, x + width], or [x − width, x] where it ends at x. */
  readonly width: number;
  /** How many documents report the event, and where that number starts, behind the last line. */
  readonly count: number;
  readonly countX: number;
  /** Documents differ: where the ≠ starts; null where they do not. */
  readonly differsX: number | null;
}

/**
 * In the strip: one event, or a count where marks would touch. Every event whose instant (the
 * middle of a bar; where time runs down, the instant of its label) is in view is in exactly one of
 * them, labelled or not.
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
      /** Of its events in view; and how many of those have no label. */
      readonly count: number;
      readonly unlabelled: number;
      /** The count in at most three characters ("12k"): at 10 px it fits the width. */
      readonly text: string;
      readonly extent: Extent;
      /** What the dates of its events name; of more than 200 those of the first 200, and the last. */
      readonly named: Stretch;
      /** Ids of its events in view, in order of time; of more than 200 only the first 200. */
      readonly events: readonly string[];
    };

/** What the legend explains, in its order. */
export const ENCODINGS = [
  /** A filled mark, and a hollow one. */
  'moment',
  'ring',
  /** A light bar: some time in this month or year. */
  'pale',
  'lasted',
  'uncertain-ends',
  /** A hollow bar: it lasted some part of this. */
  'part',
  'one-of',
  /** An arrow at a mark: on this side of it. */
  'bound',
  /** An arrow at a bar: it has no end that is known. */
  'open',
  'approximate',
  'begun',
  'claimed',
  'unconfirmed',
  'planned',
  'count',
  'differs',
  'cluster',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An entry of the legend. */
export interface Explained {
  readonly encoding: Encoding;
  /** On what it is drawn; neither for what is drawn beside both. */
  readonly on: readonly ('mark' | 'bar')[];
  /** Of marks and light bars: how exactly the dates are known for which it stands, coarse to fine. */
  readonly known: readonly Precision[];
}
