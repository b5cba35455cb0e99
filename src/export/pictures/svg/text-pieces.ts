/** The texts of a picture in pieces: each on its line, in one font, in visual order. Pure. */
import { SANS_FAMILY, SERIF_FAMILY } from '../../fonts/families.ts';
import { check, number } from './svg-subset.ts';
import type { SvgElement } from './svg-tree.ts';
import { settableWords, visualRuns } from './visual-order.ts';

type Style = Readonly<Record<string, string>>;

/** Texts that follow each other on one line. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly pieces: Piece[];
}

/** The parts of a text that have a font each, in its order. A font is known by its file. */
export type Runs = (
  text: string,
  family: string,
  weight: number,
) => readonly { readonly font: { readonly file: string }; readonly text: string }[];

/**
 * A tspan with its own position begins a chunk; others continue the text before them.
 *
 * @param family of what is around the text
 */
export function chunksOf(element: SvgElement, family: string): Chunk[] {
  const style: Style = { 'font-family': family, ...element.attributes };
  const at = { x: number(style.x), y: number(style.y) };
  const chunks: Chunk[] = [];
  for (const child of element.children) {
    const own = typeof child === 'string' ? {} : child.attributes;
    if (typeof child !== 'string') check(child);
    const text = typeof child === 'string' ? child : textIn(child);
    if (chunks.length === 0 || own.x !== undefined || own.y !== undefined)
      chunks.push({ x: number(own.x, at.x), y: number(own.y, at.y), pieces: [] });
    chunks.at(-1)!.pieces.push({
      // As in SVG, a line break is a space.
      text: text.replaceAll(/[\t\n ]+/g, ' '),
      style: { ...style, ...own },
    });
  }
  return chunks;
}

const textIn = ({ children }: SvgElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** In visual order. */
export function fontsOf({ text, style }: Piece, runs: Runs): ReturnType<Runs> {
  const serif = style['font-family']?.includes('Serif');
  const bold = serif || style['font-weight'] === '600';
  const family = serif ? SERIF_FAMILY : SANS_FAMILY;
  return visualRuns(text).flatMap((part) => {
    const parts = runs(part.text, family, bold ? 600 : 400);
    return part.isRightToLeft ? [...parts].reverse().flatMap(settableWords) : parts;
  });
}

export const sizeOf = ({ style }: Piece): number => number(style['font-size'], 16);

/** Where a chunk of this width begins. */
export function leftOf({ x, pieces }: Chunk, width: number): number {
  const anchor = pieces[0]?.style['text-anchor'] ?? 'start';
  return x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
}
