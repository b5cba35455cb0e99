/** What a Layout promises in a column, in addition to claims.ts. */
import { STRIP_SPACING } from '../../src/layout/placement/cluster.ts';
import type { Placement } from '../../src/layout/index.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import {
  crampedStrip,
  crowdedRows,
  jumps,
  miscounted,
  overlappingTexts,
  strayed,
} from './claims.ts';
import { cutByEdges, textOf } from './edge-claims.ts';

/** What is cut off at the right, or by a sign. Edges along time may cut off passing bars. */
const cut = ({ items, ticks, contexts, size }: Layout, gutter: number): string[] => [
  ...items.flatMap((item) =>
    item.label.lines.some(({ width }) => item.label.x + width > size.width) ||
    textOf(item).right > size.width
      ? [`${item.event} is cut`]
      : [],
  ),
  ...items
    .filter(({ label }) => label.lines.map(({ text }) => text).join('') !== label.text)
    .map((item) => `${item.event} is not whole`),
  ...[...ticks, ...contexts]
    .filter(
      ({ text, key }) => measure(text.trimEnd(), 13, key.startsWith('t') ? 400 : 600) > gutter,
    )
    .map(({ text }) => `${text} runs over the axis`),
  ...contexts
    .filter(({ x, y }) =>
      ticks.some((line) => line.x <= x && line.y > y - 10.5 && line.y < y + 3.5),
    )
    .map(({ text }) => `${text} is struck out`),
];

/** Bars that lie over other bars, or over marks. */
const crossedBars = ({ items, passing }: Layout): string[] => {
  const labelled = new Set(items.map(({ event }) => event));
  const drawn = [...items, ...passing.filter(({ event }) => !labelled.has(event))];
  const bars = drawn.flatMap(({ event, bar }) => (bar ? [{ event, ...bar }] : []));
  const marks = items.flatMap(({ mark }) => (mark ? [mark] : []));
  return bars.flatMap((a, k) => [
    ...bars
      .slice(k + 1)
      .filter((b) => Math.abs(a.y - b.y) < 6 && a.x0 < b.x1 - 1e-6 && b.x0 < a.x1 - 1e-6)
      .map((b) => `the bar of ${a.event} lies on that of ${b.event}`),
    ...marks
      .filter(({ x, y }) => Math.abs(a.y - x) < 10 && y > a.x0 - 5 && y < a.x1 + 5)
      .map(() => `the bar of ${a.event} lies on a mark`),
  ]);
};

/** Everything that a frame promises, alone and compared with the frame before it. */
export const breaches = (placement: Placement, frame: Layout, before?: Layout): string[] => [
  ...overlappingTexts(frame),
  ...cut(frame, placement.entries.down!.gutter),
  ...crossedBars(frame),
  ...crowdedRows(placement, frame),
  ...crampedStrip(frame, STRIP_SPACING),
  ...miscounted(placement, frame),
  ...strayed(placement, frame),
  ...cutByEdges(frame),
  ...(before ? jumps(placement, before, frame) : []),
];

/** In a column: labels whose tie does not lead from their bar to one of their lines. */
export const untied = ({ items }: Layout): string[] =>
  items.flatMap(({ event, bar, tie, label, mark }) => {
    if (!bar || !tie) return bar || mark ? [] : [`${event} has no sign`];
    const from = bar.start === 'beyond' ? -Infinity : bar.x0;
    const to = bar.end === 'beyond' ? Infinity : bar.x1;
    const onBar = tie.x === bar.y && tie.y >= from && tie.y <= to;
    const onLine = label.lines.some(({ y }) => Math.abs(y - 4.5 - tie.y) < 1e-6);
    return onBar && onLine ? [] : [`${event} strays from its bar`];
  });
