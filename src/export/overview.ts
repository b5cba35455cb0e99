/** What pages and pictures without scripts have of an archive. Pure. */
import type { HeadJson } from '../archive/format.ts';
import type { PlacementOptions } from '../layout/index.ts';
import type { Timeline } from '../timeline/timeline.ts';

export interface Overview {
  readonly head: HeadJson;
  /** The events that a chart of the whole can show, with their details and documents. */
  readonly timeline: Timeline;
  /** What the chart knows of the others. */
  readonly tiling: NonNullable<PlacementOptions['tiling']>;
}

/** An archive as a page without scripts shows it. */
export interface StillArchive extends Overview {
  /** The address of the page for an iframe, which needs no server; null on that page itself. */
  readonly frame: string | null;
}
