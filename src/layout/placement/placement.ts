/**
 * The slow half of a layout, done once for a timeline and a size: the row and side of every event,
 * the zoom from which it shows, the clusters of the strip, and the index that finds them in each
 * frame. Pure. README.md in src/layout has the reasoning.
 */
import { duration, extent, type Extent } from '../../time/extent.ts';
import { ENGLISH_DATES } from '../../time/wording/date-words-en.ts';
import { isClock } from '../../time/precision.ts';
import { ended, type Steps } from '../../timeline/steps.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { emptyPositions, type Positions } from './activation.ts';
import { shortestOf } from '../../view/closeness.ts';
import { byLane, type Grouped } from '../../view/grouping.ts';
import { arrange, type RowBand } from './arrangement.ts';
import { openBand, placeBand, type OpenBand } from './band-placement.ts';
import { barsByTrack, type TrackBar } from '../column/bar-tracks.ts';
import { makeEntries, keepEntries, withBegun, type Entries } from './entry.ts';
import { padExtent, padAroundMarks, ROOM_FOR_ALL } from './padding.ts';
import type { Box, Measure } from '../layout.ts';
import { dataHull, widen, within } from './limits.ts';
import { makeIndex, type Index } from './query.ts';
import { scale } from '../axis/scale.ts';
import { orderStrip, type StripMembers } from './strip-members.ts';
import { tickSpacing, type TickSpacing } from '../axis/tick-spacing.ts';
import { zoomsUncut } from './uncut.ts';
import { weekdaysFrom } from '../axis/weekdays.ts';
import type { AxisWords } from '../axis/words.ts';

export interface PlacementOptions {
  /** The size of the whole chart in px, with strip and axis. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly words?: AxisWords; // of the axis; English if nothing else is said
  /**
   * Ids of the events that pass a filter. Limits, home and positions still follow from all events:
   * a filter removes events and moves nothing.
   */
  readonly only?: ReadonlySet<string>;
  /** The bands; by lane if missing. */
  readonly grouped?: Grouped;
}

export interface Placement {
  readonly timeline: Timeline;
  readonly measure: Measure;
  readonly words: AxisWords;
  readonly entries: Entries;
  readonly positions: Positions;
  readonly bands: readonly RowBand[];
  readonly rowHeight: number;
  /** By entry: the index of its band. */
  readonly band: Int32Array;
  readonly index: Index;
  readonly strip: StripMembers;
  /** In a column: the bars of each track. */
  readonly bars: readonly (readonly TrackBar[])[];
  /** The length of the chart along the time axis, in px. */
  readonly length: number;
  readonly plot: Box;
  readonly axisY: number;
  readonly stripY: number;
  readonly tickSpacing: TickSpacing;
  /** The widest view. */
  readonly limits: Extent;
  readonly home: Extent;
  /** Px per ms at home. */
  readonly homeZoom: number;
  /** Ms across the whole width at the finest zoom. */
  readonly shortest: number;
  /** Whether any date has an hour; if not, the axis has no hours either. */
  readonly hours: boolean;
  /** The entry of an event id. */
  readonly entryOf: (id: string) => number | undefined;
}

/** The height of the axis with its two lines of text, and of the strip above it, in px. */
const AXIS = 44;
const STRIP = 22;
const STRIP_CENTRE = 11;

/** A placement that can be shown while some of its labels are still being placed. */
export type Provisional = () => Placement;

export const prepare = (timeline: Timeline, options: PlacementOptions): Placement =>
  ended(prepareInSteps(timeline, options));

/**
 * The same in steps, for so many events that the page would freeze. Yields a provisional placement
 * once, with the strip and the labels of home. A label that has been placed stays: later ones are
 * only added.
 */
