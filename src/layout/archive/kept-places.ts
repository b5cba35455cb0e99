/**
 * Keeps the bands of an archive's chart and the places of its tiles, so that each is placed once. Pure.
 *
 * Bands follow from the root and the chart. What waits in a tile, and where it stands, follows from the
 * tile, from those around it and from the chart. So both hold as long as the chart has the same size, texts,
 * filter and limits.
 */
import type { Steps } from '../../timeline/steps.ts';
import type { Positions } from '../placement/activation.ts';
import type { Arrangement } from '../placement/arrangement.ts';
import type { Node, Tiling } from '../placement/tiling.ts';

export interface KeptPlaces {
  /** The bands of the root's entries, which are found the first time only. */
  readonly arrange: (find: () => Steps<Arrangement>) => Steps<Arrangement>;
  readonly recall: NonNullable<Tiling['recall']>;
  /** Keeps the places of a tile. */
  readonly remember: (node: Node, positions: Positions) => void;
}

/** Of those that waited in a tile, in order of time. A tile that is dropped takes its places with it. */
export function keepPlaces(): KeptPlaces {
  const kept = new WeakMap<object, Positions>();
  let arrangement: Arrangement | null = null;
  return {
    *arrange(find) {
      arrangement ??= yield* find();
      return arrangement;
    },
    recall: ({ tile: { key }, waiting }, positions, begin) => {
      const known = key && kept.get(key);
      if (!known) return false;
      waiting.forEach((i, k) => {
        positions.row[i] = known.row[k]!;
        positions.side[i] = known.side[k]!;
        positions.activation[i] = known.activation[k]!;
        if (known.begun[k] === 1) begin(i);
      });
      return true;
    },
    remember: ({ tile: { key }, waiting }, all) => {
      if (!key) return;
      kept.set(key, {
        activation: Float64Array.from(waiting, (i) => all.activation[i]!),
        row: Int32Array.from(waiting, (i) => all.row[i]!),
        side: Uint8Array.from(waiting, (i) => all.side[i]!),
        begun: Uint8Array.from(waiting, (i) => all.begun[i]!),
      });
    },
  };
}
