/** How large the chart is, in px. The page and the pages without scripts share it. */
import type { Size } from '../layout/layout.ts';

const LEAST_WIDTH = 280;

/** The size for the width that there is. */
export function chartSize(free: number): Size {
  const width = Math.max(LEAST_WIDTH, Math.round(free));
  return { width, height: width >= 560 && width < 900 ? 600 : 640 };
}
