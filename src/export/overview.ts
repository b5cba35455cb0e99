/** What pictures, and pages without scripts, have of an archive. Pure. */
import type { HeadJson } from '../archive/format.ts';
import type { ChangeColumn, PlacementOptions } from '../layout/index.ts';
import type { Timeline } from '../timeline/timeline.ts';

export interface PicturedArchive {
  /** Of so many events in view: what the picture says of their number, and of their documents'. */
  readonly counted: (inView: number) => readonly [events: number, documents: number];
  /** What the chart knows of the events that have not come. */
  readonly tiling: NonNullable<PlacementOptions['tiling']>;
  /** Missing if no more than the root has come. */
  readonly changeColumn?: ChangeColumn;
}

export interface Overview extends PicturedArchive {
  readonly head: HeadJson;
  /** The events that a chart of the whole can show, with their details and documents. */
  readonly timeline: Timeline;
}

/** An archive as a page without scripts shows it. */
export interface StillArchive extends Overview {
  /** The address of the page for an iframe, which needs no server; null on that page itself. */
  readonly frame: string | null;
}
