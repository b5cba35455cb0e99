/**
 * The slow half of a layout, done once for a timeline and a size: the row and side of every event,
 * the zoom from which it shows, the clusters of the strip, and the index that finds them in each
 * frame. Pure. README.md in src/layout has the reasoning.
 */
import type { Extent } from '../../time/extent.ts';
import { TO_SCALE, unwarpExtent, type Warp, type WarpedExtent } from '../../time/warp.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import type { TimelineIndex } from '../../timeline/timeline-index.ts';
import { emptyPositions, type Positions } from './activation.ts';
import { byLane, type Grouped } from '../../view/grouping.ts';
import { arrange, type RowBand } from './arrangement.ts';
import type { TrackBar } from '../column/bar-tracks.ts';
import type { ColumnChart } from './column-chart.ts';
import { keepEntries } from './kept-entries.ts';
import { makeEntries, type Entries } from './entry.ts';
import { entryById } from './entry-by-id.ts';
import { padAroundMarks } from './padding.ts';
import type { Box, Measure } from '../layout.ts';
import { overallOf, within } from './limits.ts';
import { startPlacing } from './placing.ts';
import type { Tiling } from './tiling.ts';
import { planViews } from './plan-views.ts';
import type { Index } from './query.ts';
import { orderStrip, type StripMembers } from './strip-members.ts';
import { scale } from '../axis/scale.ts';
import { makeAxis, type Axis } from '../axis/interval.ts';
import { makeTickNames } from '../axis/tick-name.ts';
import { zoomsUncut } from './uncut.ts';
import type { AxisWords } from '../axis/words.ts';

export interface PlacementOptions {
  /** The size of the whole chart in px, with strip and axis. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly words: AxisWords;
  /**
   * Ids of the events that pass a filter. Limits, home and positions still follow from all events:
   * a filter removes events and moves nothing.
   */
  readonly only?: ReadonlySet<string>;
  /** The bands; by lane if missing. */
  readonly grouped?: Grouped;
  /** How much room each stretch of time gets; to scale if missing. */
  readonly warp?: Warp;
  /** Draws a narrow chart. Without it, time runs to the right at every width. */
  readonly column?: ColumnChart<Placement> | null;
  /** Divides very many events into tiles. Without it, all are placed at once. */
  readonly tiling?: Tiling | null;
}

export interface Placement {
  readonly timeline: TimelineIndex;
  readonly warp: Warp;
  readonly measure: Measure;
  readonly words: AxisWords;
  readonly entries: Entries;
  /** Whether events differ in importance. */
  readonly isRanked: boolean;
  readonly positions: Positions;
  readonly bands: readonly RowBand[];
  readonly rowHeight: number;
  /** By entry: the index of its band. */
  readonly band: Int32Array;
  readonly index: Index;
  readonly strip: StripMembers;
  /** Draws it if time runs down. */
  readonly column: ColumnChart<Placement> | null;
  /** In a column: the bars of each track. */
  readonly bars: readonly (readonly TrackBar[])[];
  /** The length of the chart along the time axis, in px. */
  readonly length: number;
  readonly plot: Box;
  readonly axisY: number;
  readonly stripY: number;
  readonly axis: Axis;
  /** Whether any date has a clock time; if not, no axis has hours. */
  readonly hours: boolean;
  /** The widest view. */
  readonly limits: WarpedExtent;
  readonly home: WarpedExtent;
  /** Px per warped ms at home. */
  readonly homeZoom: number;
  /** Warped ms across the whole width at the finest zoom. */
  readonly shortest: number;
  /** The entry of an event id. */
  readonly entryOf: (id: string) => number | undefined;
}

/** The height of the axis with its two lines of text, and of the strip above it, in px. */
export const AXIS = 44;
export const STRIP = 22;
const STRIP_CENTRE = 11;

/** What can be shown while some labels are still being placed. */
export interface Provisional {
  readonly placement: () => Placement;
  /** Whether those are all out of view. */
  readonly isComplete: boolean;
}

export const prepare = (timeline: TimelineIndex, options: PlacementOptions): Placement =>
  finish(prepareInSteps(timeline, options));

export interface SteppedOptions extends PlacementOptions {
  /** What the reader looks at, at the moment: its labels come first. */
  readonly inView?: () => Extent;
}

/**
 * The same in steps, for so many events that the page would freeze. Yields a provisional placement
 * with the strip and the labels of home, and one each time that all labels in view have come. A label
 * that has been placed stays: later ones are only added.
 */
