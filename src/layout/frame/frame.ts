/** The fast half of a layout: one frame of a placement. Pure. */
import type { Extent } from '../../time/extent.ts';
import type { View } from '../../view/view.ts';
import { contexts } from '../axis/context.ts';
import { columnAxis, COLUMN_SPACING } from '../column/column-axis.ts';
import { columnItem, passingBars } from './column-item.ts';
import { legendOf, unnamedLanes } from './encoding.ts';
import { item } from './item.ts';
import type { Layout, Size } from '../layout.ts';
import type { Placement } from '../placement/placement.ts';
import { findInView, reachesInto } from '../placement/query.ts';
import { roomIn } from './room.ts';
import { scale } from '../axis/scale.ts';
import type { Shape } from '../axis/shape.ts';
import { stripMarks } from './strip.ts';
import { shorten } from '../text/wrap.ts';
import { stepFor } from '../axis/tick-spacing.ts';
import { ticks, weekends } from '../axis/ticks.ts';

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
  const view = scale(extent, down ? size.height : size.width);
  const labelled = findInView(index, entries, positions, view);
  const chosen = selection === null ? undefined : placement.entryOf(selection);
  if (
    chosen !== undefined &&
    !labelled.includes(chosen) &&
    (reachesInto(entries, positions, chosen, view) ||
      (down && crosses(entries.shape[chosen]!, extent)))
  ) {
    labelled.push(chosen);
  }
  const room = roomIn(placement, view);
  const items = labelled
    .map((i) => (down ? columnItem : item)(placement, i, view, selection, room))
    // Items that may lie over others are drawn last.
    .sort((a, b) => Number(a.forced) - Number(b.forced));
  const { marks, unlabelled } = stripMarks(placement, view, labelled);
  const step = stepFor(view.zoom, down ? COLUMN_SPACING : placement.tickSpacing);
  // If no date has an hour, an axis with hours would make every mark look like a time of day. So
  // the lines stay at days, and each day has its whole date, like the context of hours that are not
  // shown.
  const hourless = step.unit === 'time' && !placement.hours;
  const { clockChanges } = placement.timeline;
  const axis = down
    ? columnAxis(view, step, hourless, down.gutter, measure, words, clockChanges)
    : {
        ticks: ticks(view, hourless ? null : step, axisY + TICK_LINE, measure, words, clockChanges),
        contexts: contexts(
          view,
          step,
          axisY + (hourless ? TICK_LINE : CONTEXT_LINE),
          measure,
          words,
        ),
      };
  const plot = down
    ? { x: down.axisX, y: 0, width: size.width - down.axisX, height: size.height }
    : { ...placement.plot, width: size.width };
  const drawn = {
    size,
    orientation: down ? 'down' : 'across',
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
    plot,
    weekends: weekends(view, step, placement.timeline.weekend, words.weekdaysFrom).map(
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

/** A selected bar that began before the view is drawn with its label. */
const crosses = ({ t0, t1 }: Shape, { from, to }: Extent): boolean => t0 < to && t1 > from;
