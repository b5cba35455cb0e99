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

/** How many members of lists there is room for at first. */
const FIRST = 64;

interface Lane {
  /** How many of its events one cell lets in. */
  readonly most: number;
  /** All lists, one after the other, each in order of importance. A member is weight × 2³² + position. */
  members: Float64Array;
  used: number;
  /** Where each list begins. */
  readonly starts: number[];
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
  /** Room for the last list. */
  readonly #last: Float64Array;

  /**
   * @param count of all events
   * @param top the octave of the root
   * @param most by lane: how many events one cell lets in
   */
  constructor(count: number, top: number, most: readonly number[]) {
    this.depths = new Uint8Array(count);
    this.#finest = top - FINEST_OCTAVE;
    this.#lanes = most.map((each) => ({
      ...{ most: each, members: new Float64Array(FIRST), used: 0 },
      ...{ starts: [], meetings: [], cell: 0 },
    }));
    this.#last = new Float64Array(Math.max(...most, 1));
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
    if (each.starts.length > 0) {
      const depth = this.#finest - octavesUntilOneCell(each.cell, cell);
      while (each.meetings.length > 0 && each.meetings.at(-1)! >= Math.max(depth, 0))
        this.#join(each);
      each.meetings.push(depth);
    }
    each.cell = cell;
    each.starts.push(each.used);
    if (each.used === each.members.length) {
      const larger = new Float64Array(2 * each.used);
      larger.set(each.members);
      each.members = larger;
    }
    each.members[each.used++] = weight * MOST_EVENTS + position;
  }

  /** After this, `depths` is complete. What is let in at no octave is one deeper than the finest. */
  finish(): void {
    for (const lane of this.#lanes) {
      while (lane.meetings.length > 0) {
        if (lane.meetings.at(-1)! >= 0) this.#join(lane);
        else {
          // In the root, they lie in different cells.
          lane.meetings.pop();
          lane.used = lane.starts.pop()!;
        }
      }
    }
  }

  /** Joins the last two lists. Whoever stays is let in at least where they meet. */
  #join(lane: Lane): void {
    const { most, members, starts, used } = lane;
    const depth = lane.meetings.pop()!;
    const second = starts.pop()!;
    const first = starts.at(-1)!;
    const last = this.#last;
    for (let i = second; i < used; i++) last[i - second] = members[i]!;
    let one = second - 1;
    let other = used - second - 1;
    for (let to = used - 1; other >= 0; to--)
      members[to] = one >= first && members[one]! > last[other]! ? members[one--]! : last[other--]!;
    lane.used = Math.min(used, first + most);
    for (let i = lane.used; i < used; i++) this.depths[members[i]! % MOST_EVENTS] = depth + 1;
  }
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
