/** What a page needs to place very many events. */
import { MOST_IN_ONE_TILE, type Placement } from '../../layout/first-load.ts';
import type { AxisWords } from '../../layout/axis/words.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Address } from '../../view/address.ts';
import type { WholeState } from '../state/whole-state.svelte.ts';

export interface ManyEvents {
  /** What can be drawn first. */
  readonly first: Placement | null;
  /** Places the events in slices: see placing.svelte.ts. */
  readonly keepPlaced: (page: WholeState) => () => void;
}

/** Null if there are only a few: placing them takes no more than a frame or two. */
export async function placeMany(
  timeline: Timeline,
  words: AxisWords,
  width: number,
  address: Address,
): Promise<ManyEvents | null> {
  if (timeline.events.length <= MOST_IN_ONE_TILE) return null;
  const { firstPlacement, keepPlaced } = await import('./placing.svelte.ts');
  return { first: await firstPlacement(timeline, words, width, address), keepPlaced };
}
