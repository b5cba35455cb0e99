/** What a Layout promises, as functions that list every violation. */
import type { Box, Item, Layout } from '../../src/layout/layout.ts';
import type { Placement } from '../../src/layout/index.ts';
import { CONTEXT_FONT, TICK_FONT } from '../../src/layout/axis/tick-name.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { untied } from './column-claims.ts';
import {
  ABOVE,
  BELOW,
  isCutAway,
  isLeaving,
  isMoved,
  isTurnedAtEdge,
  lengthOf,
  textOf,
  type Stretch,
} from './edge-claims.ts';
import { entryOf } from './entry-index.ts';

/** A difference up to this many px is rounding. */
const EPSILON = 1e-6;

type Point = Pick<Box, 'x' | 'y'>;

const wholeOf = ({ event, box, label }: Item): Stretch => ({
  of: event,
  left: box.x,
  right: box.x + box.width,
  y: label.y,
});

function overlaps(stretches: readonly Stretch[]): string[] {
  const sorted = [...stretches].sort((a, b) => a.y - b.y || a.left - b.left);
  return sorted.flatMap((b, k) => {
    const a = sorted[k - 1];
    return a && a.y === b.y && a.right > b.left + EPSILON ? [`${a.of} overlaps ${b.of}`] : [];
  });
}

/**
 * Overlaps between labels, marks and bars of a row, between labels of ticks, between contexts, and
 * of band names with labels.
 */
export function overlappingTexts(layout: Layout): string[] {
  if (layout.orientation === 'down') return overlappingBoxes(layout);
  const { items, ticks, contexts, bands } = layout;
  const free = items.filter((item) => !item.forced);
  const names = bands.filter(({ name }) => name !== null).map(({ y }) => y + 16);
  return [
    ...overlaps(free.map(textOf)),
    ...overlaps(free.map(wholeOf)),
    ...overlaps(
      ticks
        .filter(({ text }) => text !== '')
        .map(({ text, labelX, labelY }) => ({
          of: text,
          left: labelX,
          right: labelX + measure(text, TICK_FONT, 400),
          y: labelY,
        })),
    ),
    ...overlaps(
      contexts.map(({ text, x, y }) => ({
        of: text,
        left: x,
        right: x + measure(text, CONTEXT_FONT, 600),
        y,
      })),
    ),
    ...free.flatMap(({ event, label }) =>
      names.some((y) => label.y - 10.5 < y && label.y > y - 12)
        ? [`${event} overlaps a lane's name`]
        : [],
    ),
  ];
}

/** In a column, text may be anywhere, so all texts and marks are compared with each other. */
function overlappingBoxes({ items, ticks, contexts }: Layout): string[] {
  const line = (of: string, x: number, y: number, width: number): Box & { of: string } => ({
    of,
    x,
    y: y - ABOVE,
    width,
    height: ABOVE + BELOW,
  });
  const boxes = [
    ...items
      .filter(({ forced }) => !forced)
      .flatMap((item) => {
        const { event, label, mark } = item;
        const last = label.lines.at(-1)!;
        return [
          ...label.lines.map(({ y, width }) => line(event, label.x, y, width)),
          line(event, label.x, last.y, textOf(item).right - label.x),
          ...(mark ? [{ of: event, x: mark.x - 6, y: mark.y - 6, width: 12, height: 12 }] : []),
        ];
      }),
    ...ticks
      .filter(({ text }) => text !== '')
      .map(({ text, labelX, labelY }) => line(text, labelX, labelY, measure(text, TICK_FONT, 400))),
    ...contexts.map(({ text, x, y }) => line(text, x, y, measure(text, CONTEXT_FONT, 600))),
  ];
  const isOver = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width - EPSILON &&
    b.x < a.x + a.width - EPSILON &&
    a.y < b.y + b.height - EPSILON &&
    b.y < a.y + a.height - EPSILON;
  return boxes.flatMap((a, k) =>
    boxes
      .slice(k + 1)
      .filter((b) => a.of !== b.of && isOver(a, b))
      .map((b) => `${a.of} overlaps ${b.of}`),
  );
}

/** The position of something along time, and across it. */
const along = ({ orientation }: Layout, { x, y }: Point): number =>
  orientation === 'down' ? y : x;
const across = ({ orientation }: Layout, { x, y }: Point): number =>
  orientation === 'down' ? x : y;

/** Events of a row in their own places whose reaches, including their gaps, overlap. */
export function crowdedRows(placement: Placement, layout: Layout): string[] {
  const { entries, positions } = placement;
  const { from, to } = layout.warped;
  const zoom = lengthOf(layout) / (to - from);
  return overlaps(
    layout.items
      .filter((item) => !isMoved(placement, layout, item))
      .map(({ event, label }) => {
        const i = entryOf(placement, event);
        const side = positions.side[i] as 0 | 1;
        const x0 = (entries.t0[i]! - from) * zoom;
        const x1 = (entries.t1[i]! - from) * zoom;
        const right = Math.max(x1, x0 + entries.rightward[side][i]!);
        const y = across(layout, label);
        return { of: event, left: x0 - entries.leftward[side][i]!, right, y };
      }),
  );
}

