/** What is being looked at. Pure. */
import type { Extent } from '../time/extent.ts';

export interface View {
  /** The extent between the chart's left and right edge (top and bottom where time runs down). */
  readonly extent: Extent;
  /** Id of the chosen event. */
  readonly selection: string | null;
}
