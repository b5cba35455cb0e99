/** What a chart needs if time runs down. A page with a wide chart never loads it. */
import type { Scale } from '../axis/scale.ts';
import type { barsByTrack } from '../column/bar-tracks.ts';
import type { columnAxis } from '../column/column-axis.ts';
import type { layOutColumn } from '../column/column.ts';
import type { Item, Passing } from '../layout.ts';

/** The functions are described where they are defined: see frame/column-chart.ts. */
export interface ColumnChart<Placement> {
  readonly layOut: typeof layOutColumn;
  readonly barsByTrack: typeof barsByTrack;
  readonly axis: typeof columnAxis;
  readonly item: (placement: Placement, i: number, view: Scale, selection: string | null) => Item;
  readonly passing: (
    placement: Placement,
    view: Scale,
    drawn: ReadonlyMap<number, Item>,
  ) => readonly Passing[];
}