/** Neighbours in the strip that are too close. */
export function crampedStrip(layout: Layout, spacing: number): string[] {
  return layout.strip.flatMap((mark, k) => {
    const before = layout.strip[k - 1];
    const px = before ? along(layout, mark) - along(layout, before) : Infinity;
    return px < spacing - EPSILON * 1000 ? [`${mark.key} is ${px} px from ${before!.key}`] : [];
  });
}

/** Events in view that are neither labelled nor counted, or both. */
export function miscounted(placement: Placement, layout: Layout): string[] {
  const { entries, positions, index, timeline } = placement;
  const { from, to } = layout.warped;
  const inView = new Set<string>();
  for (let i = 0; i < entries.count; i++) {
    const { t0, t1, anchor } = entries.shape[i]!;
    // Nothing of a bar that is only begun is drawn past its label. In tiles, nobody knows at first
    // which bars those are.
    const isAtStart = positions.begun[i] === 1 || index.parts.length > 0;
    const instant = entries.down ? anchor : isAtStart ? t0 : (t0 + t1) / 2;
    if (instant >= from && instant < to) inView.add(timeline.events[entries.event[i]!]!.id);
  }
  const labelled = layout.items.filter(({ event }) => inView.has(event)).length;
  const inStrip = layout.strip.reduce((n, mark) => n + (mark.kind === 'dot' ? 1 : mark.count), 0);
  const clustered = layout.strip.reduce(
    (n, mark) => n + (mark.kind === 'dot' ? Number(!mark.labelled) : mark.unlabelled),
    0,
  );
  return [
    ...(labelled + layout.unlabelled === inView.size
      ? []
      : [`${labelled} labelled and ${layout.unlabelled} not, of ${inView.size}`]),
    ...(clustered === layout.unlabelled
      ? []
      : [`${clustered} clustered, ${layout.unlabelled} unlabelled`]),
    ...(inStrip === inView.size ? [] : [`${inStrip} in the strip, of ${inView.size}`]),
  ];
}

/** Whether the event's mark, or a part of its bar, is in view. */
const isAnchored = (placement: Placement, event: string, { warped: extent }: Layout): boolean => {
  const i = entryOf(placement, event);
  return placement.entries.t0[i]! <= extent.to && placement.entries.t1[i]! >= extent.from;
};

/** What must not change from a frame to one further in, but does. */
export function jumps(placement: Placement, before: Layout, after: Layout): string[] {
  const items = new Map(after.items.map((item) => [item.event, item]));
  return before.items.flatMap((old) => {
    const now = items.get(old.event);
    if (!now)
      return isAnchored(placement, old.event, after) && !isCutAway(placement, old.event, after)
        ? [`${old.event} disappears`]
        : [];
    // At an edge a label may turn to the other side of its mark, and back.
    const isTurned =
      isTurnedAtEdge(placement, before, old) || isTurnedAtEdge(placement, after, now);
    const moved = Math.abs(offset(placement, now, after) - offset(placement, old, before));
    return [
      ...(across(after, now.label) !== across(before, old.label)
        ? [`${old.event} changes its row`]
        : []),
      ...(now.label.anchor !== old.label.anchor && !isTurned
        ? [`${old.event} changes its side`]
        : []),
      ...(now.opacity < old.opacity && !isTurned && !isLeaving(placement, after, now)
        ? [`${old.event} fades`]
        : []),
      ...((after.orientation === 'across' && (old.bar || now.bar)) || isTurned || moved < 1e-3
        ? []
        : [`${old.event} is ${moved} px off`]),
    ];
  });
}

/** Px between the label and the event's first instant. Constant, except for labels that slide. */
function offset(placement: Placement, { event, label }: Item, layout: Layout): number {
  const { from, to } = layout.warped;
  const t0 = placement.entries.t0[entryOf(placement, event)]!;
  return along(layout, label) - ((t0 - from) * lengthOf(layout)) / (to - from);
}

/**
 * Labels of bars that are off their bar and not at the edge, and labels that the edge cuts off
 * without fading.
 */
export function strayed(placement: Placement, layout: Layout): string[] {
  if (layout.orientation === 'down') return untied(layout);
  const { items, warped: extent, size } = layout;
  const zoom = size.width / (extent.to - extent.from);
  return items.flatMap((item) => {
    if (!item.bar) return [];
    const i = entryOf(placement, item.event);
    const x0 = (placement.entries.t0[i]! - extent.from) * zoom;
    const x1 = (placement.entries.t1[i]! - extent.from) * zoom;
    const { left, right } = textOf(item);
    // At the right edge it may stand before the start of its bar.
    const isAtEdge = right >= size.width - 10;
    const kept =
      (left >= x0 - EPSILON || isAtEdge) && (right <= x1 + 1 || left <= Math.max(6, x0 + 18));
    const readable = left >= 0 || item.opacity < 1;
    return kept && readable ? [] : [`${item.event} strays from its bar`];
  });
}
