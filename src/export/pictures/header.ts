/** The header of a picture: its title, and what it shows in words. Pure. */
import { isolated } from '../../timeline/isolation.ts';
import { comma } from '../../words/comma.ts';
import type { Words } from '../../words/english.ts';
import {
  positionLines,
  shortenLines,
  wrap,
  type Line,
  type RunWidth,
  type Text,
} from './paragraph.ts';
import { EXTENT, FACTS, headline } from './type.ts';

export interface Heading {
  readonly title: string;
  /** In words. */
  readonly dates: string;
  /** Further facts beside the dates. */
  readonly facts: string;
  /** By whose clock its times are; null if it shows no time. */
  readonly clock: string | null;
  /** Says that its chart is not to scale; null if it is. */
  readonly scale: string | null;
}

export interface Header {
  /** Relative to the top left corner of the header. */
  readonly texts: readonly Text[];
  readonly height: number;
  /** All of it in one line, for people who cannot see the picture. */
  readonly description: string;
}

interface Setting {
  /** In px. */
  readonly width: number;
  readonly widthOf: RunWidth;
  readonly words: Words;
}

/** The smallest size of the title, in px. */
const LEAST = 18;
const EXTENT_LEADING = 22;
/** A title or facts with more lines would leave no room for the chart. */
const MOST_LINES = 6;

/** The largest type that sets the title in two lines; in three if even the smallest needs them. */
function titleLines(
  title: string,
  width: number,
  widthOf: RunWidth,
): { lines: readonly Line[]; size: number } {
  const at = (size: number): Line[] =>
    wrap([{ text: title, style: headline(size) }], width, widthOf);
  let size = width >= 900 ? 34 : width >= 560 ? 30 : 24;
  let lines = at(size);
  while (lines.length > 2 && size > LEAST) lines = at((size -= 2));
  return { lines: shortenLines(lines, MOST_LINES, width, widthOf), size };
}

/** Its texts are at most `width` wide. */
export function layOutHeader(
  { title: headed, dates, ...others }: Heading,
  { width, widthOf, words }: Setting,
): Header {
  const { lines, size } = titleLines(headed, width, widthOf);
  const leading = size * 1.15;
  const facts = [others.facts, others.clock, others.scale].filter((fact) => fact !== null);
  const all = wrap(
    [
      { text: dates, style: EXTENT },
      ...facts.flatMap((text) => [
        { text: ' · ', style: FACTS },
        { text, style: FACTS },
      ]),
    ],
    width,
    widthOf,
  );
  const below = shortenLines(all, MOST_LINES, width, widthOf);
  // The first baseline is low enough for capitals with accents, which are taller than digits.
  const title = positionLines(lines, { x: 0, y: size * 0.8, leading });
  const belowTop = size * 0.8 + (lines.length - 1) * leading + size * 0.3;
  return {
    texts: [...title, ...positionLines(below, { x: 0, y: belowTop + 18, leading: EXTENT_LEADING })],
    height: belowTop + below.length * EXTENT_LEADING,
    description: [isolated(headed), dates, ...facts.map(isolated)].join(comma(words)),
  };
}
