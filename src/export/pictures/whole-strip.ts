/**
 * The strip of a picture, of which no edge cuts a mark off. Pure.
 *
 * On the page a count at an edge comes into view as the reader moves. A picture has it beside the edge
 * instead, so that the number can be read.
 */
import type { Layout, StripMark } from '../../layout/layout.ts';

/** Px from the middle of a mark to its edge, and along a column to the edge of a count. */
const DOT = 4;
const COUNT_TALL = 8;
/** Px from the outline of a count to its middle. */
const OUTLINE = 0.5;
/** Px free between a mark that was moved and the next one. */
const APART = 1;

/** The marks in order of time, each moved as little as needed. */
export function keepWholeMarks({ strip, size, orientation }: Layout): readonly StripMark[] {
  const [along, length] =
    orientation === 'down' ? (['y', size.height] as const) : (['x', size.width] as const);
  const reach = (mark: StripMark): number => {
    if (mark.kind === 'dot') return DOT;
    return along === 'y' ? COUNT_TALL : mark.width / 2 + OUTLINE;
  };
  const marks = [...strip];
  let free = 0;
  for (const [i, mark] of marks.entries()) {
    const least = free + reach(mark);
    if (mark[along] >= least) break;
    marks[i] = { ...mark, [along]: least };
    free = least + reach(mark) + APART;
  }
  free = length;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    const most = free - reach(mark);
    if (mark[along] <= most) break;
    marks[i] = { ...mark, [along]: most };
    free = most - reach(mark) - APART;
  }
  return marks;
}
