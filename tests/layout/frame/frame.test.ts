import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout, type Placement, widestExtent } from '../../../src/layout/index.ts';
import type { Item, Layout } from '../../../src/layout/layout.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { findInView } from '../../../src/layout/placement/query.ts';
import { reachesInto } from '../../../src/layout/placement/query.ts';
import { scale } from '../../../src/layout/axis/scale.ts';
import { duration, extent, type Extent } from '../../../src/time/extent.ts';
import { overlappingTexts } from '../claims.ts';
import { isLeaving } from '../edge-claims.ts';
import { synthetic } from '../synthetic.ts';
import { frames } from '../walk.ts';
import { prepare } from '../placement/in-english.ts';

const size = { width: 1200, height: 400 };
const placement = prepare(synthetic(1000, 11), { ...size, measure });
const limits = widestExtent(placement);

/** A part of the limits: where its middle is, and what share of them it shows. */
const part = (where: number, share: number): Extent => {
  const length = duration(limits) * share;
  const middle = limits.from + duration(limits) * where;
  return extent(middle - length / 2, middle + length / 2);
};
const shown = (view: Extent, selection: string | null = null): Layout =>
  layout(placement, { extent: view, selection }, size);

const where = fc.double({ min: 0.1, max: 0.9, noNaN: true });
const share = fc.double({ min: -3, max: 0, noNaN: true }).map((power) => 10 ** power);

test('zooming out and back gives the identical layout', () => {
  const there = frames(placement, size.width, 0.5, 1.4);
  const back = [...there].reverse().map(({ extent }) => shown(extent));
  expect(back.reverse().map(({ items, strip, ticks }) => ({ items, strip, ticks }))).toEqual(
    there.map(({ items, strip, ticks }) => ({ items, strip, ticks })),
  );
});

test('panning changes nothing but x', () => {
  const still = ({ event, label, mark, bar }: Item): unknown => ({
    event,
    y: label.y,
    anchor: label.anchor,
    mark: mark !== null,
    bar: bar !== null,
  });
  fc.assert(
    fc.property(where, share, fc.double({ min: 0, max: 0.4, noNaN: true }), (at, much, step) => {
      const before = part(at, much);
      const ms = duration(before) * step;
      const after = extent(before.from + ms, before.to + ms);
      const [then, moved] = [shown(before), shown(after)];
      const items = new Map(moved.items.map((item) => [item.event, item]));
      const px = step * size.width;
      for (const item of then.items) {
        const now = items.get(item.event);
        if (!now) {
          // Only what left the view is gone.
          expect(item.box.x - px).toBeLessThan(40);
          continue;
        }
        expect(still(now)).toEqual(still(item));
        // Marks and bars leave and enter the view together with their labels.
        const isEdged = isLeaving(placement, then, item) || isLeaving(placement, moved, now);
        if (!isEdged) expect(now.opacity).toBeCloseTo(item.opacity, 6);
        if (item.mark) {
          expect(now.mark!.x).toBeCloseTo(item.mark.x - px, 4);
          expect(now.label.x).toBeCloseTo(item.label.x - px, 4);
        }
      }
    }),
  );
});

test('a frame finds exactly what shows and reaches into it', () => {
  fc.assert(
    fc.property(where, share, (at, much) => {
      const view = scale(part(at, much), size.width);
      const { entries, positions, index } = placement;
      const all = Array.from({ length: entries.count }, (_, i) => i).filter(
        (i) => positions.activation[i]! <= view.zoom && reachesInto(entries, positions, i, view),
      );
      expect(findInView(index, entries, positions, view)).toEqual(all);
    }),
  );
});

describe('the selected event', () => {
  const view = part(0.5, 0.5);
  const hidden = (): string => {
    const labelled = new Set(shown(view).items.map(({ event }) => event));
    const { entries, timeline } = placement;
    const i = Array.from(entries.t0.keys()).find(
      (k) =>
        entries.t0[k]! > view.from &&
        entries.t1[k]! < view.to &&
        !labelled.has(timeline.events[entries.event[k]!]!.id),
    );
    return timeline.events[entries.event[i!]!]!.id;
  };

  test('is drawn even where it would not show, and says so', () => {
    const event = hidden();
    const item = shown(view, event).items.find((each) => each.event === event);
    expect(item).toMatchObject({ selected: true, forced: true, opacity: 1 });
  });

  test('moves no other label; but what it covers is gone', () => {
    const event = hidden();
    const { items } = shown(view, event);
    const others = items.filter((each) => each.event !== event);
    const before = shown(view).items;
    expect(others).toEqual(before.filter((each) => others.some((at) => at.event === each.event)));
    expect(before.length - others.length).toBe(1);
  });

  test('has room for its bolder label where it shows anyway', () => {
    for (const { event } of shown(view).items) {
      expect(overlappingTexts(shown(view, event))).toEqual([]);
    }
  });
});

test('a legend has what is in the frame and nothing else', () => {
  const nothing: Placement = prepare(synthetic(0, 1), { ...size, measure });
  const empty = layout(nothing, { extent: widestExtent(nothing), selection: null }, size);
  expect(empty.legend).toEqual([]);
  expect(shown(part(0.5, 1)).legend.map(({ encoding }) => encoding)).toEqual(
    expect.arrayContaining(['ring', 'lasted', 'one-of', 'count', 'cluster']),
  );
});
