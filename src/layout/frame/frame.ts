/** The fast half of a layout: one frame of a placement. Pure. */
import { isToScale, warpedExtent } from '../../time/warp.ts';
import type { View } from '../../view/view.ts';
import { contexts, scaleNote } from '../axis/context.ts';
import { columnAxis } from '../column/column-axis.ts';
import { columnItem, passingBars } from './column-item.ts';
import { legendOf, unnamedLanes } from './encoding.ts';
import { item } from './item.ts';
import type { Context, Layout, Size } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { findInView, reachesInto } from '../placement/query.ts';
import { roomIn } from './room.ts';
import { scale, xOf, type Scale } from '../axis/scale.ts';
import type { Shape } from '../axis/shape.ts';
import { stripMarks } from './strip.ts';
import { shorten } from '../text/wrap.ts';
import { layOutTicks, weekends } from '../axis/ticks.ts';
import { visibleTicks } from '../axis/visible-ticks.ts';

/** Px from the axis line down to the baselines of its two lines of text. */
const TICK_LINE = 18;
const CONTEXT_LINE = 36;
/** Px between the name of a band and the edges. */
const NAME_INSET = 4;

/**
 * What a chart of `size` shows of `view`. The placement was prepared for `size`; another width
 * changes only what is in view.
 */
export function layout(placement: Placement, { extent, selection }: View, size: Size): Layout {
  const { entries, positions, index, measure, words, axisY } = placement;
  const { down } = entries;
  const view = scale(extent, down ? size.height : size.width, placement.warp);
  const labelled = findInView(index, entries, positions, view);
  const chosen = selection === null ? undefined : placement.entryOf(selection);
  if (
    chosen !== undefined &&
    !labelled.includes(chosen) &&
    (reachesInto(entries, positions, chosen, view) ||
      (down && crosses(entries.shape[chosen]!, view)))
  ) {
    labelled.push(chosen);
  }
  const room = roomIn(placement, view);
  const items = labelled
    .map((i) => (down ? columnItem : item)(placement, i, view, selection, room))
    // Items that may lie over others are drawn last.
    .sort((a, b) => Number(a.forced) - Number(b.forced));
  const { marks, unlabelled } = stripMarks(placement, view, labelled);
  const visible = visibleTicks(placement.axis, view);
  const isEvened = !isToScale(placement.warp);
  const withNote = (own: readonly Context[]): Context[] => [
    ...own,
    ...(isEvened ? scaleNote(own, view.width, axisY + CONTEXT_LINE, measure, words) : []),
  ];
  const axis = down
    ? columnAxis(visible, view, down.gutter, measure, words)
    : {
        ticks: layOutTicks(visible, view.width, axisY + TICK_LINE, measure, words),
        contexts: withNote(contexts(visible, view, axisY + CONTEXT_LINE, measure, words)),
      };
  const plot = down
    ? { x: down.axisX, y: 0, width: size.width - down.axisX, height: size.height }
    : { ...placement.plot, width: size.width };
  const drawn = {
    size,
    orientation: down ? 'down' : 'across',
    isEvened,
    breaks: breaksIn(view),
    items,
    passing: passingBars(placement, view, labelled),
    strip: marks,
    bands: placement.bands.map(({ id, name, lane, y, height }) => ({
      id,
      name: name && shorten(name, size.width - 2 * NAME_INSET, (text) => measure(text, 12, 600)),
      lane,
      y,
      height,
    })),
  } as const;
  return {
    ...drawn,
    extent,
    warped: warpedExtent(view.from, view.to),
    plot,
    weekends: weekends(view, visible, placement.timeline.weekend, words.weekdaysFrom).map(
      ({ key, x, width }) =>
        down
          ? { key, x: 0, y: x, width: size.width, height: width }
          : { key, x, y: plot.y, width, height: axisY - plot.y },
    ),
    ...axis,
    axis: down ? down.axisX : axisY,
    legend: legendOf(drawn),
    unnamedLanes: unnamedLanes(drawn),
    unlabelled,
  };
}

/** Px free between a break and the edges of the view. */
const BREAK_INSET = 8;

/** Px to the breaks of the axis in view. */
const breaksIn = (view: Scale): number[] =>
  view.warp.breaks
    .map((t) => xOf(view, t))
    .filter((px) => px > BREAK_INSET && px < view.width - BREAK_INSET);

/** A selected bar that began before the view is drawn with its label. */
const crosses = ({ t0, t1 }: Shape, { from, to }: Scale): boolean => t0 < to && t1 > from;
