/**
 * A Layout in which nothing is cut or half visible. Pure.
 *
 * On the page a label may run out of view or fade in, since the next movement shows it. A picture
 * stands still: what is not whole is left out of it, and counted as not labelled.
 */
import { legendOf, unnamedLanes } from '../../layout/frame/encoding.ts';
import type { Item, Layout, Size, Tick } from '../../layout/layout.ts';
import { measure } from '../../layout/text/measure.ts';

/** Px that the sign ≠ takes, as the chart draws it. */
const DIFFERS = 7.5;

/** `inView` says whether an event's date is in view: what only reaches in with its label is not. */
export function whole(layout: Layout, inView: (event: string) => boolean): Layout {
  const { width } = layout.size;
  const kept = layout.items.filter((item) => item.opacity > 0 && fits(item, layout.size));
  const dropped = layout.items.filter((item) => !kept.includes(item) && inView(item.event));
  const items = kept.map((item) => ({ ...item, opacity: 1 }));
  const shown = { ...layout, items };
  return {
    ...shown,
    legend: legendOf(shown),
    unnamedLanes: unnamedLanes(shown),
    ticks: layout.ticks.map((tick) => (tickFits(tick, width) ? tick : { ...tick, text: '' })),
    contexts: layout.contexts.filter(
      ({ x, text }) => x >= 0 && x + measure(text, 13, 600) <= width,
    ),
    unlabelled: layout.unlabelled + dropped.length,
  };
}

/** Left and right end of all that an item writes. */
function reach({ label, selected }: Item): { left: number; right: number } {
  const weight = selected ? 600 : 400;
  const left = label.anchor === 'start' ? label.x : label.x - label.width;
  const count = label.countX + measure(String(label.count), 12, weight);
  const differs = label.differsX === null ? 0 : label.differsX + DIFFERS;
  return { left, right: Math.max(left + label.width, count, differs) };
}

function fits(item: Item, { width, height }: Size): boolean {
  const { left, right } = reach(item);
  const { y, height: tall } = item.box;
  return left >= 0 && right <= width && y >= 0 && y + tall <= height;
}

const tickFits = ({ labelX, text }: Tick, width: number): boolean =>
  labelX >= 0 && labelX + measure(text, 13, 400) <= width;
