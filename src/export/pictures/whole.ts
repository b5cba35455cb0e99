/**
 * A Layout in which nothing is cut off or half visible. Pure.
 *
 * On the page, a label may run out of view or be fading in, because the reader can move. A picture
 * stands still, so anything not whole is left out and counted as unlabelled.
 */
import { legendOf, unnamedLanes } from '../../layout/frame/encoding.ts';
import type { Item, Layout, Measure, Size, Tick } from '../../layout/layout.ts';
import { keepWholeMarks } from './whole-strip.ts';

/** The width of a sign behind a label, in px. */
const SIGN = 8.5;

/**
 * `inView` tells whether an event's date is in view: an event whose label alone reaches in is left
 * out.
 */
export function keepWholeItems(
  layout: Layout,
  inView: (event: string) => boolean,
  measure: Measure,
): Layout {
  const { width } = layout.size;
  const kept = layout.items.filter((item) => fits(item, layout.size, measure));
  const dropped = layout.items.filter((item) => !kept.includes(item) && inView(item.event));
  const items = kept.map((item) => ({ ...item, opacity: 1 }));
  const shown = { ...layout, items, strip: keepWholeMarks(layout) };
  return {
    ...shown,
    legend: legendOf(shown),
    unnamedLanes: unnamedLanes(shown),
    ticks: layout.ticks.map((tick) =>
      tickFits(tick, width, measure) ? tick : { ...tick, text: '' },
    ),
    contexts: layout.contexts.filter(
      ({ x, text }) => x >= 0 && x + measure(text, 13, 600) <= width,
    ),
    unlabelled: layout.unlabelled + dropped.length,
  };
}

/** The left and right end of everything that an item draws. */
function reach({ label, selected }: Item, measure: Measure): { left: number; right: number } {
  const weight = selected ? 600 : 400;
  const left = label.anchor === 'start' ? label.x : label.x - label.width;
  const count = label.countX + measure(label.count, 12, weight);
  const sign = label.correctedX ?? label.differsX;
  return { left, right: Math.max(left + label.width, count, sign === null ? 0 : sign + SIGN) };
}

function fits(item: Item, { width, height }: Size, measure: Measure): boolean {
  const { left, right } = reach(item, measure);
  const { y, height: tall } = item.box;
  return left >= 0 && right <= width && y >= 0 && y + tall <= height;
}

const tickFits = ({ labelX, text }: Tick, width: number, measure: Measure): boolean =>
  labelX >= 0 && labelX + measure(text, 13, 400) <= width;
