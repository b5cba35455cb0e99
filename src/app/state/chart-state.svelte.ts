/**
 * What the chart is drawn from, whatever the reader is looking at: the timeline in the reader's
 * language, the size, the scale, the filter and the bands, and the Placement that follows from them.
 */
import {
  defaultScale,
  isNarrow,
  neededHeight,
  prepare,
  type Placement,
  type PlacementOptions,
} from '../../layout/first-load.ts';
import { Letters } from '../../chart/letters.ts';
import type { Size } from '../../layout/layout.ts';
import type { Warp } from '../../time/warp.ts';
import type { IndexedTimeline, TimeScale } from '../../timeline/timeline.ts';
import { NO_FILTER, isFiltering, type Filter } from '../../view/filter.ts';
import type { Grouped, Grouping } from '../../view/grouping.ts';
import type { Words } from '../../words/english.ts';
import { moreCharts, needsMore } from './more-charts.svelte.ts';
import type { Speech } from './speech.svelte.ts';

/** An event as the chart knows it, or whole: what the timeline has. */
export type EventOf<Of extends IndexedTimeline> = Of['events'][number];

export abstract class ChartState<Of extends IndexedTimeline = IndexedTimeline> {
  /** As its editors wrote it. */
  protected abstract readonly original: Of;
  /** In the language of the interface, as far as it is translated. */
  abstract readonly timeline: Of;
  readonly speech: Speech;
  /** The texts of the interface in its current language. */
  readonly words: Words = $derived.by(() => this.speech.words);

  /** Of the chart, in px. */
  width = $state(1120);
  /** The chart is no higher than this, in px. */
  highest = $state(Infinity);
  /** How wide texts are; another one when fonts have come. */
  letters: Letters = $state.raw(new Letters());
  filter: Filter = $state.raw(NO_FILTER);
  /** The id in the address that the page was opened with, if no event has it. */
  missed: string | null = $state(null);
  grouping: Grouping = $state('lane');
  /** The scale that the reader chose. Null until then: it follows from the timeline and the width. */
  protected chosenScale: TimeScale | null = $state(null);
  /** The events that pass the filter, in the chart and in the list. */
  abstract readonly events: readonly EventOf<Of>[];
  /** Ids of the events that Play tells: those of the editor's story, or all. */
  abstract readonly stops: readonly string[];
  protected abstract readonly grouped: Grouped;
  /** The scale of the chart. */
  readonly scale: TimeScale = $derived.by(
    () => this.chosenScale ?? defaultScale(this.original, this.width),
  );
  readonly #isNarrow: boolean = $derived(isNarrow(this.width));
  readonly #chosenWarp: Warp = $derived.by(() =>
    moreCharts.warp(this.original, this.#isNarrow, this.scale),
  );
  /** As high as home needs, in px. No filter changes it. */
  readonly neededHeight: number = $derived.by(() =>
    neededHeight(this.timeline, {
      width: this.width,
      measure: this.letters.measure,
      grouped: this.grouped,
      warp: this.#chosenWarp,
      column: moreCharts.column,
    }),
  );
  readonly size: Size = $derived.by(() => ({
    width: this.width,
    height: Math.min(this.neededHeight, this.highest),
  }));
  /** The events that pass the filter, and their bands. */
  readonly bandsAndFilter: Pick<PlacementOptions, 'only' | 'grouped'> = $derived.by(() => ({
    ...(isFiltering(this.filter) && { only: new Set(this.events.map(({ id }) => id)) }),
    grouped: this.grouped,
  }));
  readonly placementOptions: PlacementOptions = $derived.by(() => ({
    ...this.size,
    ...this.bandsAndFilter,
    measure: this.letters.measure,
    words: this.words.dates,
    warp: this.#chosenWarp,
    column: moreCharts.column,
  }));
  /** What placing.svelte.ts has delivered. Null for a timeline that is placed at once. */
  #brought: Placement | null = $state.raw(null);
  /** False while labels in view are still being placed. */
  isPlaced = true;
  readonly placement: Placement = $derived.by(
    () => this.#brought ?? prepare(this.timeline, this.placementOptions),
  );

  /** Of an archive: how many documents and events there are, and how many events pass the filter. */
  declare readonly documentTotal?: number;
  declare readonly total?: number;
  declare readonly found?: number;

  /** `first`: what to draw while a large timeline is being placed. */
  constructor(speech: Speech, first: Placement | null) {
    this.speech = speech;
    this.#brought = first;
    this.isPlaced = first === null;
  }

  get needsMoreCharts(): boolean {
    return needsMore(this.original, this.width, this.scale, this.grouping);
  }

  /** Takes a placement that was made in slices; `whole` if no label in view is missing. */
  place(placement: Placement, whole: boolean): void {
    this.#brought = placement;
    this.isPlaced = whole;
  }
}
