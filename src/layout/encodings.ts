/** What the legend of a chart can explain. Pure. */
import type { Precision } from '../time/precision.ts';

/** Everything that the legend can explain, in its order. */
export const ENCODINGS = [
  /** A filled mark, and a hollow one. */
  'moment',
  'ring',
  /** A pale bar: some time in this month or year. */
  'pale',
  'lasted',
  'uncertain-ends',
  /** A hollow bar: it lasted for some part of this time. */
  'part',
  'one-of',
  /** An arrow at a mark: before or after it. */
  'bound',
  /** An arrow at the end of a bar: no known end. */
  'open',
  'approximate',
  'begun',
  'claimed',
  'unconfirmed',
  'planned',
  /** Bold words: the events that the story turns on. */
  'important',
  'count',
  'differs',
  'corrected',
  'cluster',
  /** Busy stretches are wider than they are to scale; the pace changes much at a break. */
  'evened',
  'break',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An encoding that the legend explains. */
export interface Explained {
  readonly encoding: Encoding;
  /** What it is drawn on; empty for encodings beside both. */
  readonly on: readonly ('mark' | 'bar')[];
  /** For marks and pale bars: how exactly the dates are known, from coarse to fine. */
  readonly known: readonly Precision[];
}
