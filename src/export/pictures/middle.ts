/** Shares the height of a picture between its chart and the legend under it. Pure. */
import type { Layout, Size } from '../../layout/layout.ts';
import { LEGEND_LEADING, type PictureLegend } from './picture-legend.ts';

/** In px, between the two. */
export const LEGEND_GAP = 10;

/** A chart, its legend, and the height of both together. */
interface Middle {
  readonly drawn: Layout;
  readonly legend: PictureLegend;
  readonly height: number;
}

export function withRoom(
  chart: (height: number) => Layout,
  { height }: Size,
  legendOf: (drawn: Layout) => PictureLegend,
): Middle {
  const drawn = chart(height);
  const legend = legendOf(drawn);
  return { drawn, legend, height: height + LEGEND_GAP + legend.lines * LEGEND_LEADING };
}

/** The signs in the legend are known only after the chart has been laid out. */
export function shareHeight(
  chart: (height: number) => Layout,
  height: number,
  legendOf: (drawn: Layout) => PictureLegend,
): Middle {
  for (let lines = 1; ; lines++) {
    const drawn = chart(height - LEGEND_GAP - lines * LEGEND_LEADING);
    const legend = legendOf(drawn);
    if (legend.lines <= lines) return { drawn, legend, height };
  }
}
