/** Which part of a chart to paint when the page shows only a part of it. Pure. */
import type { Box, Size } from '../../layout/layout.ts';

/** Px above and below the window, for the frames in which the page scrolls before it is painted. */
const MARGIN = 128;

/**
 * The part of a chart that is in the window, with the margin. Its height is the same at every
 * position, so that the canvas keeps its size. Its corner is on a device pixel of the canvas.
 *
 * @param top of the chart in the window, in px
 * @param shown the height of the window, in px
 * @param ratio device pixels per px
 */
export function partInView(
  { width, height }: Size,
  top: number,
  shown: number,
  ratio: number,
): Box {
  const own = Math.min(height, shown + 2 * MARGIN);
  const y = Math.min(Math.max(0, -top - MARGIN), height - own);
  return { x: 0, y: Math.floor(y * ratio) / ratio, width, height: own };
}

/** Whether a page has scrolled so far that another part should be painted. */
export const isElsewhere = (painted: Box, now: Box): boolean =>
  Math.abs(painted.y - now.y) > MARGIN / 2 ||
  painted.height !== now.height ||
  painted.width !== now.width;
