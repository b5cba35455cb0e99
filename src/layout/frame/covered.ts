/** What shows of the items that the selected one lies over. Pure. */
import type { Box, Item } from '../layout.ts';

/** Px that may lie over an item before nothing of it shows. */
const COVERED = 6;

/**
 * Fades out what the selected item covers, whole: half a label, or a mark without its words, would look like
 * a part of what covers it. Items that have places of their own never touch, so nothing fades when the
 * selected one gets its place, too.
 *
 * @param down whether time runs down a column
 */
export function uncovered(items: readonly Item[], down: boolean): readonly Item[] {
  const over = items.find(({ selected }) => selected);
  if (!over) return items;
  return items.map((item) => {
    if (item === over) return item;
    const { x, y } = overlap(over.box, item.box);
    const [along, across] = down ? [y, x] : [x, y];
    if (across <= 0 || along <= 0) return item;
    return { ...item, opacity: item.opacity * Math.max(0, 1 - along / COVERED) };
  });
}

/** Px along both axes; negative where the boxes are apart. */
const overlap = (a: Box, b: Box) => ({
  x: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
  y: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
});
