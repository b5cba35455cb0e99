/** What the YAML of a seed holds, each part with its place. */
import type { Spot } from '../report/source.ts';

export type Value = TextValue | ListValue | RecordValue;

export interface TextValue {
  readonly kind: 'text';
  readonly value: string;
  /** Written without quotation marks. */
  readonly plain: boolean;
  /** Stands for an alias, which is already reported. */
  readonly refused?: true;
  readonly spot: Spot;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly spot: Spot;
}

export interface RecordValue {
  readonly kind: 'record';
  readonly fields: ReadonlyMap<string, { readonly key: Spot; readonly value: Value }>;
  readonly spot: Spot;
}

/** The place of a stretch of the text that is read, in UTF-16 units. */
export type SpotOf = (start: number, end: number) => Spot;

/** How deep lists and records may be nested. */
export const DEEPEST = 20;
