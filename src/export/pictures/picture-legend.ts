/** The legend of a picture, with the position of each sign. Pure. */
import { signReach, type Reach } from '../../chart/sample.ts';
import type { Explained } from '../../layout/layout.ts';
import { isolated } from '../../timeline/isolation.ts';
import { mirrorTexts } from './mirror.ts';
import type { RunWidth, Style, Text } from './paragraph.ts';
import { LEGEND, NOTICE } from './type.ts';

const GAP = 6;
const BETWEEN = 18;
export const LEGEND_LEADING = 22;

/** The reach of a lane's mark, in px. */
const LANE: Reach = { left: 11, right: 23 };

/** An encoding, or a lane that no band names. */
export type Sign = Explained | { readonly lane: number };

/** Positions are in px from the top left corner of the legend. */
export interface PictureLegend {
  readonly glyphs: readonly { readonly sign: Sign; readonly x: number; readonly y: number }[];
  readonly texts: readonly Text[];
  readonly lines: number;
}

/**
 * Breaks the legend into lines, keeping each sign with its text. `notice` comes last, without a
 * sign.
 */
export function layOutLegend(
  entries: readonly { readonly sign: Sign; readonly words: string }[],
  notice: string | null,
  width: number,
  widthOf: RunWidth,
): PictureLegend {
  const glyphs: PictureLegend['glyphs'][number][] = [];
  const texts: Text[] = [];
  let x = 0;
  let line = 0;
  const makeRoom = (wide: number): void => {
    if (x > 0 && x + wide > width) {
      x = 0;
      line += 1;
    }
  };
  for (const { sign, words } of entries) {
    const { left, right } = reachOf(sign);
    const indent = right - left + GAP;
    const wide = indent + widthOf(words, LEGEND);
    makeRoom(wide);
    glyphs.push({ sign, x: x - left, y: line * LEGEND_LEADING });
    texts.push(placeText(words, LEGEND, widthOf, x + indent, line));
    x += wide + BETWEEN;
  }
  if (notice !== null) {
    makeRoom(widthOf(notice, NOTICE));
    texts.push(placeText(notice, NOTICE, widthOf, x, line));
    x += 1;
  }
  return { glyphs, texts, lines: x > 0 ? line + 1 : 0 };
}

/** The legend from right to left. The signs themselves are not mirrored, as in the chart. */
export const mirrorLegend = (
  { glyphs, texts, ...legend }: PictureLegend,
  width: number,
): PictureLegend => ({
  ...legend,
  glyphs: glyphs.map(({ sign, x, y }) => {
    const { left, right } = reachOf(sign);
    return { sign, x: width - x - left - right, y };
  }),
  texts: mirrorTexts(texts, width),
});

const reachOf = (sign: Sign): Reach => ('encoding' in sign ? signReach(sign) : LANE);

/** A text on the baseline that centres it on its sign. */
const placeText = (
  words: string,
  style: Style,
  widthOf: RunWidth,
  x: number,
  line: number,
): Text => ({
  runs: [{ text: isolated(words), style }],
  width: widthOf(words, style),
  x,
  y: line * LEGEND_LEADING + 12.5,
  anchor: 'start',
});
