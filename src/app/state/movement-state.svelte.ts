/**
 * Whether the chart moves. While a movement is painted, the elements of the chart wait; at its end they
 * come first, and then whatever else cannot be seen while it moves.
 */
import type { Layout } from '../../layout/layout.ts';
import type { IndexedTimeline } from '../../timeline/timeline.ts';
import { ChartState } from './chart-state.svelte.ts';

export abstract class MovementState<
  Of extends IndexedTimeline = IndexedTimeline,
> extends ChartState<Of> {
  /** During a gesture or a flight: whatever cannot be seen waits for its end. */
  isMoving = $state(false);
  /** Whether the present movement is painted. */
  isPainted = $state(false);
  /** From then on, until the elements have come to its end: what they show. */
  waiting: Layout | null = $state.raw(null);
  /** At the end of a painted movement, its buttons come a few at a time: the keys of those to come. */
  toCome: ReadonlySet<string> | null = $state.raw(null);
  /** Says whether a movement will be painted. Null until its code has come. */
  startPainting: (() => boolean) | null = null;
  /** The chart now. */
  abstract readonly frame: Layout;
  /** What the elements of the chart show. */
  readonly layout: Layout = $derived.by(() => this.waiting ?? this.frame);

  /** The end of a gesture, in the view that the address will keep: one frame, not two. */
  abstract endMove(): void;

  /** A step of a movement, or its end. `settle` ends a painted one, once the elements have come. */
  protected move(moving: boolean): void {
    this.isPainted = moving && !!this.startPainting?.();
    if (this.isPainted) this.waiting ??= this.frame;
    if (!this.waiting) this.toCome = null;
    this.isMoving = moving || this.waiting !== null;
  }

  /** Ends a movement at once, with everything in its place. */
  stopMoving(): void {
    this.endMove();
    this.waiting = null;
    this.toCome = null;
    this.isMoving = false;
  }
}
