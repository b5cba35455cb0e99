/** The head of a picture: its title, and what it shows in words. Pure; imports `time` and `words`. */
import type { Extent } from '../time/extent.ts';
import type { Words } from '../words/english.ts';
import { extentWords } from '../time/extent-words.ts';
import { set, wrap, type Line, type Text } from './paragraph.ts';
import { EXTENT, FACTS, headline, widthOf } from './type.ts';

interface Shown {
  readonly title: string;
  readonly extent: Extent;
  readonly events: number;
  readonly documents: number;
  readonly words: Words;
}

export interface Header {
  /** From the top left corner of the header. */
  readonly texts: readonly Text[];
  readonly height: number;
  readonly words: string;
}

const LEAST = 18;
const EXTENT_LEADING = 22;

/** The largest type that sets the title in two lines, or three where even the smallest needs them. */
function titleLines(title: string, width: number): { lines: Line[]; size: number } {
  const at = (size: number): Line[] =>
    wrap([{ text: title, style: headline(size) }], width, widthOf);
  let size = width >= 900 ? 34 : width >= 560 ? 30 : 24;
  let lines = at(size);
  while (lines.length > 2 && size > LEAST) lines = at((size -= 2));
  return { lines, size };
}

/** Its texts are at most `width` wide. */
export function header(shown: Shown, width: number): Header {
  const { lines, size } = titleLines(shown.title, width);
  const leading = size * 1.15;
  const dates = extentWords(shown.extent, shown.words.dates);
  const facts = shown.words.picture.facts(shown.events, shown.documents);
  const below = wrap(
    [
      { text: dates, style: EXTENT },
      { text: ` · ${facts}`, style: FACTS },
    ],
    width,
    widthOf,
  );
  // Letters with accents reach higher than figures: the first baseline leaves room for both.
  const title = set(lines, { x: 0, y: size * 0.8, leading });
  const belowTop = size * 0.8 + (lines.length - 1) * leading + size * 0.3;
  return {
    texts: [...title, ...set(below, { x: 0, y: belowTop + 18, leading: EXTENT_LEADING })],
    height: belowTop + below.length * EXTENT_LEADING,
    words: `${shown.title}, ${dates}, ${facts}`,
  };
}
