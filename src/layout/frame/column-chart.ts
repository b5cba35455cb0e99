/** The chart when time runs down: see column.ts. Pure. */
import { barsByTrack } from '../column/bar-tracks.ts';
import { columnAxis } from '../column/column-axis.ts';
import { layOutColumn } from '../column/column.ts';
import type { ColumnChart } from '../placement/column-chart.ts';
import type { Placement } from '../placement/placement.ts';
import { columnItem, passingBars } from './column-item.ts';

export const COLUMN: ColumnChart<Placement> = {
  layOut: layOutColumn,
  barsByTrack,
  axis: columnAxis,
  item: columnItem,
  passing: passingBars,
};
