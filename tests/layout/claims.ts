/** What a Layout promises, as functions that list every violation. */
import type { Box, Item, Layout } from '../../src/layout/layout.ts';
import type { Placement } from '../../src/layout/index.ts';
import { COUNT_FONT } from '../../src/layout/placement/entry.ts';
import { CONTEXT_FONT, TICK_FONT } from '../../src/layout/axis/tick-name.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { untied } from './column-claims.ts';
import { entryOf } from './entry-index.ts';

/** A difference up to this many px is rounding. */
const EPSILON = 1e-6;

type Point = Pick<Box, 'x' | 'y'>;

interface Stretch {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The label of an item with its count and ≠ sign. */
export function textOf({ event, label, selected }: Item): Stretch {
  const left = label.anchor === 'start' ? label.x : label.x - label.width;
  const count = label.countX + measure(String(label.count), COUNT_FONT, selected ? 600 : 400);
  return {
    of: event,
    left,
    right: label.differsX === null ? count : label.differsX + 8,
    y: label.y,
  };
}

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

/** Px of a letter above and below its baseline. */
const ABOVE = 10.5;
const BELOW = 3.5;

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

/** The length of the chart along time in px, and the position of something along and across it. */
const lengthOf = ({ orientation, size }: Layout): number =>
  orientation === 'down' ? size.height : size.width;
const along = ({ orientation }: Layout, { x, y }: Point): number =>
  orientation === 'down' ? y : x;
const across = ({ orientation }: Layout, { x, y }: Point): number =>
  orientation === 'down' ? x : y;

/** Events of a row whose reaches, including their gaps, overlap. */
export function crowdedRows(placement: Placement, layout: Layout): string[] {
  const { entries, positions } = placement;
  const { from, to } = layout.warped;
  const zoom = lengthOf(layout) / (to - from);
  return overlaps(
    layout.items
      .filter(({ forced }) => !forced)
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
  const { entries, positions, timeline } = placement;
  const { from, to } = layout.warped;
  const inView = new Set<string>();
  for (let i = 0; i < entries.count; i++) {
    const { t0, t1, anchor } = entries.shape[i]!;
    // Nothing of a bar that is only begun is drawn past its label.
    const instant = entries.down ? anchor : positions.begun[i] === 1 ? t0 : (t0 + t1) / 2;
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

/**
 * How many px of its label an edge of the view cuts off; below 0 if there are px to spare. It fades out
 * with its mark or bar.
 */
export function cutOff(layout: Layout, item: Item): number {
  const { lines } = item.label;
  const { left, right } = textOf(item);
  const [from, to] =
    layout.orientation === 'down' ? [lines[0]!.y - ABOVE, lines.at(-1)!.y + BELOW] : [left, right];
  return Math.max(-from, to - lengthOf(layout));
}

/** Whether the edges cut so much off its label that nothing of it shows. */
function isCutAway(placement: Placement, event: string, layout: Layout): boolean {
  const { entries, positions } = placement;
  const i = entryOf(placement, event);
  const side = positions.side[i] as 0 | 1;
  const { from, to } = layout.warped;
  const at = ((entries.t0[i]! - from) * lengthOf(layout)) / (to - from);
  const right = at + entries.rightward[side][i]!;
  // A bar that began before the view may have to make way, too.
  const left = entries.t1[i]! > entries.t0[i]! ? at : at - entries.leftward[side][i]!;
  return left < 0 || right > lengthOf(layout);
}

/** Px by which the widest form of a count and its sign may be wider than what is drawn. */
const SIGNS = 4;

/** Whether an edge, or the next label of its row, pushes the label out of view. Then it fades out. */
export const isLeaving = (placement: Placement, layout: Layout, item: Item): boolean =>
  cutOff(layout, item) > -SIGNS ||
  (placement.entries.shape[entryOf(placement, item.event)]!.bar !== null && item.label.x < 0);

/** Labels that an edge of the view cuts off although they are not fading out. */
export const cutByEdges = (layout: Layout): string[] =>
  layout.items
    .filter((item) => cutOff(layout, item) > SIGNS && item.opacity > 1 - cutOff(layout, item) / 20)
    .map(({ event }) => `${event} is cut off by an edge`);

/** What must not change from a frame to one further in, but does. */
export function jumps(placement: Placement, before: Layout, after: Layout): string[] {
  const items = new Map(after.items.map((item) => [item.event, item]));
  return before.items.flatMap((old) => {
    const now = items.get(old.event);
    if (!now)
      return isAnchored(placement, old.event, after) && !isCutAway(placement, old.event, after)
        ? [`${old.event} disappears`]
        : [];
    const moved = Math.abs(offset(placement, now, after) - offset(placement, old, before));
    return [
      ...(across(after, now.label) !== across(before, old.label)
        ? [`${old.event} changes its row`]
        : []),
      ...(now.label.anchor !== old.label.anchor ? [`${old.event} changes its side`] : []),
      ...(now.opacity < old.opacity && !isLeaving(placement, after, now)
        ? [`${old.event} fades`]
        : []),
      ...((after.orientation === 'across' && (old.bar || now.bar)) || moved < 1e-3
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
    const kept = left >= x0 - EPSILON && (right <= x1 + 1 || left <= Math.max(6, x0 + 18));
    const readable = left >= 0 || item.opacity < 1;
    return kept && readable ? [] : [`${item.event} strays from its bar`];
  });
}
