/** An event as it is drawn in its row. Pure. */
import type { TimelineEvent } from '../../timeline/timeline.ts';
import {
  BAR_INDENT,
  BAR_LEAST,
  COMPACT_INDENT,
  COUNT_FONT,
  COUNT_GAP,
  DIFFERS_GAP,
  documentCount,
  LABEL_FONT,
  LEFT,
  MARK_REACH,
  RIGHT,
  tailWidth,
  textOffset,
  type Side,
} from '../placement/entry.ts';
import type { Bar, BarEnd, Emphasis, Item, Label, Mark, Measure } from '../layout.ts';
import { FADED, type Placement } from '../placement/placement.ts';
import { GOING, shareInView, wholeSide } from './edge.ts';
import type { Room } from './room.ts';
import { x, type Scale } from '../axis/scale.ts';

/**
 * A bar narrower than `until` is drawn as a mark. From `settled` on its label stands at its start.
 */
const COMPACT = { until: 14, settled: 30 };
/** Px between the left edge and a label that slides along its bar. */
const SLIDE = 6;
/** Px past an edge to which bars are drawn: renderers fail on very large coordinates. */
const BEYOND = 20;

const BASELINE = { roomy: 15, tight: 14 };
export const MARK_RISE = 4.5;
const BAR_DROP = 6;

/** The properties that an item has in rows and in columns. */
export function describe(
  placement: Placement,
  i: number,
  view: Scale,
  selection: string | null,
): Described {
  const { entries: e, positions, timeline } = placement;
  const { id, status } = timeline.events[e.event[i]!]!;
  const selected = id === selection;
  const activation = positions.activation[i]!;
  return {
    event: id,
    lane: e.lane[i]!,
    status,
    selected,
    emphasis: placement.isRanked ? emphasisOf(e.importance[i]!) : 'plain',
    forced: activation > view.zoom,
    opacity: selected ? 1 : opacityOf(placement, i, view),
  };
}

type Described = Pick<
  Item,
  'event' | 'lane' | 'status' | 'selected' | 'emphasis' | 'forced' | 'opacity'
>;

/** The importance from which words are bold, and the one up to which they are quiet. */
const STRONG = 4;
const QUIET = 2;

const emphasisOf = (importance: number): Emphasis =>
  importance >= STRONG ? 'strong' : importance <= QUIET ? 'quiet' : 'plain';

/** The weight of a label, and that of its count. */
export const weightsOf = ({ selected, emphasis }: Described): readonly [400 | 600, 400 | 600] => [
  selected || emphasis === 'strong' ? 600 : 400,
  selected ? 600 : 400,
];

export function item(
  placement: Placement,
  i: number,
  view: Scale,
  selection: string | null,
  room: Room,
): Item {
  const { entries: e, positions, timeline, rowHeight, bands, band } = placement;
  const event = timeline.events[e.event[i]!]!;
  const about = describe(placement, i, view, selection);
  const own = positions.side[i]! as Side;
  const isBar = e.shape[i]!.bar !== null;
  const mayMove = (about.forced || about.selected) && !isBar;
  const side = mayMove ? wholeSide(e, i, view, own) : own;
  const top = bands[band[i]!]!.firstRow + Math.max(0, positions.row[i]!) * rowHeight;
  const baseline = top + (rowHeight >= 25 ? BASELINE.roomy : BASELINE.tight);
  const label = labelOf(placement, i, view, side, baseline, about, room);
  const whole = barOf(placement, i, view, baseline + BAR_DROP);
  const mark = whole ? null : markOf(placement, i, view, baseline - MARK_RISE);
  const bar = whole && positions.begun[i] === 1 ? cutAtLabel(whole, label.x + label.width) : whole;
  const labelLeft = label.anchor === 'start' ? label.x : label.x - label.width;
  const labelRight = labelLeft + label.width + tailWidth(event, placement.measure);
  const left = Math.min(labelLeft, bar?.x0 ?? mark!.x - MARK_REACH);
  const right = Math.max(labelRight, bar?.x1 ?? mark!.x + MARK_REACH);
  return {
    ...about,
    forced: about.forced || side !== own || (about.selected && isBar && isAside(label, bar)),
    // A label that fades out takes its mark or bar with it: without words they mean nothing.
    opacity: about.opacity * shareInView(labelLeft, labelRight, view.width),
    box: { x: left, y: baseline - 14, width: right - left, height: bar ? rowHeight - 1 : 19 },
    mark,
    bar,
    tie: null,
    label,
  };
}

/** Whether a selected bar's label has left its place at the start of the bar. */
const isAside = ({ x: at }: Label, bar: Bar | null): boolean =>
  at <= SLIDE || (bar !== null && at < bar.x0);

/**
 * A label fades in over a quarter octave. At home it is fully visible if it shows there at all,
 * because readers pause there and cannot read a half-visible label. Depends on zoom alone.
 */
