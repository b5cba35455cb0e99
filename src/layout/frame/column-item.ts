/** An event as it is drawn in a column: its lines beside its mark or bar. Pure. */
import { BAR_PITCH } from '../column/column.ts';
import { LEADING, LEFT, MARK_REACH, type Side } from '../placement/entry.ts';
import { barsAcrossEdges } from '../column/bar-tracks.ts';
import { innerSide, shareInView } from './edge.ts';
import { describe, opacityOf, weightsOf } from './description.ts';
import { barOf, MARK_RISE } from './item.ts';
import { signs } from './label.ts';
import { labelText } from './label-text.ts';
import type { Bar, Item, Passing } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { x, type Scale } from '../axis/scale.ts';

/** Px from the middle of a line to the edge of the area that can be pressed. */
const HALF = 10;
/** The same to the edge of its letters. */
const HALF_LETTER = 7;
/** How far a bar without a track reaches up and down from the middle of its label, in px. */
const STUB = 7;
/** Px free between a tie and its label. */
const TIE_GAP = 4;

export function columnItem(
  placement: Placement,
  i: number,
  view: Scale,
  selection: string | null,
): Item {
  const { entries: e, positions } = placement;
  const { markX, labelX } = e.down!;
  const shape = e.shape[i]!;
  const about = describe(placement, i, view, selection);
  const [weight, countWeight] = weightsOf(about);
  const words = labelText(placement, i);
  const height = (words.lines.length - 1) * LEADING;
  const own = x(view, shape.anchor);
  const ownSide = positions.side[i] as Side;
  // Only the selected label may lie over others, so only it can turn to the side that is in view, and
  // follow its bar as that leaves the view.
  const side = about.selected ? wholeSide(own, height, view.width, ownSide) : ownSide;
  const y = about.selected
    ? Math.max(own, Math.min(HALF + (side === LEFT ? height : 0), x(view, shape.t1)))
    : own;
  const top = side === LEFT ? y - height : y;
  const lines = words.lines.map(({ text, widths }, k) => ({
    text,
    y: top + MARK_RISE + k * LEADING,
    width: widths[weight],
  }));
  const width = Math.max(...lines.map((line) => line.width));
  const last = lines.at(-1)!.width;
  const right = labelX + Math.max(width, last + words.tail);
  const bar = columnBar(placement, i, view, y);
  const isTied = bar !== null && bar.y < markX;
  const left = isTied ? labelX : markX - MARK_REACH;
  // Not spread: that takes longer than all the rest.
  return {
    event: about.event,
    lane: about.lane,
    status: about.status,
    selected: about.selected,
    emphasis: about.emphasis,
    forced: about.forced || y !== own || side !== ownSide,
    opacity: about.opacity * shareInView(top - HALF_LETTER, top + height + HALF_LETTER, view.width),
    box: { x: left, y: top - HALF, width: right - left, height: height + 2 * HALF },
    mark: bar ? null : { x: markX, y, ...shape.mark! },
    bar,
    tie: isTied ? { x: bar.y, y, width: labelX - TIE_GAP - bar.y } : null,
    label: {
      x: labelX,
      y: lines[0]!.y,
      anchor: 'start',
      text: e.label[i]!,
      lines,
      width,
      ...signs(words, labelX + last, countWeight),
    },
  };
}

function wholeSide(at: number, height: number, length: number, own: Side): Side {
  const isWhole = own === LEFT ? at - height >= HALF : at + height <= length - HALF;
  return isWhole || height === 0 ? own : innerSide(at, length);
}

/**
 * A bar without a track is only begun: it is drawn beside its label with the sign that it goes on.
 */
function columnBar(placement: Placement, i: number, view: Scale, y: number): Bar | null {
  const { down, event } = placement.entries;
  const { barX, markX, barTrack } = down!;
  const track = barTrack[event[i]!]!;
  const bar = barOf(placement, i, view, track < 0 ? markX : barX - track * BAR_PITCH);
  if (!bar || track >= 0) return bar;
  const part = { x0: y - STUB, x1: y + STUB };
  return { ...bar, ...part, core: bar.core && part, end: 'beyond' };
}

/**
 * Bars that cross an edge of the view. Under a label that fades out there its bar is drawn a second
 * time, as it stays when the label has gone.
 *
 * @param drawn by entry, what is drawn with its label
 */
export function passingBars(
  placement: Placement,
  view: Scale,
  drawn: ReadonlyMap<number, Item>,
): readonly Passing[] {
  const { bars, entries, positions } = placement;
  const isWhole = (i: number): boolean => {
    const item = drawn.get(i);
    return item !== undefined && (item.selected || item.opacity === opacityOf(placement, i, view));
  };
  return barsAcrossEdges(bars, view)
    .filter((i) => positions.activation[i]! <= view.zoom && !isWhole(i))
    .filter((i) => entries.shape[i]!.t0 < view.from || entries.shape[i]!.t1 > view.to)
    .flatMap((i) => {
      const bar = columnBar(placement, i, view, 0);
      if (!bar) return [];
      const about = describe(placement, i, view, null);
      const y = Math.max(0, bar.x0);
      const height = Math.min(view.width, bar.x1) - y;
      const box = { x: bar.y - BAR_PITCH / 2, y, width: BAR_PITCH, height };
      return [{ ...about, box, bar }];
    });
}