export function* prepareInSteps(
  timeline: Timeline,
  {
    width,
    height,
    measure,
    words: spoken = ENGLISH_DATES,
    only,
    grouped = byLane(timeline),
  }: PlacementOptions,
): Steps<Placement, Provisional | null> {
  const data = dataHull(timeline);
  const words = { ...spoken, weekdaysFrom: weekdaysFrom(timeline) };
  const lanes = new Map(timeline.lanes.map((lane, i) => [lane.id, i]));
  const all = yield* makeEntries(timeline.events, lanes, data, measure, width);
  const e = only ? keepEntries(all, (event) => only.has(timeline.events[event]!.id)) : all;
  yield null;
  const { down } = e;
  const length = down ? height : width;
  const shortest = shortestOf(timeline) / (down ? 2 : 1);
  const whole = widen(data, shortest);
  const limits = padExtent(all, whole, length, ROOM_FOR_ALL);
  const home = within(padExtent(all, timeline.home, length), limits);
  // A column is a single row of labels, which no height limits.
  const plot = { x: 0, y: 0, width, height: down ? 0 : Math.max(0, height - AXIS - STRIP) };
  const homeZoom = scale(home, length).zoom;
  const widest = length / duration(limits);
  const zoom = Math.max(homeZoom / PLANNED, widest / JUST);
  const planView = { zoom, homeZoom, from: home.from, to: home.to };
  yield null;
  const groupOf = (i: number): number => grouped.of(timeline.events[e.event[i]!]!);
  const groups = down ? [] : grouped.groups;
  const { bands, rowHeight } = yield* arrange(e, groups, groupOf, plot, planView);
  yield null;
  const zooms = { coarsest: widest / 2, finest: (4 * length) / shortest };
  const edges = zoomsUncut(e, limits, planView);
  const positions = emptyPositions(e.count);
  const band = new Int32Array(e.count);
  bands.forEach(({ members }, b) => members.forEach((i) => (band[i] = b)));
  yield null;
  const open: OpenBand[] = [];
  for (const each of bands) {
    if (each.members.length > 0)
      open.push(yield* openBand({ entries: e, ...each, zooms, uncut: edges }, positions));
    yield null;
  }
  const standing = withBegun(e, positions.begun);
  const strip = yield* orderStrip(standing, timeline);
  const entryOf = entryById(timeline, e);
  const still = {
    timeline,
    measure,
    words,
    positions,
    bands,
    rowHeight,
    band,
    strip,
    bars: barsByTrack(e),
    length,
    plot,
    axisY: down ? height : height - AXIS,
    stripY: height - AXIS - STRIP_CENTRE,
    tickSpacing: tickSpacing(limits, measure, words),
    limits,
    home,
    homeZoom,
    shortest,
    hours: timeline.events.some(({ when }) => isClock(when.precision)),
    entryOf,
  };
  const shown = (): Placement => {
    settle(positions, widest);
    return { ...still, entries: standing, index: makeIndex(standing, positions, bands) };
  };
  const provisional = (): Placement => ({
    ...shown(),
    // An event that is not placed yet is not drawn, even if it is selected.
    entryOf: (id) => {
      const entry = entryOf(id);
      return entry !== undefined && positions.activation[entry]! < Infinity ? entry : undefined;
    },
  });
  yield provisional;
  for (const each of open) yield* placeBand(each);
  return shown();
}

/**
 * No view is wider than `widest`. A label that shows there always shows, and need not fade in. This
 * breaks nothing: both labels of a pair could already show at that zoom, so they are clear of each
 * other.
 */
function settle({ activation }: Positions, widest: number): void {
  for (let i = 0; i < activation.length; i++) if (activation[i]! <= widest) activation[i] = 0;
}

/** Remembers the last id: a map of all ids would take longer to fill than the placing takes. */
function entryById({ events }: Timeline, { event }: Entries): Placement['entryOf'] {
  let last: { readonly id: string; readonly entry: number } | null = null;
  return (id) => {
    if (last?.id === id) return last.entry;
    const index = events.findIndex((each) => each.id === id);
    if (index < 0) return undefined;
    const entry = event.indexOf(index);
    if (entry < 0) return undefined;
    last = { id, entry };
    return entry;
  };
}

/**
 * The packing of home holds a little further out than home, because labels fade in over that
 * distance. Less would make them pop; more would cost room at home. If the widest view is closer
 * than that, the packing need only hold just past it.
 */
const PLANNED = 2 ** 0.125;
const JUST = 1 + 1e-9;

/** A label is fully visible a quarter octave further in than its activation. */
export const FADED = 2 ** 0.25;

/** The widest view, and the shortest stretch in ms across the whole width. */
export const viewLimits = ({
  limits,
  shortest,
}: Placement): { extent: Extent; shortest: number } => ({
  extent: limits,
  shortest,
});

/**
 * The extent of an event in its row: the instant of a mark, or the stretch of a bar. Null if the
 * placement lacks it.
 */
export function extentInRow({ entries, entryOf }: Placement, id: string): Extent | null {
  const i = entryOf(id);
  return i === undefined ? null : extent(entries.t0[i]!, entries.t1[i]!);
}

/**
 * The extent that the chart shows first: the timeline's home, padded so that its last labels fit.
 */
export const homeExtent = ({ home }: Placement): Extent => home;

/**
 * An extent (of a burst, of a search result), padded for the labels of its marks, within the
 * limits.
 */
export const padForLabels = (placement: Placement, shown: Extent): Extent =>
  within(
    padAroundMarks(placement.entries, placement.positions, shown, placement.length),
    placement.limits,
  );