export function opacityOf({ positions, homeZoom }: Placement, i: number, { zoom }: Scale): number {
  const activation = positions.activation[i]!;
  if (activation === 0 || zoom >= activation * FADED) return 1;
  if (zoom < activation) return 0;
  const whole =
    activation <= homeZoom ? Math.min(homeZoom, activation * FADED) : activation * FADED;
  return zoom >= whole ? 1 : Math.log2(zoom / activation) / Math.log2(whole / activation);
}

/** Cuts the bar off at the end of its label, if it goes on past that. */
function cutAtLabel(bar: Bar, end: number): Bar {
  if (bar.x1 <= end) return bar;
  const cut = (px: number): number => Math.min(px, end);
  const core = bar.core && bar.core.x0 < end ? bar.core : null;
  return {
    ...bar,
    x1: cut(bar.x1),
    core: core && { x0: core.x0, x1: cut(core.x1) },
    end: 'begun',
  };
}

/** Null if the bar is so short that it is drawn as a mark. */
export function barOf({ entries: e }: Placement, i: number, view: Scale, y: number): Bar | null {
  const shape = e.shape[i]!;
  const width = (shape.t1 - shape.t0) * view.zoom;
  if (!shape.bar || (shape.mark && width < COMPACT.until)) return null;
  const x0 = x(view, shape.t0);
  const x1 = Math.max(x(view, shape.t1), x0 + BAR_LEAST);
  const cut = (px: number): number => Math.min(view.width + BEYOND, Math.max(-BEYOND, px));
  const end = (px: number, kind: BarEnd): BarEnd => (px === cut(px) ? kind : 'beyond');
  const { form, known, core, start, end: last } = shape.bar;
  const c0 = core && cut(x(view, core.t0));
  const c1 = core && cut(Math.max(x(view, core.t1), Math.min(x1, x(view, core.t0) + BAR_LEAST)));
  return {
    x0: cut(x0),
    x1: cut(x1),
    y,
    form,
    known,
    core: c0 !== null && c1 !== null && c1 > c0 ? { x0: c0, x1: c1 } : null,
    start: end(x0, start),
    end: end(x1, last),
  };
}

function markOf({ entries: e }: Placement, i: number, view: Scale, y: number): Mark {
  const { t0, t1, mark } = e.shape[i]!;
  return { x: x(view, (t0 + t1) / 2), y, ...mark! };
}

function labelOf(
  placement: Placement,
  i: number,
  view: Scale,
  side: Side,
  y: number,
  about: Described,
  room: Room,
): Label {
  const { entries: e, positions, timeline, measure } = placement;
  const event = timeline.events[e.event[i]!]!;
  const shape = e.shape[i]!;
  const [weight, countWeight] = weightsOf(about);
  const text = e.label[i]!;
  const width = measure(text, LABEL_FONT, weight);
  const tail = tailWidth(event, measure);
  const x0 = x(view, shape.t0);
  const anchor = !shape.bar && side === LEFT ? 'end' : 'start';
  let labelX = shape.bar
    ? x0 + labelIndent(shape.mark !== null, (shape.t1 - shape.t0) * view.zoom)
    : side === RIGHT
      ? x0 + textOffset(shape, RIGHT)
      : x0 - textOffset(shape, LEFT) - tail;
  if (shape.bar && labelX < SLIDE && positions.begun[i] !== 1) {
    // A label stays readable while any part of its bar is in view. It may stand past the end of the
    // bar while its row is free there, or over other items if it is selected.
    const end = x(view, shape.t1);
    const long = width + tail;
    const most = about.selected ? SLIDE : Math.max(end, room(i, SLIDE + long)) - long;
    labelX = Math.max(labelX, Math.min(SLIDE, end - GOING, most));
  }
  // At the right edge a selected label stands before the start of its bar.
  if (shape.bar && about.selected)
    labelX = Math.min(labelX, Math.max(x0, view.width) - width - tail);
  return {
    x: labelX,
    y,
    anchor,
    text,
    lines: [{ text, y, width }],
    width,
    ...signs(event, labelX + (anchor === 'start' ? width : 0), countWeight, measure),
  };
}

/** The signs behind the last word of a label, which ends at `end`. */
export function signs(
  event: TimelineEvent,
  end: number,
  weight: 400 | 600,
  measure: Measure,
): Pick<Label, 'count' | 'countX' | 'differsX'> {
  const count = documentCount(event);
  const countX = end + COUNT_GAP;
  const differsX = countX + measure(String(count), COUNT_FONT, weight) + DIFFERS_GAP;
  return { count, countX, differsX: event.differences.length > 0 ? differsX : null };
}

/**
 * The label moves from beside the mark to the start of the bar while the bar grows out of the mark.
 */
function labelIndent(compact: boolean, width: number): number {
  if (!compact) return BAR_INDENT;
  const grown = (width - COMPACT.until) / (COMPACT.settled - COMPACT.until);
  return COMPACT_INDENT + (BAR_INDENT - COMPACT_INDENT) * Math.min(1, Math.max(0, grown));
}
