/** The light half of a layout: one frame of a placement. Pure; imports `time` and `view`. */
import type { View } from '../view/view.ts';
import { contexts } from './context.ts';
import { encodings } from './encoding.ts';
import { item } from './item.ts';
import type { Layout, Size } from './layout.ts';
import type { Placement } from './placement.ts';
import { query, reachesInto } from './query.ts';
import { scale } from './scale.ts';
import { stripMarks } from './strip.ts';
import { dayLines, stepFor, ticks, weekends } from './ticks.ts';
import { ENGLISH } from './words.ts';

/** Px under the axis line to the baselines of its two lines of text. */
const TICK_LINE = 18;
const CONTEXT_LINE = 36;

/**
 * What a chart of `size` shows of `view`. `size` is the one that the placement was prepared for;
 * another width only changes what is in view.
 */
export function layout(placement: Placement, { extent, selection }: View, size: Size): Layout {
  const { entries, places, index, measure, axisY } = placement;
  const view = scale(extent, size.width);
  const labelled = query(index, entries, places, view);
  const chosen = selection === null ? undefined : placement.entryOf(selection);
  if (
    chosen !== undefined &&
    !labelled.includes(chosen) &&
    reachesInto(entries, places, chosen, view)
  ) {
    labelled.push(chosen);
  }
  const items = labelled.map((i) => item(placement, i, view, selection));
  const { marks, unlabelled } = stripMarks(placement, view, labelled);
  const step = stepFor(view.zoom, placement.tickSpacing);
  // Where no date has an hour, an axis with hours would lend every mark one: lines then stay at
  // days, and each day is named whole, as the context of the hours that are not shown.
  const hourless = step.unit === 'time' && !placement.hours;
  return {
    size,
    extent,
    plot: { ...placement.plot, width: size.width },
    bands: placement.bands.map(({ lane, name, index, y, height }) => ({
      lane,
      name,
      index,
      y,
      height,
    })),
    weekends: weekends(view, step),
    ticks: hourless ? dayLines(view) : ticks(view, step, axisY + TICK_LINE, measure, ENGLISH),
    contexts: contexts(view, step, axisY + (hourless ? TICK_LINE : CONTEXT_LINE), measure, ENGLISH),
    items,
    axisY,
    stripY: placement.stripY,
    strip: marks,
    legend: encodings(items, marks),
    unlabelled,
  };
}
