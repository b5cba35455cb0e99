/** The fast half of a layout: one frame of a placement. Pure. */
import { isToScale, warpedExtent } from '../../time/warp.ts';
import type { View } from '../../view/view.ts';
import { contexts, scaleNote } from '../axis/context.ts';
import { uncovered } from './covered.ts';
import { legendOf, unnamedLanes } from './encoding.ts';
import { item } from './item.ts';
import type { Context, Layout, Passing, Size } from '../layout.ts';
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
  const column = down && placement.column;
  const view = scale(extent, down ? size.height : size.width, placement.warp);
  const found = findInView(index, entries, positions, view);
  const chosen = selection === null ? undefined : placement.entryOf(selection);
  if (
    chosen !== undefined &&
    !found.includes(chosen) &&
    (reachesInto(entries, positions, chosen, view) ||
      (down && crosses(entries.shape[chosen]!, view)))
  ) {
    found.push(chosen);
  }
  const room = roomIn(placement, view);
  const drawn = uncovered(
    found.map((i) => (column?.item ?? item)(placement, i, view, selection, room)),
    down !== null,
  )
    .map((item, k) => ({ i: found[k]!, item }))
    // What nobody sees has no label.
    .filter((each) => each.item.opacity > 0)
    // Items that may lie over others are drawn last.
    .sort((a, b) => Number(a.item.forced) - Number(b.item.forced));
  const items = drawn.map((each) => each.item);
  const byEntry = new Map(drawn.map(({ i, item }) => [i, item]));
  const { marks, unlabelled } = stripMarks(placement, view, [...byEntry.keys()]);
  const passing = column?.passing(placement, view, byEntry) ?? [];
  const isOnlyPassing = ({ event }: Passing): boolean => {
    const i = placement.entryOf(event)!;
    return !byEntry.has(i) && (entries.instant[i]! < view.from || entries.instant[i]! >= view.to);
  };
  const visible = visibleTicks(placement.axis, view);
  const isEvened = !isToScale(placement.warp);
  const withNote = (own: readonly Context[]): Context[] => [
    ...own,
    ...(isEvened ? scaleNote(own, view.width, axisY + CONTEXT_LINE, measure, words) : []),
  ];
  const axis = column
    ? column.axis(visible, view, down.gutter, measure, words)
    : {
        ticks: layOutTicks(visible, view.width, axisY + TICK_LINE, measure, words),
        contexts: withNote(contexts(visible, view, axisY + CONTEXT_LINE, measure, words)),
      };
  const plot = down
    ? { x: down.axisX, y: 0, width: size.width - down.axisX, height: size.height }
    : { ...placement.plot, width: size.width };
  const parts = {
    size,
    orientation: down ? 'down' : 'across',
    isEvened,
    breaks: breaksIn(view),
    items,
    passing,
    strip: marks,
    bands: placement.bands.map(({ id, name, lane, y, height }) => ({
      id,
      name: name && shorten(name, size.width - 2 * NAME_INSET, (text) => measure(text, 12, 600)),
      lane,
      y,
      height,
    })),
  } as const;
  let legend: Layout['legend'] | null = null;
  return {
    ...parts,
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
    // Found only for those who ask: nobody does while the chart moves.
    get legend() {
      return (legend ??= legendOf(parts));
    },
    get unnamedLanes() {
      return unnamedLanes(parts);
    },
    unlabelled,
    inView: items.length + unlabelled + passing.filter(isOnlyPassing).length,
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
