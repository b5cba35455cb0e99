/** A mark: its lane's shape, hollow for a day or more, filled for a moment. Pure. */
import type { Emphasis, Mark } from '../../layout/layout.ts';
import { markParts, type MarkPart } from '../../layout/frame/part.ts';
import type { Status } from '../../timeline/timeline-index.ts';
import { shape } from '../shape.ts';
import { circlePath, type Primitive } from './primitive.ts';

/** What decides the look of a mark or a bar, beside its date. */
export interface Look {
  readonly status: Status;
  readonly colour: string;
  /** The colour of the background, for gaps and hollow marks. */
  readonly paper: string;
  /** Whether time runs down the page. */
  readonly down?: boolean;
}

export interface MarkLook extends Look {
  readonly lane: number;
  readonly emphasis?: Emphasis;
}

/** Around the mark's position. */
export const drawMark = (mark: Mark, look: MarkLook): Primitive[] =>
  markParts(mark, look.status).map((part) => drawPart(part, look));

function drawPart(part: MarkPart, look: MarkLook): Primitive {
  const { status, colour, paper, lane, emphasis = 'plain', down: isTurned = false } = look;
  switch (part.kind) {
    case 'body':
      return {
        d: shape(lane, 4.5),
        fill: part.filled ? colour : paper,
        stroke: colour,
        strokeWidth: status === 'unconfirmed' ? 1 : emphasis === 'strong' ? 2.5 : 1.75,
        ...(status === 'planned' && { dashes: '3 2' }),
      };
    case 'arrow': {
      const way = part.direction;
      const d = `M${way * 6},0h${way * 9}M${way * 11.5},-3.5l${way * 3.5},3.5l${way * -3.5},3.5`;
      return { part: 'arrow', d, isTurned, stroke: colour, strokeWidth: 1.5 };
    }
    case 'gaps':
      // The outline is broken on both sides, like the ends of an approximate bar.
      return { part: 'gaps', d: 'M-7,0h4.5M7,0h-4.5', isTurned, stroke: paper, strokeWidth: 3.6 };
    case 'dot':
      return { d: circlePath(0, 0, 1.4), fill: part.filled ? paper : colour };
  }
}
