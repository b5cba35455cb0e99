/**
 * The strip of a picture, of which no edge cuts a mark off. Pure.
 *
 * On the page a count at an edge comes into view as the reader moves. A picture has it beside the edge
 * instead, so that the number can be read.
 */
import type { Layout, StripMark } from '../../layout/layout.ts';

/** Px from the middle of a mark to its edge; a count has at least so many. */
const DOT = 4;
const COUNT = 8;
/** Px from the outline of a count to its middle. */
const OUTLINE = 0.5;

/** The marks in order of time. Only those at the edges move: others are far enough from each other. */
export function keepWholeMarks({ strip, size, orientation }: Layout): readonly StripMark[] {
  const [along, length] =
    orientation === 'down' ? (['y', size.height] as const) : (['x', size.width] as const);
  const reach = (mark: StripMark): number =>
    mark.kind === 'dot' ? DOT : Math.max(COUNT, mark.width / 2 + OUTLINE);
  /** From an edge on. @param turn gives px from there, and px along the strip again */
  const moveIn = (marks: readonly StripMark[], turn: (px: number) => number): StripMark[] => {
    let free = 0;
    return marks.map((mark) => {
      const at = Math.max(turn(mark[along]), free + reach(mark));
      free = at + reach(mark);
      return { ...mark, [along]: turn(at) };
    });
  };
  const fromStart = moveIn(strip, (px) => px);
  return moveIn(fromStart.reverse(), (px) => length - px).reverse();
}
