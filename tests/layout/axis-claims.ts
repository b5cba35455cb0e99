/** What the axis promises, as a function that lists every violation. */
import { columnAxis } from '../../src/layout/column/column-axis.ts';
import { contexts } from '../../src/layout/axis/context.ts';
import {
  LINE_SPACING,
  makeAxis,
  type Axis as PreparedAxis,
} from '../../src/layout/axis/interval.ts';
import type { Context, Tick } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { scale } from '../../src/layout/axis/scale.ts';
import { CONTEXT_FONT, makeTickNames, TICK_FONT } from '../../src/layout/axis/tick-name.ts';
import { layOutTicks } from '../../src/layout/axis/ticks.ts';
import { visibleTicks, type VisibleTick } from '../../src/layout/axis/visible-ticks.ts';
import type { AxisWords } from '../../src/layout/axis/words.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import type { Extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { TO_SCALE, type Warp } from '../../src/time/warp.ts';

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
  readonly visible: readonly VisibleTick[];
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Context[];
}

export interface Across {
  readonly down: boolean;
  /** Px along time. */
  readonly length: number;
  readonly limits: Extent;
  readonly words: AxisWords;
  readonly warp?: Warp;
  readonly hours?: boolean;
}

const axes = new WeakMap<Across, PreparedAxis>();

function prepared(of: Across): PreparedAxis {
  const { down, limits, words, warp = TO_SCALE, hours = true } = of;
  let axis = axes.get(of);
  if (!axis) {
    const names = makeTickNames({ limits, measure, words, hours, inColumn: down });
    axes.set(of, (axis = makeAxis(names, limits, warp, [])));
  }
  return axis;
}

export function axisOf(of: Across, shown: Extent): Axis {
  const { down, length, words, warp = TO_SCALE } = of;
  const view = scale(shown, length, warp);
  const visible = visibleTicks(prepared(of), view);
  return {
    shown,
    visible,
    ...(down
      ? columnAxis(visible, view, GUTTER, measure, words)
      : {
          ticks: layOutTicks(visible, length, 0, measure, words),
          contexts: contexts(visible, view, 20, measure, words),
        }),
  };
}

const tickPx = ({ text }: Tick): number => measure(text, TICK_FONT, 400);
const contextPx = ({ text }: Context): number => measure(text.trimEnd(), CONTEXT_FONT, 600);

export function axisBreaches(of: Across, now: Axis, before?: Axis): string[] {
  const { visible, ticks: drawn, contexts: under } = now;
  const at = (tick: Tick): number => (of.down ? tick.y : tick.x);
  const nameOf = (tick: Tick) => visible.find(({ stop }) => stop.at === tick.at)!.name;
  const named = drawn.filter(nameOf);
  const isYears = visible.every(({ name }) => !name || name.step.unit === 'year');
  const said = drawn.flatMap(({ text }) => (text === '' ? [] : [text]));
  const isUneven = of.warp !== undefined;
  const lines = drawn.flatMap((tick) => (tick.line ? [{ tick, name: nameOf(tick) }] : []));
  return [
    ...lines.slice(1).flatMap(({ tick, name }, k) => {
      const before = lines[k]!;
      // A month may have a line just before the first of its days that has one.
      if (name !== before.name && isUneven) return [];
      const px = at(tick) - at(before.tick);
      const least = name === before.name ? (name?.need ?? LINE_SPACING) : LINE_SPACING;
      // There are nine years from AD 1 to AD 10.
      const apart = before.tick.at === AD_1 ? 0.9 * least : least;
      return px >= apart - EPSILON ? [] : [`${tick.key} is ${px} px from the one before`];
    }),
    ...(of.down
      ? crowded(now)
      : [
          ...named
            .filter(
              (tick, k) =>
                tick.text !== '' && tick.labelX + tickPx(tick) > (named[k + 1]?.x ?? of.length),
            )
            .map(({ text }) => `${text} reaches over the next line`),
          ...under
            .filter((each, k) => each.x + contextPx(each) > (under[k + 1]?.x ?? of.length))
            .map(({ text }) => `${text} reaches over the next context`),
          ...repeated(isYears ? said : yearsOf(under)),
        ]),
    ...(under.length > 0 || visible.find(({ name }) => name)?.name?.step.unit === 'year'
      ? []
      : ['no context']),
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

/**
 * Lines that showed further out and are gone, and names: near an edge a name may be gone, or where a
 * finer one has come.
 */
function gone(
  { down, length }: Across,
  before: Axis,
  { shown, visible, ticks: drawn, contexts }: Axis,
) {
  const now = new Map(drawn.map((tick) => [tick.key, tick]));
  const at = (tick: Tick): number => (down ? tick.y : tick.x);
  const named = drawn.filter(
    (tick) => visible.find(({ stop }) => stop.at === tick.at)!.name !== null,
  );
  return before.ticks
    .filter((tick) => tick.line && tick.at >= shown.from && tick.at <= shown.to)
    .flatMap(({ key, text, line }) => {
      const tick = now.get(key);
      if (!tick || (line === 'full' && tick.line !== 'full')) return [`${key} is gone`];
      const next = named.find((each) => at(each) > at(tick));
      const isFree =
        at(tick) > EDGE &&
        at(tick) < length - (down ? EDGE : 2 * GUTTER) &&
        (!down || contexts.every(({ y }) => Math.abs(y - tick.labelY) > LEADING)) &&
        (!next || at(next) - at(tick) > (down ? LEADING + 1 : GUTTER));
      return text !== '' && tick.text === '' && isFree ? [`${text} has no words any more`] : [];
    });
}
