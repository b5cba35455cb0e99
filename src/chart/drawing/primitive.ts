/**
 * What the chart is made of: paths with a fill and a stroke. Both painters, SVG and canvas, draw
 * these, so that the look of a mark is written once. Pure.
 */
import type { Box } from '../../layout/layout.ts';

export interface Primitive {
  /** As in an SVG `path`. */
  readonly d: string;
  /** Its public name: `data-part` in SVG. */
  readonly part?: string;
  /** Px to where its origin is moved. */
  readonly at?: readonly [x: number, y: number];
  /** Whether it is turned by 90° around its origin. */
  readonly isTurned?: boolean;
  /** Colours; without one there is no fill, or no stroke. */
  readonly fill?: string;
  readonly stroke?: string;
  /** In px; 1 by default. */
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  /** As in SVG's `stroke-dasharray`: px, separated by spaces. */
  readonly dashes?: string;
}

/** The size in px, weight and colour of a text. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

export const circlePath = (x: number, y: number, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;

export const rectPath = ({ x, y, width, height }: Box): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** @param radius of the corners, in px: at most half of each side */
export function roundedPath({ x, y, width, height }: Box, radius: number): string {
  const [rx, ry] = [Math.min(radius, width / 2), Math.min(radius, height / 2)];
  const corner = (dx: number, dy: number): string => `a${rx},${ry} 0 0,1 ${dx},${dy}`;
  const [w, h] = [width - 2 * rx, height - 2 * ry];
  const [top, right] = [`h${w}${corner(rx, ry)}`, `v${h}${corner(-rx, ry)}`];
  const [bottom, left] = [`h${-w}${corner(-rx, -ry)}`, `v${-h}${corner(rx, -ry)}`];
  return `M${x + rx},${y}${top}${right}${bottom}${left}z`;
}
