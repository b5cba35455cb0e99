/**
 * The words and signs of a label with their widths, which are the same in every frame. They are
 * measured once, because measuring them again for each frame takes a third of it. Pure.
 */
import type { Measure } from '../layout.ts';
import { COUNT_FONT, countOf, LABEL_FONT, linesOf, tailWidth } from '../placement/entry.ts';
import type { Placement } from '../placement/placement.ts';

type Weight = 400 | 600;

/** Px in regular and in bold. */
type Widths = Readonly<Record<Weight, number>>;

export interface LabelText {
  /** A single one in a row. */
  readonly lines: readonly { readonly text: string; readonly widths: Widths }[];
  /** How many documents report the event; empty if none is named. */
  readonly count: string;
  readonly countWidths: Widths;
  readonly differs: boolean;
  readonly corrected: boolean;
  /** Px from the end of the text to the end of its signs. */
  readonly tail: number;
}

const known = new WeakMap<Placement, LabelText[]>();

export function labelText(placement: Placement, i: number): LabelText {
  let all = known.get(placement);
  if (!all) known.set(placement, (all = []));
  return (all[i] ??= measureLabel(placement, i));
}

function measureLabel({ entries, timeline, measure }: Placement, i: number): LabelText {
  const event = timeline.events[entries.event[i]!]!;
  const lines = entries.down ? linesOf(event, entries.down, measure) : [entries.label[i]!];
  const { differs, corrected } = event;
  const count = countOf(event);
  return {
    lines: lines.map((text) => ({
      text,
      widths: widths(entries.down ? text.trimEnd() : text, LABEL_FONT, measure),
    })),
    count,
    countWidths: widths(count, COUNT_FONT, measure),
    differs,
    corrected,
    tail: tailWidth(event, measure),
  };
}

const widths = (text: string, size: number, measure: Measure): Widths => ({
  400: measure(text, size, 400),
  600: measure(text, size, 600),
});
