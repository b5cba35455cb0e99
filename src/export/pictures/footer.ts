/** The footer of a picture: the documents it is based on, and who made it. Pure. */
import type { SourceDocument } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import { positionLines, wrap, type RunWidth, type Text } from './paragraph.ts';
import { sourceLines } from './sources.ts';
import { HEADING, IMPRINT } from './type.ts';

interface Foot {
  readonly documents: readonly SourceDocument[];
  readonly address: string | null;
  readonly width: number;
  /** The maximum number of lines for the documents. */
  readonly most: number;
  readonly words: Words;
  readonly widthOf: RunWidth;
}

export interface Footer {
  /** Relative to the top left corner of the footer. */
  readonly texts: readonly Text[];
  readonly height: number;
}

const LEADING = 17;
const BASELINE = 12;
const GAP = 24;

/** The credit stands at the right of the documents' last line if both fit on it. */
export function layOutFooter(foot: Foot): Footer {
  const { address, width, widthOf } = foot;
  const sources = sourceLines(foot);
  const credit = wrap(
    [
      { text: 'Sourceline', style: HEADING },
      ...(address === null ? [] : [{ text: ` · ${shortAddress(address)}`, style: IMPRINT }]),
    ],
    width,
    widthOf,
  );
  const last = sources.at(-1)?.width ?? 0;
  const [line, further] = credit;
  const shares = line !== undefined && !further && last + GAP + line.width <= width;
  const creditLine = shares ? Math.max(sources.length - 1, 0) : sources.length;
  return {
    texts: [
      ...positionLines(sources, { x: 0, y: BASELINE, leading: LEADING }),
      ...positionLines(credit, {
        x: width,
        y: BASELINE + creditLine * LEADING,
        leading: LEADING,
        anchor: 'end',
      }),
    ],
    height: (creditLine + credit.length) * LEADING,
  };
}

/** As a reader would type it: without scheme, query and view. The metadata have these. */
function shortAddress(address: string): string {
  const { host, pathname, protocol, href } = new URL(address);
  if (!/^https?:$/.test(protocol)) return href;
  return `${host}${pathname}`.replace(/\/(index\.html)?$/, '');
}
