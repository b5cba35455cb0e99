/** What an item has in rows and in columns alike. Pure. */
import type { Emphasis, Item } from '../layout.ts';
import { FADED, type Placement } from '../placement/placement.ts';
import type { Scale } from '../axis/scale.ts';

export function describe(
  placement: Placement,
  i: number,
  view: Scale,
  selection: string | null,
): Described {
  const { entries: e, positions, timeline } = placement;
  const { id, status } = timeline.events[e.event[i]!]!;
  const selected = id === selection;
  const activation = positions.activation[i]!;
  return {
    event: id,
    lane: e.lane[i]!,
    status,
    selected,
    emphasis: placement.isRanked ? emphasisOf(e.importance[i]!) : 'plain',
    forced: activation > view.zoom,
    opacity: selected ? 1 : opacityOf(placement, i, view),
  };
}

export type Described = Pick<
  Item,
  'event' | 'lane' | 'status' | 'selected' | 'emphasis' | 'forced' | 'opacity'
>;

/** The importance from which words are bold, and the one up to which they are quiet. */
const STRONG = 4;
const QUIET = 2;

const emphasisOf = (importance: number): Emphasis =>
  importance >= STRONG ? 'strong' : importance <= QUIET ? 'quiet' : 'plain';

/** The weight of a label, and that of its count. */
export const weightsOf = ({ selected, emphasis }: Described): readonly [400 | 600, 400 | 600] => [
  selected || emphasis === 'strong' ? 600 : 400,
  selected ? 600 : 400,
];

/**
 * A label fades in over a quarter octave. At home it is fully visible if it shows there at all,
 * because readers pause there and cannot read a half-visible label. Depends on zoom alone.
 */
export function opacityOf({ positions, homeZoom }: Placement, i: number, { zoom }: Scale): number {
  const activation = positions.activation[i]!;
  if (activation === 0 || zoom >= activation * FADED) return 1;
  if (zoom < activation) return 0;
  const whole =
    activation <= homeZoom ? Math.min(homeZoom, activation * FADED) : activation * FADED;
  return zoom >= whole ? 1 : Math.log2(zoom / activation) / Math.log2(whole / activation);
}
