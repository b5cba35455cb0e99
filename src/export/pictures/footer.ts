/** The footer of a picture: the documents it is based on, and who made it. Pure. */
import type { SourceDocument } from '../../timeline/timeline.ts';
import type { Box, Size } from '../../layout/layout.ts';
import type { Words } from '../../words/english.ts';
import { positionLines, wrap, type RunWidth, type Text } from './paragraph.ts';
import { sourceLines } from './sources.ts';
import { HEADING, IMPRINT } from './type.ts';

interface Foot {
  readonly documents: readonly SourceDocument[];
  readonly address: string | null;
  /** The size of the publisher's logo, with all that is kept free for it; null for none. */
  readonly logo: Size | null;
  readonly width: number;
  /** The maximum number of lines for the documents. */
  readonly most: number;
  readonly words: Words;
  readonly widthOf: RunWidth;
}

export interface Footer {
  /** Relative to the top left corner of the footer. */
  readonly texts: readonly Text[];
  /** Where the logo is. */
  readonly logo: Box | null;
  readonly height: number;
}

const LEADING = 17;
const BASELINE = 12;
const GAP = 24;
const LOGO_GAP = 10;

/**
 * The credit stands at the right of the documents' last line if both fit on it. A logo follows the
 * credit. It is higher than a line, so it has a row of its own, which a single line of documents may
 * share. A credit of several lines has the logo below it.
 */
export function layOutFooter(foot: Foot): Footer {
  const { address, logo, width, widthOf } = foot;
  const sources = sourceLines(foot);
  const words = [
    { text: 'Sourceline', style: HEADING },
    ...(address === null ? [] : [{ text: ` · ${shortAddress(address)}`, style: IMPRINT }]),
  ];
  const narrow = logo === null ? width : width - logo.width - LOGO_GAP;
  const beside = wrap(words, narrow, widthOf);
  const isBeside = beside.length <= 1;
  const [right, credit] = isBeside ? [narrow, beside] : [width, wrap(words, width, widthOf)];
  const [line, further] = credit;
  const last = sources.at(-1)?.width ?? 0;
  const shares = line !== undefined && !further && last + GAP + line.width <= right;
  const before = Math.max(sources.length - 1, 0);
  const creditLine = shares && (logo === null || before === 0) ? before : sources.length;
  const top = creditLine * LEADING;
  const lines = credit.length * LEADING;
  const high = logo?.height ?? 0;
  const row = isBeside ? Math.max(lines, high) : lines + high;
  // What shares the row with a logo stands in the middle of it, too.
  const down = isBeside ? (row - lines) / 2 : 0;
  return {
    texts: [
      ...positionLines(sources, {
        x: 0,
        y: BASELINE + (creditLine < sources.length ? down : 0),
        leading: LEADING,
      }),
      ...positionLines(credit, {
        x: right,
        y: BASELINE + top + down,
        leading: LEADING,
        anchor: 'end',
      }),
    ],
    logo: logo && {
      x: width - logo.width,
      y: top + (isBeside ? (row - high) / 2 : lines),
      ...logo,
    },
    height: top + row,
  };
}

/** As a reader would type it: without scheme, query and view. The metadata have these. */
function shortAddress(address: string): string {
  const { host, pathname, protocol, href } = new URL(address);
  if (!/^https?:$/.test(protocol)) return href;
  return `${host}${pathname}`.replace(/\/(index\.html)?$/, '');
}
