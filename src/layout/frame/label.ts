/** The label of an item in its row: its place, and how much of it shows there. Pure. */
import {
  BAR_INDENT,
  COMPACT_INDENT,
  COUNT_GAP,
  LEFT,
  MARK_REACH,
  RIGHT,
  SIGN_GAP,
  SIGN_WIDTH,
  textOffset,
  type Side,
} from '../placement/entry.ts';
import { weightsOf, type Described } from './description.ts';
import type { Label } from '../layout.ts';
import { labelText, type LabelText } from './label-text.ts';
import type { Placement } from '../placement/placement.ts';
import { GOING, shareInView, SLIDE, turn, wholeSide } from './edge.ts';
import type { Room } from './room.ts';
import { x, type Scale } from '../axis/scale.ts';

/**
 * A bar narrower than `until` is drawn as a mark. From `settled` on its label stands at its start.
 */
export const COMPACT = { until: 14, settled: 30 };

/** A label where it stands in this view. */
interface Shown {
  readonly label: Label;
  readonly side: Side;
  /** Px to the ends of the label with its signs. */
  readonly left: number;
  readonly right: number;
  /** How much of it shows there, from 0 to 1, as far as the edges of the view decide. */
  readonly share: number;
}

/** @param y of its baseline */
export function labelInView(
  placement: Placement,
  i: number,
  view: Scale,
  y: number,
  about: Described,
  room: Room,
): Shown {
  const { entries: e, positions } = placement;
  const { tail } = labelText(placement, i);
  const labelOn = (side: Side): Omit<Shown, 'share'> => {
    const label = labelOf(placement, i, view, side, y, about, room);
    const left = label.anchor === 'start' ? label.x : label.x - label.width;
    return { label, side, left, right: left + label.width + tail };
  };
  const side = positions.side[i] as Side;
  const isBar = e.shape[i]!.bar !== null;
  // What may lie over others needs no free room to turn.
  const mayMove = (about.forced || about.selected) && !isBar;
  const own = labelOn(mayMove ? wholeSide(e, i, view, side) : side);
  const share = shareInView(own.left, own.right, view.width);
  const cut = side === RIGHT ? own.right - view.width : -own.left;
  if (cut <= 0 || isBar || mayMove) return { ...own, share };
  const turning = turn(cut, room.across(i));
  if (turning.other === 0) return { ...own, share: Math.min(share, turning.own) };
  const other = labelOn(side === RIGHT ? LEFT : RIGHT);
  const at = x(view, e.t0[i]!);
  const [from, to] = [
    Math.min(other.left, at - MARK_REACH),
    Math.max(other.right, at + MARK_REACH),
  ];
  return { ...other, share: turning.other * shareInView(from, to, view.width) };
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
  const { entries: e, positions } = placement;
  const shape = e.shape[i]!;
  const [weight, countWeight] = weightsOf(about);
  const words = labelText(placement, i);
  const { tail } = words;
  const { text, widths } = words.lines[0]!;
  const width = widths[weight];
  const long = width + tail;
  const x0 = x(view, shape.t0);
  // While a bar grows out of its mark, the label moves from beside the mark to the start of the bar.
  const grown = shape.mark && shape.bar ? grownShare((shape.t1 - shape.t0) * view.zoom) : 1;
  const anchor = !shape.bar && side === LEFT ? 'end' : 'start';
  let labelX = shape.bar
    ? x0 + COMPACT_INDENT + (BAR_INDENT - COMPACT_INDENT) * grown
    : side === RIGHT
      ? x0 + textOffset(shape, RIGHT)
      : x0 - textOffset(shape, LEFT) - tail;
  if (shape.bar && labelX < SLIDE && positions.begun[i] !== 1) {
    // A label stays readable while any part of its bar is in view. It may stand past the end of the
    // bar while its row is free there, or over other items if it is selected.
    const end = x(view, shape.t1);
    const most = about.selected ? SLIDE : Math.max(end, room.upTo(i, SLIDE + long)) - long;
    labelX = Math.max(labelX, Math.min(SLIDE, end - GOING, most));
  }
  if (shape.bar) {
    // At the right edge a label slides left of the start of its bar, as far as its row is free, or
    // over other items if it is selected.
    const most = about.selected
      ? Math.max(x0, view.width)
      : Math.max(x0 + GOING, view.width - SLIDE);
    const needed = labelX + long - most;
    if (needed > 0) labelX -= about.selected ? needed : grown * room.before(i, needed);
  }
  return {
    x: labelX,
    y,
    anchor,
    text,
    lines: [{ text, y, width }],
    width,
    ...signs(words, labelX + (anchor === 'start' ? width : 0), countWeight),
  };
}

/** The signs behind the last word of a label, which ends at `end`. */
export function signs(
  { count, countWidths, differs, corrected }: LabelText,
  end: number,
  weight: 400 | 600,
): Pick<Label, 'count' | 'countX' | 'differsX' | 'correctedX'> {
  const countX = end + COUNT_GAP;
  const first = countX + countWidths[weight] + SIGN_GAP;
  return {
    count,
    countX,
    differsX: differs ? first : null,
    correctedX: corrected ? first + (differs ? SIGN_WIDTH + SIGN_GAP : 0) : null,
  };
}

/** How much a bar has grown out of the mark as which it is drawn while it is narrow, from 0 to 1. */
const grownShare = (width: number): number =>
  Math.min(1, Math.max(0, (width - COMPACT.until) / (COMPACT.settled - COMPACT.until)));
