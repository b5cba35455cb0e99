/** An event as it is drawn in a column: its lines beside its mark or bar. Pure. */
import { BAR_PITCH } from '../column/column.ts';
import { LABEL_FONT, LEADING, LEFT, linesOf, MARK_REACH, tailWidth } from '../placement/entry.ts';
import { barsAcrossEdges } from '../column/bar-tracks.ts';
import { barOf, describe, MARK_RISE, signs, weightsOf } from './item.ts';
import type { Bar, Item, Passing } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { x, type Scale } from '../axis/scale.ts';

/** Px from the middle of a line to the edge of the area that can be pressed. */
const HALF = 10;
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
  const { entries: e, positions, timeline, measure } = placement;
  const { markX, labelX } = e.down!;
  const event = timeline.events[e.event[i]!]!;
  const shape = e.shape[i]!;
  const about = describe(placement, i, view, selection);
  const [weight, countWeight] = weightsOf(about);
  const texts = linesOf(event, e.down!, measure);
  const height = (texts.length - 1) * LEADING;
  const own = x(view, shape.anchor);
  // Only the selected label may lie over others, so only it can follow its bar as that leaves the
  // view.
  const y = about.selected
    ? Math.max(own, Math.min(HALF + (positions.side[i] === LEFT ? height : 0), x(view, shape.t1)))
    : own;
  const top = positions.side[i] === LEFT ? y - height : y;
  const lines = texts.map((text, k) => ({
    text,
    y: top + MARK_RISE + k * LEADING,
    width: measure(text.trimEnd(), LABEL_FONT, weight),
  }));
  const width = Math.max(...lines.map((line) => line.width));
  const last = lines.at(-1)!.width;
  const right = labelX + Math.max(width, last + tailWidth(event, measure));
  const bar = columnBar(placement, i, view, y);
  const isTied = bar !== null && bar.y < markX;
  const left = isTied ? labelX : markX - MARK_REACH;
  return {
    ...about,
    forced: about.forced || y !== own,
    box: { x: left, y: top - HALF, width: right - left, height: height + 2 * HALF },
    mark: bar ? null : { x: markX, y, ...shape.mark! },
    bar,
    tie: isTied ? { x: bar.y, y, width: labelX - TIE_GAP - bar.y } : null,
    label: {
      x: labelX,
      y: lines[0]!.y,
      anchor: 'start',
      text: event.label,
      lines,
      width,
      ...signs(event, labelX + last, countWeight, measure),
    },
  };
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

/** `labelled` are the entries drawn with their label, and so with their bar. */
export function passingBars(
  placement: Placement,
  view: Scale,
  labelled: readonly number[],
): readonly Passing[] {
  const { bars, positions } = placement;
  return barsAcrossEdges(bars, view)
    .filter((i) => positions.activation[i]! <= view.zoom && !labelled.includes(i))
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
