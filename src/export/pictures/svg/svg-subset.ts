/** The SVG that our own pictures use: elements, attributes, numbers. Pure. */
import type { SvgElement } from './svg-tree.ts';

/** What elements inherit from those around them. */
export interface Inherited {
  readonly opacity: number;
  readonly family: string;
}

export const number = (text: string | undefined, otherwise = 0): number =>
  text === undefined ? otherwise : Number(text);

const GEOMETRY = ['x', 'y', 'width', 'height'];
const PAINT = ['fill', 'stroke', 'stroke-width'];
const TYPE = ['font-family', 'font-size', 'font-weight', 'fill'];
/** The attributes of each element. `data-…` and attributes for assistive technology are ignored. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  svg: [...GEOMETRY, 'viewBox', 'font-family', 'role', 'xmlns'],
  g: ['transform', 'opacity', 'clip-path'],
  title: [],
  desc: [],
  clipPath: ['id'],
  rect: [...GEOMETRY, ...PAINT],
  path: ['d', 'transform', ...PAINT, 'stroke-opacity', 'stroke-dasharray'],
  image: [...GEOMETRY, 'href'],
  // The halo that separates a name from the lines under it would be drawn as a second text.
  text: ['x', 'y', 'text-anchor', ...TYPE, 'stroke', 'stroke-width', 'paint-order'],
  tspan: ['x', 'y', ...TYPE],
};

/** @throws Error if an element or attribute is not listed above */
export function check({ name, attributes }: SvgElement): void {
  const known = KNOWN[name];
  if (!known) throw new Error(`A picture has no <${name}> in PDF.`);
  const other = Object.keys(attributes).find(
    (key) => !known.includes(key) && !/^(?:data|aria)-/.test(key),
  );
  if (other) throw new Error(`A picture's <${name}> has no ${other} in PDF.`);
}
