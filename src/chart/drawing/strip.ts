/** The marks of the strip, around their position. Pure. */
import type { StripMark } from '../../layout/layout.ts';
import { isFaint, type Lit } from '../figure.ts';
import { shape } from '../shape.ts';
import { laneColour, type Theme } from '../theme.ts';
import { roundedPath, type Primitive, type TextStyle } from './primitive.ts';

type Dot = Extract<StripMark, { kind: 'dot' }>;

export const dotPath = ({ lane }: Dot): string => shape(lane, 2.6);

export const dotColour = ({ event, lane }: Dot, theme: Theme, lit: Lit): string =>
  isFaint(event, lit) ? theme.faint : laneColour(theme, lane);

/** There are few widths, and each frame needs dozens of paths. */
const pills = new Map<number, string>();

function pillPath(width: number): string {
  const known = pills.get(width);
  if (known !== undefined) return known;
  const path = roundedPath({ x: -width / 2, y: -7.5, width, height: 15 }, 7.5);
  pills.set(width, path);
  return path;
}

/** A count of events, as wide as its text needs. */
export const drawPill = (width: number, theme: Theme): Primitive => ({
  d: pillPath(width),
  fill: theme.shade,
  stroke: theme.muted,
  strokeWidth: 0.75,
});

export const countStyle = (theme: Theme): TextStyle => ({
  size: 10,
  weight: 600,
  fill: theme.ink,
});

/** The baseline of a count within its pill. */
export const COUNT_BASELINE = 3.5;
