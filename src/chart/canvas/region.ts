/** Where on the canvas an item is drawn. Pure. */
import type { Box, Item, Layout } from '../../layout/layout.ts';

/** Px by which signs reach beyond the box of an item, and dots beyond the end of a bar. */
const REACH = 16;

/**
 * The part of the view in which an item or a passing bar is drawn; it begins on a whole device
 * pixel. Null if none of it is in view.
 */
export function regionOf(
  { box, bar }: Pick<Item, 'box' | 'bar'>,
  { size, orientation }: Layout,
  ratio: number,
): Box | null {
  const down = orientation === 'down';
  const along = bar && ([bar.x0, bar.x1] as const);
  const across = bar && ([bar.y, bar.y] as const);
  const x = reach([box.x, box.x + box.width], down ? across : along, size.width, ratio);
  const y = reach([box.y, box.y + box.height], down ? along : across, size.height, ratio);
  if (x.to <= x.from || y.to <= y.from) return null;
  return { x: x.from, y: y.from, width: x.to - x.from, height: y.to - y.from };
}

function reach(
  [from, to]: readonly [number, number],
  bar: readonly [number, number] | null,
  limit: number,
  ratio: number,
) {
  const least = Math.min(from, bar?.[0] ?? from) - REACH;
  const most = Math.max(to, bar?.[1] ?? to) + REACH;
  return { from: Math.floor(Math.max(0, least) * ratio) / ratio, to: Math.min(limit, most) };
}
