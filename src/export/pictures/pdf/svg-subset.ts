/** What our own pictures say in SVG: elements, their attributes, numbers. Pure. */
import type { SvgElement } from './svg-tree.ts';

/** What children have from the elements around them. */
export interface Inherited {
  readonly opacity: number;
  readonly family: string;
}

export const number = (text: string | undefined, otherwise = 0): number =>
  text === undefined ? otherwise : Number(text);

const GEOMETRY = ['x', 'y', 'width', 'height'];
const PAINT = ['fill', 'stroke', 'stroke-width'];
const TYPE = ['font-family', 'font-size', 'font-weight', 'fill'];
/** What each element may say; `data-…` and what is for a reader's software is passed over. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  svg: [...GEOMETRY, 'viewBox', 'font-family', 'role', 'xmlns'],
  g: ['transform', 'opacity', 'clip-path'],
  title: [],
  desc: [],
  clipPath: ['id'],
  rect: [...GEOMETRY, ...PAINT, 'rx', 'fill-opacity'],
  circle: ['cx', 'cy', 'r', 'fill'],
  path: ['d', 'transform', ...PAINT, 'stroke-opacity', 'stroke-dasharray'],
  // The halo that keeps a name apart from the lines under it would be a second text.
  text: ['x', 'y', 'text-anchor', ...TYPE, 'stroke', 'stroke-width', 'paint-order'],
  tspan: ['x', 'y', ...TYPE],
};

/** @throws Error where it says anything else. */
export function check({ name, attributes }: SvgElement): void {
  const known = KNOWN[name];
  if (!known) throw new Error(`A picture has no <${name}> in PDF.`);
  const other = Object.keys(attributes).find(
    (key) => !known.includes(key) && !/^(?:data|aria)-/.test(key),
  );
  if (other) throw new Error(`A picture's <${name}> has no ${other} in PDF.`);
}
