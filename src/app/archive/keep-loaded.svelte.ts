/** Asks for the tiles that the reader looks at and for the details of the selected event, and places what has come. */
import { untrack } from 'svelte';
import {
  columnOf,
  isRanked,
  loadedOf,
  tilingOf,
  withLone,
  type JoinedTiles,
  type LoneEvent,
} from '../../layout/archive.ts';
import { prepareInSteps, type Placement, type PlacementOptions } from '../../layout/first-load.ts';
import type { HeadJson } from '../../archive/format.ts';
import { warpedLength } from '../../time/warp.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import { inSlices, pause } from '../loading/slices.ts';
import { moreCharts } from '../state/more-charts.svelte.ts';
import type { ArchiveState, Taken } from './archive-state.svelte.ts';
import type { ChartOptions } from './tile-places.ts';
import type { TileStore } from './tile-store.svelte.ts';
import { timelineOf } from '../../archive/whole-events.ts';

function* join(
  head: HeadJson,
  store: TileStore,
  filtered: readonly string[],
  lone?: readonly LoneEvent[],
): Steps<Taken & Pick<JoinedTiles, 'lone'>> {
  const joined = yield* store.join(lone);
  const { events, positions, byId } = joined;
  yield null;
  return {
    timeline: timelineOf(head, events),
    ...{ positions, byId, archive: loadedOf(head, joined, filtered), lone: joined.lone },
  };
}

function optionsFor(
  { archive }: Pick<Taken, 'archive'>,
  { root, places }: TileStore,
  options: ChartOptions,
  lanes: readonly string[],
): PlacementOptions {
  const { column } = moreCharts;
  return {
    ...options,
    tiling: tilingOf(
      archive,
      isRanked(root.events.map(({ event }) => event)),
      places.for(options, archive, lanes),
    ),
    column: column && columnOf(column, archive),
  };
}

interface Shown {
  readonly placement: () => Placement;
  readonly isLast: boolean;
}

/** Goes on until all labels in view have come, or all there are. */
function* untilShown(steps: ReturnType<typeof prepareInSteps>): Steps<Shown> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { placement: () => value, isLast: true };
    if (value?.isComplete) return { placement: value.placement, isLast: false };
    yield null;
  }
}

/** What can be drawn first: the labels of the root. */
export function placeRoot(head: HeadJson, store: TileStore, options: ChartOptions) {
  const joined = finish(join(head, store, []));
  const steps = prepareInSteps(joined.timeline, optionsFor(joined, store, options, []));
  return { joined, placement: finish(steps) };
}

/** Call this within an effect. It returns a function that stops it. */
export function keepLoaded(page: ArchiveState): () => void {
  const { files, store } = page;
  $effect(() => {
    if (page.isSeeking && !page.address.extent) return;
    const { from, to } = page.extent;
    const { width, height } = page.size;
    const length = page.placement.entries.down ? height : width;
    store.look({ from, to, zoom: length / warpedLength(page.shown) });
  });
  $effect(() => {
    const { selection } = page;
    const position = selection === null ? null : page.positionOf(selection);
    if (position !== undefined) store.pin(position);
  });
  $effect(() => {
    const { selection } = page;
    if (selection !== null) void untrack(() => page.askFor(selection));
  });
  let isOff = false;
  $effect(() => {
    void moreCharts.come;
    const { filter, words, lone } = page;
    const options = { ...page.size, measure: page.letters.measure, words: words.dates };
    const arePlaced = (): boolean => store.places.areFor(options, page.loaded, filter.lanes);
    // The page began with the root in its places.
    if (store.version === 0 && lone.length === 0 && untrack(arePlaced)) return;
    let isOver = false;
    untrack(() => void placeAll());
    return () => (isOver = true);

    async function placeAll(): Promise<void> {
      const isStale = (): boolean => isOver || isOff;
      const { lanes } = filter;
      const joined = await inSlices(join(files.head, store, lanes, lone), () => {}, isStale);
      if (!joined) return;
      const { timeline } = joined;
      const passes = ({ lane }: IndexedEvent): boolean => lanes.includes(lane);
      const passing = (): Set<string> =>
        new Set(timeline.events.filter(passes).map(({ id }) => id));
      const only = lanes.length > 0 ? { only: passing() } : {};
      const steps = prepareInSteps(timeline, {
        ...optionsFor(joined, store, options, lanes),
        ...only,
        inView: () => untrack(() => page.extent),
      });
      // Drawing it is a task of its own.
      const take = async (placement: () => Placement): Promise<void> => {
        await pause();
        if (!isStale()) page.take(joined, withLone(placement(), joined.lone));
        await pause();
      };
      for (let isLast = false; !isLast;) {
        const shown = await inSlices(untilShown(steps), () => {}, isStale);
        if (!shown) return;
        await take(shown.placement);
        ({ isLast } = shown);
      }
    }
  });
  return () => (isOff = true);
}
