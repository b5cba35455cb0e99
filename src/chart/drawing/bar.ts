/** A bar: pale where the date may lie, solid where the event was certainly going on. Pure. */
import type { Bar } from '../../layout/layout.ts';
import { barParts, GAP_WIDTH, type BarPart } from '../../layout/frame/part.ts';
import { statusDashes } from '../status.ts';
import type { Look } from './mark.ts';
import { circlePath, rectPath, type Primitive } from './primitive.ts';

const HEIGHT = 4;

/** Along the x axis, at y = 0. */
export const drawBar = (bar: Bar, look: Look): Primitive[] =>
  barParts(bar, look.status).map((part) => drawPart(part, look));

function drawPart(part: BarPart, look: Look): Primitive {
  const { status, colour, paper } = look;
  // Where time runs down, bars stand close together, so their caps are shorter.
  const cap = look.down ? 7 : 10;
  switch (part.kind) {
    case 'light':
    case 'solid':
      return {
        d: `M${part.x0},0H${part.x1}`,
        stroke: colour,
        strokeWidth: HEIGHT,
        ...(part.kind === 'light' && { strokeOpacity: 0.34 }),
      };
    case 'hollow':
      return {
        d: rectPath({
          x: part.x0 + 0.5,
          y: 0.5 - HEIGHT / 2,
          width: Math.max(0, part.x1 - part.x0 - 1),
          height: HEIGHT - 1,
        }),
        stroke: colour,
      };
    case 'dashes':
      return {
        d: `M${part.x0},0H${part.x1}`,
        stroke: part.on === 'solid' ? paper : colour,
        strokeWidth: HEIGHT / 3,
        dashes: statusDashes(status)!,
      };
    case 'gaps':
      return {
        part: 'gaps',
        d: part.at.map((x) => `M${x},0h${GAP_WIDTH}`).join(''),
        stroke: paper,
        strokeWidth: HEIGHT * 2,
      };
    case 'dots':
      return { d: part.at.map((x) => circlePath(x, 0, 1.3)).join(''), fill: colour };
    case 'cap':
      return { d: `M${part.x},${-cap / 2}v${cap}`, stroke: colour, strokeWidth: 1.75 };
    case 'arrow':
      return {
        d: `M${part.x + part.inward * 5},${-cap / 2}L${part.x},0l${part.inward * 5},${cap / 2}`,
        stroke: colour,
        strokeWidth: 1.75,
      };
  }
}
