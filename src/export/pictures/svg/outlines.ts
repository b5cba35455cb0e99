/**
 * Draws the texts of a picture that have to be shaped as outlines. Node only.
 *
 * resvg gives a syllable of several glyphs the width of the widest, so that the scripts of India and
 * South-East Asia run into each other. It draws all other texts itself.
 */
import { fontsFor, runsIn } from '../../fonts/lettering.ts';
import type { OwnType } from '../../fonts/own-type.ts';
import { isPlain } from '../../fonts/plain-letters.ts';
import { fontAt } from '../../fonts/shaped-font.ts';
import { escapeHtml } from '../../markup.ts';
import { svgTree } from './svg-tree.ts';
import { chunksOf, fontsOf, leftOf, sizeOf, type Chunk, type Piece } from './text-pieces.ts';

const TEXT = /<text\b[^>]*>.*?<\/text>/gs;

/** The attributes that a path takes over from its text. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'paint-order'];

/** @param svg one of our own pictures */
export const withOutlines = (svg: string, type: OwnType): string =>
  svg.replaceAll(TEXT, (markup) =>
    isPlain(markup)
      ? markup
      : chunksOf(svgTree(markup), '')
          .map((chunk) => pathsOf(chunk, type))
          .join(''),
  );

interface Placed {
  readonly d: string;
  /** How far the text runs, in px. */
  readonly width: number;
}

function pathsOf(chunk: Chunk, type: OwnType): string {
  const { pieces, y } = chunk;
  const widths = pieces.map((piece) => outlinePiece(piece, 0, 0, type).width);
  let x = leftOf(
    chunk,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return pieces
    .map((piece, i) => {
      const { d } = outlinePiece(piece, x, y, type);
      x += widths[i]!;
      const paint = PAINT.filter((name) => piece.style[name] !== undefined)
        .map((name) => ` ${name}="${escapeHtml(piece.style[name]!)}"`)
        .join('');
      return `<path d="${d}"${paint}/>`;
    })
    .join('');
}

function outlinePiece(piece: Piece, x: number, y: number, type: OwnType): Placed {
  const runs = fontsOf(piece, (text, family, weight) =>
    runsIn(text, fontsFor(family, weight, type)),
  );
  let at = x;
  const paths = runs.flatMap(({ text, font: { file } }) => {
    const font = fontAt(file);
    const scale = sizeOf(piece) / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    return glyphs.map(({ path }, i) => {
      const { xAdvance, xOffset, yOffset } = positions[i]!;
      const [left, baseline] = [at + xOffset * scale, y - yOffset * scale];
      at += xAdvance * scale;
      return path.transform(scale, 0, 0, -scale, left, baseline).toSVG();
    });
  });
  return { d: paths.join(''), width: at - x };
}
