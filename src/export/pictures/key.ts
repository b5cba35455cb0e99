/** The legend of a picture: where each entry stands. Pure. */
import { signReach, type Reach } from '../../chart/sample.ts';
import type { Explained } from '../../layout/layout.ts';
import { isolated } from '../../timeline/isolation.ts';
import type { Style, Text } from './paragraph.ts';
import { KEY, NOTICE, widthOf } from './type.ts';

const GAP = 6;
const BETWEEN = 18;
export const KEY_LEADING = 22;

/** Px of a lane's mark. */
const LANE: Reach = { left: 11, right: 23 };

/** What is drawn, or the lane that no band names. */
export type Sign = Explained | { readonly lane: number };

/** Places are px from the legend's top left corner. */
export interface Key {
  readonly glyphs: readonly { readonly sign: Sign; readonly x: number; readonly y: number }[];
  readonly texts: readonly Text[];
  readonly lines: number;
}

/** Entries in lines, each whole: a sign and its words; `notice` comes last, without a sign. */
export function key(
  entries: readonly { readonly sign: Sign; readonly words: string }[],
  notice: string | null,
  width: number,
): Key {
  const glyphs: Key['glyphs'][number][] = [];
  const texts: Text[] = [];
  let x = 0;
  let line = 0;
  const room = (wide: number): void => {
    if (x > 0 && x + wide > width) {
      x = 0;
      line += 1;
    }
  };
  for (const { sign, words } of entries) {
    const { left, right } = 'encoding' in sign ? signReach(sign) : LANE;
    const indent = right - left + GAP;
    const wide = indent + widthOf(words, KEY);
    room(wide);
    glyphs.push({ sign, x: x - left, y: line * KEY_LEADING });
    texts.push(text(words, KEY, x + indent, line));
    x += wide + BETWEEN;
  }
  if (notice !== null) {
    room(widthOf(notice, NOTICE));
    texts.push(text(notice, NOTICE, x, line));
    x += 1;
  }
  return { glyphs, texts, lines: x > 0 ? line + 1 : 0 };
}

/** The baseline that centres text on its sign. */
const text = (words: string, style: Style, x: number, line: number): Text => ({
  runs: [{ text: isolated(words), style }],
  width: widthOf(words, style),
  x,
  y: line * KEY_LEADING + 12.5,
  anchor: 'start',
});
