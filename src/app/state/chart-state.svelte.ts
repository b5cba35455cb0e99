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
import type { Timeline, TimelineEvent, TimeScale } from '../../timeline/timeline.ts';
import { translate } from '../../timeline/translation.ts';
import { groupNames } from '../../words/document-name.ts';
import { NO_FILTER, filterEvents, isFiltering, type Filter } from '../../view/filter.ts';
import { groupEvents, type Grouped, type Grouping } from '../../view/grouping.ts';
import type { Words } from '../../words/english.ts';
import { moreCharts, needsMore } from './more-charts.svelte.ts';
import { searching } from './searching.ts';
import type { Speech } from './speech.svelte.ts';

export class ChartState {
  protected original: Timeline = $state.raw()!;
  /** In the language of the interface, as far as it is translated. */
  readonly timeline: Timeline = $derived.by(() => translate(this.original, this.words.language));
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
  readonly #index = $derived.by(() => searching.come?.searchIndex(this.timeline));
  /** Ids of the events that match the query; null if there is none, or the search has not come. */
  readonly #found = $derived.by(() => {
    const { query } = this.filter;
    if (!query.trim() || !searching.come || !this.#index) return null;
    return new Set(searching.come.search(this.#index, query));
  });
  /** The events that pass the filter, in the chart and in the list. */
  readonly events: readonly TimelineEvent[] = $derived.by(() =>
    isFiltering(this.filter)
      ? filterEvents(this.timeline, this.#found, this.filter)
      : this.timeline.events,
  );
  /** Ids of the events that Play tells: those of the editor's story, or all. */
  readonly stops: readonly string[] = $derived.by(() => {
    const shown = new Set(this.events.map(({ id }) => id));
    const chosen = this.timeline.story.map(({ event }) => event).filter((id) => shown.has(id));
    return chosen.length > 0 ? chosen : [...shown];
  });
  /** The scale of the chart. */
  readonly scale: TimeScale = $derived.by(
    () => this.chosenScale ?? defaultScale(this.original, this.width),
  );
  readonly needsMoreCharts: boolean = $derived.by(() =>
    needsMore(this.original, this.width, this.scale),
  );
  readonly #isNarrow: boolean = $derived(isNarrow(this.width));
  readonly #chosenWarp: Warp = $derived.by(() =>
    moreCharts.warp(this.original, this.#isNarrow, this.scale),
  );
  readonly #grouped: Grouped = $derived.by(() =>
    groupEvents(this.timeline, this.grouping, groupNames(this.words)),
  );
  /** As high as home needs, in px. No filter changes it. */
  readonly neededHeight: number = $derived.by(() =>
    neededHeight(this.timeline, {
      width: this.width,
      measure: this.letters.measure,
      grouped: this.#grouped,
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
    grouped: this.#grouped,
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
  constructor(timeline: Timeline, speech: Speech, first: Placement | null) {
    this.speech = speech;
    this.original = timeline;
    this.#brought = first;
    this.isPlaced = first === null;
  }

  /** Takes a placement that was made in slices; `whole` if no label in view is missing. */
  place(placement: Placement, whole: boolean): void {
    this.#brought = placement;
    this.isPlaced = whole;
  }
}
