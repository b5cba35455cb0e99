/**
 * The heavy half of a layout, done once for a timeline and a size: every event's row, side and the
 * zoom from which it shows, the strip's clusters, and what finds them again each frame. Pure. The
 * reasoning is in README.md beside this file.
 */
import { duration, extent, type Extent } from '../../time/extent.ts';
import { ENGLISH_DATES } from '../../time/wording/date-words-en.ts';
import { isClock } from '../../time/precision.ts';
import { ended, type Steps } from '../../timeline/steps.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { places, type Places } from './activation.ts';
import { shortestOf } from '../../view/closeness.ts';
import { byLane, type Grouped } from '../../view/grouping.ts';
import { arrangement, type RowBand } from './arrangement.ts';
import { openBand, placingBand, type OpenBand } from './band-placement.ts';
import { standing as barsInColumns, type Standing } from '../column/bar-columns.ts';
import { entries, kept, withBegun, type Entries } from './entry.ts';
import { framed, framedAround, ROOM_FOR_ALL } from './framing.ts';
import type { Box, Measure } from '../layout.ts';
import { dataHull, wide, within } from './limits.ts';
import { index, type Index } from './query.ts';
import { scale } from '../axis/scale.ts';
import { stripMembers, type StripMembers } from './strip-members.ts';
import { tickSpacing, type TickSpacing } from '../axis/tick-spacing.ts';
import { uncut } from './uncut.ts';
import type { AxisWords } from '../axis/words.ts';

export interface PlacementOptions {
  /** Px of the whole chart, with strip and axis. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly words?: AxisWords; // of the axis; English if nothing else is said
  /**
   * Ids of the events that a filter leaves. What may be shown, what home is, and where an event
   * stands follow from all events all the same: a filter takes away and moves nothing.
   */
  readonly only?: ReadonlySet<string>;
  /** Into which bands events go; by lane, if not said. */
  readonly grouped?: Grouped;
}

export interface Placement {
  readonly timeline: Timeline;
  readonly measure: Measure;
  readonly words: AxisWords;
  readonly entries: Entries;
  readonly places: Places;
  readonly bands: readonly RowBand[];
  readonly rowHeight: number;
  /** By entry: its band. */
  readonly band: Int32Array;
  readonly index: Index;
  readonly strip: StripMembers;
  /** Where time runs down: the bars beside the labels, by column. */
  readonly bars: readonly (readonly Standing[])[];
  /** Px of the chart along time. */
  readonly length: number;
  readonly plot: Box;
  readonly axisY: number;
  readonly stripY: number;
  readonly tickSpacing: TickSpacing;
  /** The most that may be shown. */
  readonly limits: Extent;
  readonly home: Extent;
  /** Px per ms at home. */
  readonly homeZoom: number;
  /** Ms across the whole width, at the finest zoom. */
  readonly shortest: number;
  /** Whether any date has an hour; else the axis has none either. */
  readonly hours: boolean;
  /** The entry of an event's id. */
  readonly entryOf: (id: string) => number | undefined;
}

/** Px of the axis with its two lines of text, and of the strip above it. */
const AXIS = 44;
const STRIP = 22;
const STRIP_CENTRE = 11;

/** A placement that can be shown, though not all of its labels have their places yet. */
export type Provisional = () => Placement;

export const prepare = (timeline: Timeline, options: PlacementOptions): Placement =>
  ended(preparing(timeline, options));

/**
 * The same in steps, for so many events that they would hold the page up. Once there is something
 * to show before the end: the strip, and what home is packed with. A label that has its place keeps
 * it: more only come.
 */
