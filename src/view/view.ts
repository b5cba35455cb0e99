/** What the reader is looking at. Pure. */
import type { Extent } from '../time/extent.ts';

export interface View {
  /**
   * The extent between the left and right edges of the chart; in a column, between top and bottom.
   */
  readonly extent: Extent;
  /** Id of the selected event. */
  readonly selection: string | null;
}
