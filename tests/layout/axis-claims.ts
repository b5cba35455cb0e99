/** What the axis promises, as a function that lists every violation. */
import { columnAxis, COLUMN_SPACING } from '../../src/layout/column/column-axis.ts';
import { CONTEXT_FONT, contexts } from '../../src/layout/axis/context.ts';
import type { Context, Tick } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { scale } from '../../src/layout/axis/scale.ts';
import type { Step } from '../../src/layout/axis/step.ts';
import { stepFor, TICK_SPACING, tickSpacing } from '../../src/layout/axis/tick-spacing.ts';
import { TICK_FONT, ticks } from '../../src/layout/axis/ticks.ts';
import type { AxisWords } from '../../src/layout/axis/words.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import type { Extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';

const AD_1 = dayNumber({ year: 1, month: 1, day: 1 }) * DAY;
/** A difference up to this many px is rounding. */
const EPSILON = 1e-3;
/** Px for text in a column, and from line to line. */
const GUTTER = 92;
const LEADING = 14;
/** Px from an edge within which text may disappear. */
const EDGE = 60;

export interface Axis {
  readonly shown: Extent;
  readonly step: Step;
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Context[];
}

export interface Across {
  readonly down: boolean;
  /** Px along time. */
  readonly length: number;
  readonly limits: Extent;
  readonly words: AxisWords;
}

export function axisOf({ down, length, limits, words }: Across, shown: Extent): Axis {
  const view = scale(shown, length);
  const spacing = down ? COLUMN_SPACING : tickSpacing(limits, measure, words);
  const step = stepFor(view.zoom, spacing);
  return {
    shown,
    step,
    ...(down
      ? columnAxis(view, step, false, GUTTER, measure, words, [])
      : {
          ticks: ticks(view, step, 0, measure, words),
          contexts: contexts(view, step, 20, measure, words),
        }),
  };
}

const tickPx = ({ text }: Tick): number => measure(text, TICK_FONT, 400);
const contextPx = ({ text }: Context): number => measure(text.trimEnd(), CONTEXT_FONT, 600);

export function axisBreaches(of: Across, now: Axis, before?: Axis): string[] {
  const { step, ticks: drawn, contexts: under } = now;
  const next = (k: number): number => drawn[k + 1]?.x ?? of.length;
  const least = of.down ? Math.min(...COLUMN_SPACING) : TICK_SPACING;
  const at = (tick: Tick): number => (of.down ? tick.y : tick.x);
  const said = drawn.flatMap(({ text }) => (text === '' ? [] : [text]));
  return [
    ...drawn.slice(1).flatMap((tick, k) => {
      const px = at(tick) - at(drawn[k]!);
      // There are nine years from AD 1 to AD 10.
      const apart = drawn[k]!.at === AD_1 ? 0.9 * least : least;
      return px >= apart - EPSILON ? [] : [`${tick.key} is ${px} px from the one before`];
    }),
    ...(of.down
      ? crowded(now)
      : [
          ...drawn
            .filter((tick, k) => tick.text !== '' && tick.labelX + tickPx(tick) > next(k))
            .map(({ text }) => `${text} reaches over the next line`),
          ...under
            .filter((each, k) => each.x + contextPx(each) > (under[k + 1]?.x ?? of.length))
            .map(({ text }) => `${text} reaches over the next context`),
          ...repeated(step.unit === 'year' ? said : yearsOf(under)),
        ]),
    ...(under.length > 0 || step.unit === 'year' ? [] : ['no context']),
    ...(drawn.length > 2 && said.length === 0 ? ['no words'] : []),
    ...(before ? gone(of, before, now) : []),
  ];
}

/** In a column: text over other text, or too wide. */
const crowded = ({ ticks: drawn, contexts: under }: Axis): string[] => {
  const lines = [
    ...drawn.filter(({ text }) => text !== '').map((tick) => ({ ...tick, px: tickPx(tick) })),
    ...under.map((each) => ({ ...each, labelY: each.y, px: contextPx(each) })),
  ].sort((a, b) => a.labelY - b.labelY);
  return lines.flatMap(({ text, labelY, px }, k) => [
    ...(px > GUTTER ? [`${text} is ${px} px wide`] : []),
    ...(k > 0 && labelY - lines[k - 1]!.labelY < LEADING ? [`${text} is on another line`] : []),
  ]);
};

/** The part of "December 2025" or "66 000 000 av. J.-C." from the first digit that is not a day. */
const yearsOf = (under: readonly Context[]): string[] =>
  under.flatMap(({ text }) => text.match(/(?<=^|\p{L}\.? )(AD )?\d[\d\u00a0,.]*\D*$/u)?.[0] ?? []);

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, k) => texts.indexOf(text) < k).map((text) => `${text} is there twice`);

/** Ticks that showed further out and are gone. Near an edge only their text may be gone. */
function gone({ down, length }: Across, before: Axis, { shown, ticks: drawn, contexts }: Axis) {
  const now = new Map(drawn.map((tick) => [tick.key, tick]));
  return before.ticks
    .filter((tick) => tick.at >= shown.from && tick.at <= shown.to)
    .flatMap(({ key, text }) => {
      const tick = now.get(key);
      if (!tick) return [`${key} is gone`];
      const at = down ? tick.y : tick.x;
      const isFree =
        at > EDGE &&
        at < length - (down ? EDGE : 2 * GUTTER) &&
        (!down || contexts.every(({ y }) => Math.abs(y - tick.labelY) > LEADING));
      return text !== '' && tick.text === '' && isFree ? [`${text} has no words any more`] : [];
    });
}
