/**
 * The index of a timeline: all that its chart is made of. What else is known of an event are its
 * details, which an archive loads one by one. Pure.
 */
import type { ClockChange } from '../time/clock.ts';
import type { Extent } from '../time/extent.ts';
import type { Weekends } from '../time/weekend.ts';
import type { When } from '../time/when.ts';

/** With `evened`, stretches with many events get more room than they have to scale. */
export const TIME_SCALES = ['to-scale', 'evened'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

export const STATUSES = ['confirmed', 'reported', 'claimed', 'unconfirmed', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

export interface Lane {
  readonly id: string;
  readonly name: string;
}

export interface IndexedEvent {
  readonly id: string;
  /** The language of its texts. It differs in a translation. */
  readonly language: string;
  /** At most 36 characters. It is the title if the seed gives no label. */
  readonly label: string;
  readonly lane: string;
  readonly status: Status;
  readonly when: When;
  /** 1 to 5, as an editor chose. 5 is shown first. */
  readonly importance: number;
  /** How many documents report it. */
  readonly documentCount: number;
  /** Whether documents differ on it. */
  readonly differs: boolean;
  /** Whether it was corrected after publication. */
  readonly corrected: boolean;
  /**
   * The instant at which its mark stands; in a column, the label of its bar. Only an archive says so:
   * elsewhere the marks of a day are spread across it.
   */
  readonly at?: number;
}

export interface TimelineIndex {
  /** The language of title, summary and lane names. It differs in a translation. */
  readonly headLanguage: string;
  readonly lanes: readonly Lane[];
  /** In order of time; see order.ts. */
  readonly events: readonly IndexedEvent[];
  /** The extent that the chart shows first. */
  readonly home: Extent;
  /** How the chart shows it first. Null if the editor leaves that to the page. */
  readonly scale: TimeScale | null;
  readonly weekend: Weekends;
  /** The changes of the zone's clocks, on days with a moment only; in order of time. */
  readonly clockChanges: readonly ClockChange[];
}
