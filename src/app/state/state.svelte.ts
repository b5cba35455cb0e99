/**
 * Everything that the page knows and can change, in one place. What is shown follows from it: a
 * Placement from the timeline and the size, a Layout from the placement and the view. Components read
 * it and call its methods; none keeps a copy.
 */
import {
  padForLabels,
  homeExtent,
  layout,
  viewLimits,
  widestExtent,
} from '../../layout/first-load.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Extent } from '../../time/extent.ts';
import type { Precision } from '../../time/precision.ts';
import {
  unwarpExtent,
  warpedLength,
  warpExtent,
  type Warp,
  type WarpedExtent,
} from '../../time/warp.ts';
import type { IndexedTimeline, TimelineEvent, TimeScale } from '../../timeline/timeline.ts';
import { roundExtent, type Address } from '../../view/address.ts';
import type { Part } from './part.ts';
import type { EventOf } from './chart-state.svelte.ts';
import { showEvent, startAt } from './event-in-view.ts';
import { Flying } from './flying.svelte.ts';
import { MovementState } from './movement-state.svelte.ts';
import { NO_FILTER, isFiltering, type Filter } from '../../view/filter.ts';
import { constrain, pan, type Limits } from '../../view/navigation.ts';
import { createZooming, type Zooming } from '../../view/zooming.ts';

export type Theme = 'light' | 'dark';

export abstract class PageState<
  Of extends IndexedTimeline = IndexedTimeline,
