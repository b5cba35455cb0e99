/** The entries without some events. Pure. */
import { fillNumbers, LEFT, RIGHT, type Entries } from './entry.ts';

/** The entries of the events that pass `isKept`, unchanged. It takes the index of an event. */
export function keepEntries(e: Entries, isKept: (event: number) => boolean): Entries {
  const chosen = Int32Array.from(e.event.keys()).filter((k) => isKept(e.event[k]!));
  const pick = (from: Float64Array): Float64Array =>
    fillNumbers(chosen.length, (k) => from[chosen[k]!]!);
  return {
    count: chosen.length,
    down: e.down,
    event: chosen.map((k) => e.event[k]!),
    shape: Array.from(chosen, (k) => e.shape[k]!),
    t0: pick(e.t0),
    t1: pick(e.t1),
    instant: pick(e.instant),
    label: Array.from(chosen, (k) => e.label[k]!),
    width: pick(e.width),
    leftward: [pick(e.leftward[RIGHT]), pick(e.leftward[LEFT])],
    rightward: [pick(e.rightward[RIGHT]), pick(e.rightward[LEFT])],
    importance: Uint8Array.from(chosen, (k) => e.importance[k]!),
    lane: chosen.map((k) => e.lane[k]!),
  };
}