export function* preparing(
  timeline: Timeline,
  {
    width,
    height,
    measure,
    words = ENGLISH_DATES,
    only,
    grouped = byLane(timeline),
  }: PlacementOptions,
): Steps<Placement, Provisional | null> {
  const data = dataHull(timeline);
  const lanes = new Map(timeline.lanes.map((lane, i) => [lane.id, i]));
  const all = yield* entries(timeline.events, lanes, data, measure, width);
  const e = only ? kept(all, (event) => only.has(timeline.events[event]!.id)) : all;
  yield null;
  const { down } = e;
  const length = down ? height : width;
  const shortest = shortestOf(timeline) / (down ? 2 : 1);
  const whole = wide(data, shortest);
  const limits = framed(all, whole, length, ROOM_FOR_ALL);
  const home = within(framed(all, timeline.home, length), limits);
  // Upright, labels have one row, which no height limits.
  const plot = { x: 0, y: 0, width, height: down ? 0 : Math.max(0, height - AXIS - STRIP) };
  const homeZoom = scale(home, length).zoom;
  const widest = length / duration(limits);
  const zoom = Math.max(homeZoom / PLANNED, widest / JUST);
  const planView = { zoom, homeZoom, from: home.from, to: home.to };
  yield null;
  const groupOf = (i: number): number => grouped.of(timeline.events[e.event[i]!]!);
  const groups = down ? [] : grouped.groups;
  const { bands, rowHeight } = yield* arrangement(e, groups, groupOf, plot, planView);
  yield null;
  const zooms = { coarsest: widest / 2, finest: (4 * length) / shortest };
  const edges = uncut(e, limits, planView);
  const placed = places(e.count);
  const band = new Int32Array(e.count);
  bands.forEach(({ members }, b) => members.forEach((i) => (band[i] = b)));
  yield null;
  const open: OpenBand[] = [];
  for (const each of bands) {
    if (each.members.length > 0)
      open.push(yield* openBand({ entries: e, ...each, zooms, uncut: edges }, placed));
    yield null;
  }
  const standing = withBegun(e, placed.begun);
  const strip = yield* stripMembers(standing, timeline);
  const entryOf = entryById(timeline, e);
  const still = {
    timeline,
    measure,
    words,
    places: placed,
    bands,
    rowHeight,
    band,
    strip,
    bars: barsInColumns(e),
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
    settle(placed, widest);
    return { ...still, entries: standing, index: index(standing, placed, bands) };
  };
  const provisional = (): Placement => ({
    ...shown(),
    // Who has no place yet is not drawn at another one, even if chosen.
    entryOf: (id) => {
      const entry = entryOf(id);
      return entry !== undefined && placed.activation[entry]! < Infinity ? entry : undefined;
    },
  });
  yield provisional;
  for (const each of open) yield* placingBand(each);
  return shown();
}

/**
 * Nobody sees the chart from further out than `widest`: a label that shows there always shows, and
 * has not to fade in. No pair collides at a zoom that is seen, since both activations were below it.
 */
function settle({ activation }: Places, widest: number): void {
  for (let i = 0; i < activation.length; i++) if (activation[i]! <= widest) activation[i] = 0;
}

/** Remembers the last id: a map of all would take longer than placing them. */
function entryById({ events }: Timeline, { event }: Entries): Placement['entryOf'] {
  let last: { readonly id: string; readonly entry: number } | null = null;
  return (id) => {
    if (last?.id === id) return last.entry;
    const of = events.findIndex((each) => each.id === id);
    if (of < 0) return undefined;
    const entry = event.indexOf(of);
    if (entry < 0) return undefined;
    last = { id, entry };
    return entry;
  };
}

/**
 * How much further out than home its packing holds: over that much its labels fade in. Less would
 * be a pop, and each percent more costs a percent of what home has room for. Where nobody can zoom
 * out as far as that, it need only hold just further out than the widest view.
 */
const PLANNED = 2 ** 0.125;
const JUST = 1 + 1e-9;

/** How much further in than its activation a label has faded in fully: a quarter octave. */
export const FADED = 2 ** 0.25;

/** What may be shown at most, and the shortest stretch, in ms across the whole width. */
export const viewLimits = ({
  limits,
  shortest,
}: Placement): { extent: Extent; shortest: number } => ({
  extent: limits,
  shortest,
});

/** Where an event stands in its row: a mark's instant, or a bar's stretch. Null where it has none. */
export function standingOf({ entries, entryOf }: Placement, id: string): Extent | null {
  const i = entryOf(id);
  return i === undefined ? null : extent(entries.t0[i]!, entries.t1[i]!);
}

/** What the chart shows at first: the timeline's home, padded so that its last labels fit. */
export const homeExtent = ({ home }: Placement): Extent => home;

/** Any extent (a burst's, a search's), padded for the labels of its marks, within the limits. */
export const framedExtent = (placement: Placement, shown: Extent): Extent =>
  within(
    framedAround(placement.entries, placement.places, shown, placement.length),
    placement.limits,
  );
