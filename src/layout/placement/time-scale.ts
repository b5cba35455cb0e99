/** Which scale a chart has. Pure. */
import type { TimelineIndex, TimeScale } from '../../timeline/timeline-index.ts';
import { isNarrow, NARROW_WINDOW } from '../column/narrow.ts';

export { isNarrow, NARROW_WINDOW };

/**
 * The scale that the editor chose. If none is chosen, a column is evened: to scale it shows little.
 *
 * @param width of the chart in px
 */
export const defaultScale = ({ scale }: Pick<TimelineIndex, 'scale'>, width: number): TimeScale =>
  scale ?? (isNarrow(width) ? 'evened' : 'to-scale');
