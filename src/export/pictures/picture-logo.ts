/** Where a picture has the logo of its publisher. Pure. */
import type { Box, Size } from '../../layout/layout.ts';
import { CREDIT, PLATE, shownSize } from '../logo.ts';

export interface PictureLogo {
  readonly box: Box;
  /** What it stands on in the dark; null if on the picture's paper. */
  readonly plate: Box | null;
}

/** All that is kept free for it: as much in both themes, so that they differ in nothing else. */
export function roomFor(logo: Size): Size {
  const { width, height } = shownSize(logo, CREDIT);
  return { width: width + 2 * PLATE.padding, height: height + 2 * PLATE.padding };
}

/** @param room as above, at its place in the picture */
export function logoWithin(room: Box, theme: 'light' | 'dark'): PictureLogo {
  const { padding } = PLATE;
  // On whole pixels, so that its edges are sharp.
  const plate = { ...room, x: Math.round(room.x), y: Math.round(room.y) };
  const box = {
    x: plate.x + padding,
    y: plate.y + padding,
    width: room.width - 2 * padding,
    height: room.height - 2 * padding,
  };
  return { box, plate: theme === 'dark' ? plate : null };
}
