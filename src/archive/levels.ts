/**
 * The level of each event: the coarsest octave at which it is among the most important of its lane in
 * its cell. Pure.
 *
 * A level is given as a depth: 0 is the root's octave, 1 the next finer one. Cells are halved from
 * octave to octave, so an event that is let in at one octave is let in at all finer ones. That
 * allows a single pass over the events in order of time, in which only one list for each lane and
 * octave is kept.
 *
 * For each lane there is a stack of lists. Each list has the most important events of one cell, and
 * the cells lie one after the other. Two neighbours meet at the finest octave at which one cell holds
 * both. When the next event lies in another cell of that octave, nothing more can come in between: the
 * two lists become one, and what is left out has its level.
 */
import { FINEST_OCTAVE, finestCellAt } from './grid.ts';

/** The positions of events are below this number. */
const MOST_EVENTS = 2 ** 32;

interface Lane {
  /** How many of its events one cell lets in. */
  readonly most: number;
  /** Each in order of importance. A member is weight × 2³² + position. */
  readonly lists: number[][];
  /** The depth at which each list meets the next one. */
  readonly meetings: number[];
  /** The finest octave's cell of the last event. */
  cell: number;
}

export class Levels {
  /** The depth of each event, by position; complete after `finish`. */
  readonly depths: Uint8Array;
  readonly #finest: number;
  readonly #lanes: readonly Lane[];

  /**
   * @param count of all events
   * @param top the octave of the root
   * @param most by lane: how many events one cell lets in
   */
  constructor(count: number, top: number, most: readonly number[]) {
    this.depths = new Uint8Array(count);
    this.#finest = top - FINEST_OCTAVE;
    this.#lanes = most.map((each) => ({ most: each, lists: [], meetings: [], cell: 0 }));
  }

  /**
   * Must be called in order of time.
   *
   * @param position rank in that order, from 0
   * @param weight see importance.ts; of two with the same weight the earlier position comes first
   */
  add(position: number, t: number, lane: number, weight: number): void {
    const each = this.#lanes[lane]!;
    const cell = finestCellAt(t);
    if (each.lists.length > 0) {
      const depth = this.#finest - octavesUntilOneCell(each.cell, cell);
      while (each.meetings.length > 0 && each.meetings.at(-1)! >= Math.max(depth, 0))
        this.#join(each);
      each.meetings.push(depth);
    }
    each.cell = cell;
    each.lists.push([weight * MOST_EVENTS + position]);
  }

  /** After this, `depths` is complete. What is let in at no octave is one deeper than the finest. */
  finish(): void {
    for (const lane of this.#lanes) {
      while (lane.meetings.length > 0) {
        if (lane.meetings.at(-1)! >= 0) this.#join(lane);
        else {
          // In the root, they lie in different cells.
          lane.meetings.pop();
          lane.lists.pop();
        }
      }
    }
  }

  /** Joins the last two lists. Whoever stays is let in at least where they meet. */
  #join({ most, lists, meetings }: Lane): void {
    const depth = meetings.pop()!;
    const [last, before] = [lists.pop()!, lists.pop()!];
    const joined = merge(before, last);
    for (let i = most; i < joined.length; i++) this.depths[joined[i]! % MOST_EVENTS] = depth + 1;
    lists.push(joined.length > most ? joined.slice(0, most) : joined);
  }
}

function merge(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let j = 0;
  for (const each of a) {
    while (j < b.length && b[j]! < each) all.push(b[j++]!);
    all.push(each);
  }
  while (j < b.length) all.push(b[j++]!);
  return all;
}

/**
 * How many times cells must be doubled until one holds both; Infinity if they lie on different sides
 * of the epoch, where each octave has a wall. `a` is not after `b`.
 */
function octavesUntilOneCell(a: number, b: number): number {
  if (a < 0 && b >= 0) return Infinity;
  let octaves = 0;
  while (a !== b) {
    a = Math.floor(a / 2);
    b = Math.floor(b / 2);
    octaves++;
  }
  return octaves;
}