export function* prepareInSteps(
  timeline: TimelineIndex,
  {
    width,
    height,
    measure,
    words: spoken,
    only,
    grouped = byLane(timeline),
    warp = TO_SCALE,
    column = null,
    tiling = null,
    inView,
  }: SteppedOptions,
): Steps<Placement, Provisional | null> {
  const archive = tiling?.archive;
  const overall = archive?.overall ?? overallOf(timeline, warp);
  const { hull, hours, isRanked, weekdaysFrom } = overall;
  const words = { ...spoken, weekdaysFrom };
  const lanes = new Map(timeline.lanes.map((lane, i) => [lane.id, i]));
  const all = yield* makeEntries(timeline.events, lanes, hull, measure, width, warp, column);
  const e = only ? keepEntries(all, (event) => only.has(timeline.events[event]!.id)) : all;
  yield null;
  const { down } = e;
  const length = down ? height : width;
  const leading = archive?.leading(all) ?? all;
  const views = planViews(leading, timeline.home, overall, warp, length);
  const { shortest, limits, home, planView, widest } = views;
  // A column is a single row of labels, which no height limits.
  const plot = { x: 0, y: 0, width, height: down ? 0 : Math.max(0, height - AXIS - STRIP) };
  yield null;
  const groupOf = (i: number): number => grouped.of(e.event[i]!);
  const groups = down ? [] : grouped.groups;
  const arrangement = (archive?.arrange ?? arrange)(e, groups, groupOf, plot, planView);
  const { bands, rowHeight } = yield* arrangement;
  yield null;
  const positions = emptyPositions(e.count);
  const band = new Int32Array(e.count);
  bands.forEach(({ members }, b) => members.forEach((i) => (band[i] = b)));
  const entries = { ...e, t1: e.t1.slice(), instant: e.instant.slice() };
  const closest = (4 * length) / shortest;
  const uncut = zoomsUncut(e, limits, planView);
  yield null;
  const placing = startPlacing({
    ...{ entries, positions, bands, band, limits, widest, closest, uncut, tiling },
  });
  yield null;
  yield* placing.open();
  const strip = yield* (archive?.orderStrip ?? orderStrip)(entries, timeline);
  const entryOf = entryById(timeline, e);
  const widestView = unwarpExtent(warp, limits);
  const names = makeTickNames({
    limits: widestView,
    measure,
    words,
    hours,
    inColumn: down !== null,
  });
  const still = {
    timeline,
    warp,
    measure,
    words,
    entries,
    isRanked,
    positions,
    bands,
    rowHeight,
    band,
    strip,
    column,
    bars: down && column ? column.barsByTrack(e) : [],
    length,
    plot,
    axisY: down ? height : height - AXIS,
    stripY: height - AXIS - STRIP_CENTRE,
    axis: makeAxis(names, widestView, warp, timeline.clockChanges),
    limits,
    home,
    homeZoom: planView.homeZoom,
    shortest,
    hours,
    entryOf,
  };
  const shown = (): Placement => ({ ...still, index: placing.index() });
  const provisional = (): Placement => ({
    ...shown(),
    // An event that is not placed yet is not drawn, even if it is selected.
    entryOf: (id) => {
      const entry = entryOf(id);
      return entry !== undefined && positions.activation[entry]! < Infinity ? entry : undefined;
    },
  });
  yield { placement: provisional, isComplete: false };
  let isNew = true;
  while (!placing.isDone()) {
    const view = inView ? scale(inView(), length, warp) : null;
    if (yield* placing.placeNext(view)) isNew = true;
    // Nothing that has come out of view is worth a frame.
    if (!view || !isNew || placing.isDone() || !placing.isShown(view)) continue;
    isNew = false;
    yield { placement: provisional, isComplete: true };
  }
  return shown();
}

/** A label is fully visible a quarter octave further in than its activation. */
export const FADED = 2 ** 0.25;

/** The widest view. */
export const widestExtent = ({ limits, warp }: Placement): Extent => unwarpExtent(warp, limits);

/** The widest view, and the shortest length across the whole width. */
export const viewLimits = (of: Placement): { extent: WarpedExtent; shortest: number } => ({
  extent: of.limits,
  shortest: of.shortest,
});

/** What the chart shows first: the timeline's home, padded so that its last labels fit. */
export const homeExtent = ({ home, warp }: Placement): Extent => unwarpExtent(warp, home);

/**
 * An extent (of a burst, of a search result), padded for the labels of its marks, within the
 * limits.
 */
export const padForLabels = (placement: Placement, shown: WarpedExtent): WarpedExtent =>
  within(
    padAroundMarks(placement.entries, placement.positions, shown, placement.length),
    placement.limits,
  );