> extends MovementState<Of> {
  /** Null until the reader moves: until then what is shown follows the width. */
  #extent: Extent | null = $state.raw(null);
  /** The event of an address without an extent: if it lies elsewhere, home is moved to it. */
  #sought: string | null = $state.raw(null);
  readonly flying = new Flying();
  /** The dialog that is open, for this kind of page. */
  dialog: Part | null = $state.raw(null);
  selection: string | null = $state(null);
  theme: Theme | null = $state(null);
  /** Whether the events are being played one after another: story.svelte.ts. */
  isPlaying = $state(false);
  /** Id of the document whose events are highlighted. */
  lit: string | null = $state(null);
  readonly #zooming: Zooming = $derived.by(() => {
    const density = (): number => (this.layout.orientation === 'down' ? 2 : 1);
    return createZooming(this.events, () => this.limits, density, this.warp);
  });
  /** Ids of the highlighted events; null when none is highlighted. */
  abstract readonly litEvents: ReadonlySet<string> | null;
  /** What is shown, in warped time, in which all movements are. */
  readonly shown: WarpedExtent = $derived.by(() => {
    const shown = this.#within(this.#extent ?? this.home);
    return this.#sought === null ? shown : startAt(this.placement, this.#sought, shown);
  });
  readonly extent: Extent = $derived.by(() => unwarpExtent(this.warp, this.shown));
  /** Whether the chart cannot zoom in further. */
  readonly isClosest: boolean = $derived(warpedLength(this.shown) <= this.limits.shortest * 1.001);
  readonly frame: Layout = $derived(layout(this.placement, this, this.size));
  /** Of an archive: the id of the event whose details could not be loaded. */
  declare readonly lost?: string | null;

  /** By any id that it ever had. */
  abstract event(id: string): EventOf<Of> | undefined;

  /** All that is known of an event; undefined if it has not been loaded. */
  abstract details(id: string): TimelineEvent | undefined;

  /** The warp that is drawn. For a moment it may not yet be the chosen one. */
  get warp(): Warp {
    return this.placement.warp;
  }

  get home(): Extent {
    return homeExtent(this.placement);
  }

  get all(): Extent {
    return widestExtent(this.placement);
  }

  get selected(): EventOf<Of> | null {
    return this.event(this.selection ?? '') ?? null;
  }

  get limits(): Limits {
    return viewLimits(this.placement);
  }

  get canZoomIn(): boolean {
    return this.#zooming.canZoomIn(this.shown);
  }

  get canZoomOut(): boolean {
    return this.#zooming.canZoomOut(this.shown);
  }

  /** The text for the view must not be more exact than this. */
  get finest(): Precision {
    return this.#zooming.finest(this.shown);
  }

  /** What the address should say now. Home without a selection needs no words. */
  get address(): Address {
    const isFirst = this.#sought === null || this.#sought === this.selection;
    const extent = this.#extent ?? (isFirst ? null : this.extent);
    return {
      ...(extent && { extent: roundExtent(extent, this.warp) }),
      ...(this.selection && { selection: this.selection }),
      ...(isFiltering(this.filter) && { filter: this.filter }),
      ...(this.grouping !== 'lane' && { grouping: this.grouping }),
      ...(this.chosenScale && { scale: this.chosenScale }),
      ...(this.lit && { lit: this.lit }),
      ...(this.theme && { theme: this.theme }),
      ...(this.speech.chosen && { language: this.speech.chosen }),
    };
  }

  restore({ extent, selection, filter, grouping, scale, lit, theme, language }: Address): void {
    this.#halt();
    this.#extent = extent ?? null;
    this.selection = this.event(selection ?? '')?.id ?? null;
    this.missed = this.selection === null ? (selection ?? null) : null;
    this.#sought = this.#extent ? null : this.selection;
    this.narrow(filter ?? NO_FILTER);
    this.grouping = grouping ?? 'lane';
    this.chosenScale = scale ?? null;
    this.lit = this.timeline.documents.find(({ id }) => id === lit)?.id ?? null;
    this.theme = theme ?? null;
    void this.speech.choose(language ?? null);
  }

  /** Ends a flight where it is. */
  #halt(): void {
    this.flying.stop();
    this.move(false);
  }

  /** Within the limits for this size: an address is read before the size is known. */
  #within(extent: Extent): WarpedExtent {
    return constrain(warpExtent(this.warp, extent), this.limits);
  }

  /** Shows an extent at once, within the limits; `moving`: others will follow. */
  show(shown: WarpedExtent, moving = false): void {
    this.flying.stop();
    const [next, { from, to }] = [constrain(shown, this.limits), this.shown];
    this.move(moving);
    // At a limit a movement goes on, but nothing is drawn again.
    if (this.#extent && next.from === from && next.to === to) return;
    this.#sought = null;
    this.#extent = unwarpExtent(this.warp, next);
  }

  endMove(): void {
    this.rest();
    this.move(false);
  }

  /** Rounds the view by at most an eighth of a pixel, so that an address gives the same picture. */
  rest(): void {
    if (!this.#extent) return;
    const { from, to } = roundExtent(this.#extent, this.warp);
    if (from !== this.#extent.from || to !== this.#extent.to) this.#extent = { from, to };
  }

  zoomBy(factor: number, fraction = 0.5): void {
    this.show(this.#zooming.zoomed(this.shown, factor, fraction));
  }

  limitsOn(wanted: WarpedExtent): Limits {
    return this.#zooming.limitsOn(this.shown, wanted);
  }

  panBy(fraction: number, moving = false): void {
    this.show(pan(this.shown, fraction), moving);
  }

  /** Flies to an extent; `null` flies home. Any other movement stops the flight. */
  flyTo(wanted: Extent | null): void {
    this.flying.start(
      () => this.shown,
      this.#within(wanted ?? this.home),
      (shown, landed) => {
        this.move(!landed);
        this.#sought = null;
        this.#extent = landed && !wanted ? null : unwarpExtent(this.warp, shown);
        if (landed) this.rest();
      },
    );
  }

  /** Switches between the two scales. The same time stays in view. */
  changeScale(scale: TimeScale): void {
    this.#halt();
    this.chosenScale = scale;
  }

  select(id: string | null): void {
    this.selection = id;
  }

  /** Narrows the filter; with `NO_FILTER`, shows everything again. */
  narrow(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
  }

  /** Selects an event and brings into view where it is drawn, or `within` an extent, if given. */
  visit(event: EventOf<Of>, within: Extent | null = null): void {
    const from = within ? this.#within(this.pad(within)) : this.shown;
    const wanted = showEvent(this.placement, event.id, from);
    this.selection = event.id;
    if (wanted) this.flyTo(unwarpExtent(this.warp, wanted));
  }

  /** Brings an event into view at once: a reader who goes on typing must not wait for a flight. */
  reveal(event: EventOf<Of>): void {
    const wanted = showEvent(this.placement, event.id, this.shown);
    if (wanted && wanted.from !== this.shown.from) this.show(wanted);
  }

  pad(extent: Extent): Extent {
    return unwarpExtent(this.warp, padForLabels(this.placement, warpExtent(this.warp, extent)));
  }
}
