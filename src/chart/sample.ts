/**
 * What an encoding looks like, for a legend: marks and bars that the chart's own components draw,
 * in the box from legend.ts.
 */
import type { Bar, Encoding, Explained, Mark } from '../layout/layout.ts';
import { isClock } from '../time/precision.ts';
import type { Status } from '../timeline/timeline-index.ts';
import { GLYPH } from './legend.ts';

export interface Sample {
  readonly mark: Mark | null;
  readonly bar: Bar | null;
  readonly status: Status;
}

/** Px from the left of the box to the start and the end of a sign. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

const MIDDLE = GLYPH.width / 2;
const Y = GLYPH.height / 2;
const MARK_REACH = 6;

/** The property of a mark or bar that shows the encoding. */
type Part<T> = Partial<Omit<T, 'x' | 'y'>>;

/** How an encoding of events is shown: on a mark, on a bar, or by a status. */
interface Shown {
  readonly mark?: Part<Mark>;
  readonly bar?: Part<Bar>;
  readonly status?: Status;
}

/** Encodings that are drawn beside marks and bars, not on them: see LegendGlyph.svelte. */
export type Aside =
  'important' | 'count' | 'differs' | 'corrected' | 'cluster' | 'evened' | 'break';

const whole = { x0: 2, x1: GLYPH.width - 2 };
const lasting = { form: 'span', core: whole } as const;

const SHOWN: Readonly<Record<Exclude<Encoding, Aside>, Shown>> = {
  moment: { mark: { known: 'minute' } },
  ring: { mark: {} },
  pale: { bar: {} },
  lasted: { bar: lasting },
  'uncertain-ends': { bar: { form: 'span', core: { x0: 12, x1: whole.x1 } } },
  part: { bar: { form: 'span' } },
  'one-of': { bar: { form: 'one-of', start: 'cap', end: 'cap' } },
  bound: { mark: { arrow: 'earlier' } },
  open: { bar: { ...lasting, end: 'arrow' } },
  approximate: {
    mark: { approximate: true },
    bar: { ...lasting, start: 'dashed', end: 'dashed' },
  },
  begun: { bar: { form: 'span', x1: 18, core: { x0: whole.x0, x1: 18 }, end: 'begun' } },
  claimed: { mark: {}, bar: {}, status: 'claimed' },
  unconfirmed: { mark: {}, bar: {}, status: 'unconfirmed' },
  planned: { mark: {}, bar: {}, status: 'planned' },
};

const ASIDE: Readonly<Record<Aside, Reach>> = {
  important: { left: 3, right: 32 },
  count: { left: 13, right: 21 },
  differs: { left: 13, right: 20 },
  corrected: { left: 13, right: 22 },
  cluster: { left: 7, right: 27 },
  evened: { left: 3, right: 31 },
  break: { left: 6, right: 28 },
};

export const isAside = (encoding: Encoding): encoding is Aside => Object.hasOwn(ASIDE, encoding);

/**
 * Null for encodings that are not drawn on marks or bars. If it is drawn on both, both are shown.
 */
export function sampleOf({ encoding, on, known }: Explained): Sample | null {
  if (isAside(encoding)) return null;
  const { mark, bar, status = 'reported' } = SHOWN[encoding];
  const hasMark = mark && on.includes('mark');
  const hasBar = bar && on.includes('bar');
  // The mark is filled if it is only ever drawn on filled marks.
  const filled = known.length > 0 && known.every(isClock);
  const x = hasBar ? whole.x0 + MARK_REACH : mark?.arrow ? MIDDLE + 7 : MIDDLE;
  const x0 = hasMark ? x + 2 * MARK_REACH : whole.x0;
  return {
    mark: hasMark
      ? {
          x,
          y: Y,
          known: filled ? 'minute' : 'day',
          arrow: null,
          approximate: false,
          ...mark,
        }
      : null,
    bar: hasBar
      ? {
          ...whole,
          y: Y,
          form: 'single',
          known: 'month',
          core: null,
          start: 'square',
          end: 'square',
          ...bar,
          x0,
          ...(hasMark && bar?.core && { core: { ...bar.core, x0 } }),
        }
      : null,
    status,
  };
}

/** Lets the entries of a one-line legend stand as close together as their signs allow. */
export function signReach(explained: Explained): Reach {
  if (isAside(explained.encoding)) return ASIDE[explained.encoding];
  const { mark, bar } = sampleOf(explained)!;
  const left = mark ? mark.x - MARK_REACH - (mark.arrow === 'earlier' ? 10 : 0) : bar!.x0 - 1;
  const right = bar ? bar.x1 + (bar.end === 'begun' ? 14 : 1) : mark!.x + MARK_REACH;
  return { left: Math.max(0, left), right };
}
