/** An event as it is drawn in its row. Pure. */
import { BAR_LEAST, MARK_REACH, type Side } from '../placement/entry.ts';
import { describe } from './description.ts';
import type { Bar, BarEnd, Item, Label, Mark } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { SLIDE } from './edge.ts';
import { COMPACT, labelInView } from './label.ts';
import type { Room } from './room.ts';
import { x, type Scale } from '../axis/scale.ts';

/** Px past an edge to which bars are drawn: renderers fail on very large coordinates. */
const BEYOND = 20;

const BASELINE = { roomy: 15, tight: 14 };
export const MARK_RISE = 4.5;
const BAR_DROP = 6;

export function item(
  placement: Placement,
  i: number,
  view: Scale,
  selection: string | null,
  room: Room,
): Item {
  const { entries: e, positions, rowHeight, bands, band } = placement;
  const about = describe(placement, i, view, selection);
  const own = positions.side[i]! as Side;
  const isBar = e.shape[i]!.bar !== null;
  const top = bands[band[i]!]!.firstRow + Math.max(0, positions.row[i]!) * rowHeight;
  const baseline = top + (rowHeight >= 25 ? BASELINE.roomy : BASELINE.tight);
  const shown = labelInView(placement, i, view, baseline, about, room);
  const { label } = shown;
  const whole = barOf(placement, i, view, baseline + BAR_DROP);
  const mark = whole ? null : markOf(placement, i, view, baseline - MARK_RISE);
  const bar = whole && positions.begun[i] === 1 ? cutAtLabel(whole, label.x + label.width) : whole;
  const left = Math.min(shown.left, bar?.x0 ?? mark!.x - MARK_REACH);
  const right = Math.max(shown.right, bar?.x1 ?? mark!.x + MARK_REACH);
  // Not spread: that takes longer than all the rest.
  return {
    event: about.event,
    lane: about.lane,
    status: about.status,
    selected: about.selected,
    emphasis: about.emphasis,
    forced: about.forced || (about.selected && (isBar ? isAside(label, bar) : shown.side !== own)),
    // A label that fades out takes its mark or bar with it: without words they mean nothing.
    opacity: about.opacity * shown.share,
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

/** Cuts the bar off at the end of its label, if it goes on past that. */
function cutAtLabel(bar: Bar, end: number): Bar {
  if (bar.x1 <= end) return bar;
  const cut = (px: number): number => Math.min(px, end);
  const core = bar.core && bar.core.x0 < end ? bar.core : null;
  return {
    ...bar,
    x1: Math.max(cut(bar.x1), bar.x0 + BAR_LEAST),
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
