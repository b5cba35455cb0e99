/**
 * The parts that a mark or bar is drawn of, and what each part means. Pure.
 *
 * The chart draws these parts and nothing else, and the legend explains what they mean. So the
 * legend explains everything that is drawn, and nothing that is not.
 */
import { isClock } from '../../time/precision.ts';
import type { Form } from '../../time/when.ts';
import type { Status } from '../../timeline/timeline-index.ts';
import type { Bar, BarEnd, Encoding, Mark } from '../layout.ts';

interface Saying {
  readonly says: readonly Encoding[];
}

export type MarkPart = Saying &
  (
    | { readonly kind: 'body'; readonly filled: boolean }
    | { readonly kind: 'arrow'; readonly direction: -1 | 1 }
    /** The outline is broken on both sides. */
    | { readonly kind: 'gaps' }
    /** In the middle of a mark, for a claimed event. */
    | { readonly kind: 'dot'; readonly filled: boolean }
  );

/** `x` is in px along the bar. */
export type BarPart = Saying &
  (
    | { readonly kind: 'light'; readonly x0: number; readonly x1: number }
    | { readonly kind: 'solid'; readonly x0: number; readonly x1: number }
    | { readonly kind: 'hollow'; readonly x0: number; readonly x1: number }
    /** Along the middle of the bar; `on` names the part under them. */
    | {
        readonly kind: 'dashes';
        readonly on: 'light' | 'solid';
        readonly x0: number;
        readonly x1: number;
      }
    /** `at` is where each gap begins. It is drawn in the background colour, over the bar. */
    | { readonly kind: 'gaps'; readonly at: readonly number[] }
    | { readonly kind: 'dots'; readonly at: readonly number[] }
    | { readonly kind: 'cap'; readonly x: number }
    | { readonly kind: 'arrow'; readonly x: number; readonly inward: -1 | 1 }
  );

/** The encoding that shows a status; null for a status without one. */
export const OF_STATUS: Readonly<Record<Status, Encoding | null>> = {
  confirmed: null,
  reported: null,
  claimed: 'claimed',
  unconfirmed: 'unconfirmed',
  planned: 'planned',
};

/**
 * The legend explains a mark by the precisions that it stands for. With an arrow it is only a
 * bound.
 */
export const markParts = ({ known, arrow, approximate }: Mark, status: Status): MarkPart[] => {
  // Filled means at that time of day, not before or after it.
  const filled = isClock(known) && !arrow;
  const date: Encoding = arrow ? 'bound' : filled ? 'moment' : 'ring';
  const sure = OF_STATUS[status];
  return [
    { kind: 'body', filled, says: sure ? [date, sure] : [date] },
    ...(approximate ? [{ kind: 'gaps', says: ['approximate'] } as const] : []),
    ...(arrow
      ? [{ kind: 'arrow', direction: arrow === 'earlier' ? -1 : 1, says: ['bound'] } as const]
      : []),
    ...(status === 'claimed' ? [{ kind: 'dot', filled, says: ['claimed'] } as const] : []),
  ];
};

/** What a bar without a solid part looks like, and what that means. */
const WITHOUT_CORE: Readonly<Record<Form, readonly [Stretch, Encoding]>> = {
  single: ['light', 'pale'],
  'one-of': ['light', 'one-of'],
  span: ['hollow', 'part'],
};

type Stretch = 'light' | 'solid' | 'hollow';

/** In drawing order. */
export function barParts(bar: Bar, status: Status): BarPart[] {
  const { x0, core, form } = bar;
  const x1 = Math.max(x0, bar.x1);
  const parts: BarPart[] = [];
  const stretch = (kind: Stretch, from: number, to: number, says: Encoding): void => {
    if (to > from) parts.push({ kind, x0: from, x1: to, says: [says] });
  };
  if (core) {
    stretch('light', x0, core.x0, 'uncertain-ends');
    stretch('light', core.x1, x1, 'uncertain-ends');
    stretch('solid', core.x0, core.x1, 'lasted');
  } else {
    const [kind, says] = WITHOUT_CORE[form];
    stretch(kind, x0, x1, says);
  }
  const sure = OF_STATUS[status];
  if (sure) {
    parts.push({ kind: 'dashes', on: 'light', x0, x1, says: [sure] });
    // On the solid part the other dashes would be invisible.
    if (core) parts.push({ kind: 'dashes', on: 'solid', ...core, says: [sure] });
  }
  parts.push(...END_PARTS[bar.start](x0, 1, x1 - x0), ...END_PARTS[bar.end](x1, -1, x1 - x0));
  return parts;
}

const GAPS = [3, 9, 15];
export const GAP_WIDTH = 3;
const DOTS = [4, 8, 12];

/** The parts of an end at `x`. */
type EndParts = (x: number, inward: -1 | 1, length: number) => BarPart[];

/** An approximate end: gaps break the last stretch of the bar. */
const gaps: EndParts = (x, inward, length) => [
  {
    kind: 'gaps',
    at: GAPS.filter((px) => px === GAPS[0] || px + GAP_WIDTH <= length).map((px) =>
      inward === 1 ? x + px : x - px - GAP_WIDTH,
    ),
    says: ['approximate'],
  },
];
const cap: EndParts = (x) => [{ kind: 'cap', x, says: ['one-of'] }];
const nothing: EndParts = () => [];

const END_PARTS: Readonly<Record<BarEnd, EndParts>> = {
  square: nothing,
  beyond: nothing,
  cap,
  dashed: gaps,
  'dashed-cap': (...end) => [...gaps(...end), ...cap(...end)],
  arrow: (x, inward) => [{ kind: 'arrow', x, inward, says: ['open'] }],
  // Dots after a bar that goes on, like an ellipsis.
  begun: (x, inward) => [{ kind: 'dots', at: DOTS.map((px) => x - inward * px), says: ['begun'] }],
};

/** The part's stretch along the bar, in px. */
export function reachOf(part: BarPart): { readonly from: number; readonly to: number } {
  switch (part.kind) {
    case 'light':
    case 'solid':
    case 'hollow':
    case 'dashes':
      return { from: part.x0, to: part.x1 };
    case 'gaps':
      return { from: Math.min(...part.at), to: Math.max(...part.at) + GAP_WIDTH };
    case 'dots':
      return { from: Math.min(...part.at), to: Math.max(...part.at) };
    case 'cap':
    case 'arrow':
      return { from: part.x, to: part.x };
  }
}
