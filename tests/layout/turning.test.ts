/** Labels that an edge of the view would cut off move to where their row is free. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout, viewLimits, type Placement } from '../../src/layout/index.ts';
import type { Item, Layout } from '../../src/layout/layout.ts';
import { tailWidth } from '../../src/layout/placement/entry.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { DAY } from '../../src/time/instant.ts';
import { unwarpExtent, warpedExtent, warpedLength } from '../../src/time/warp.ts';
import { overlappingTexts, miscounted, strayed } from './claims.ts';
import { cutByEdges, textOf, turnedForNothing } from './edge-claims.ts';
import { event, synthetic, timeline, when } from './synthetic.ts';
import { prepare } from './placement/in-english.ts';

const size = { width: 900, height: 240 };
const START = 18_262 * DAY;
const lasting = (id: string, from: number, to: number) =>
  event(id, when('span', 'day', START + from * DAY, START + to * DAY));
const moment = (id: string, at: number) =>
  event(id, when('single', 'minute', START + at * DAY, START + at * DAY + 1000));

/** A view of 9 days at 100 px each, `px` of which are left of `day`. */
const around = (placement: Placement, day: number, px: number): Layout => {
  const from = START + (day - px / 100) * DAY;
  const extent = unwarpExtent(placement.warp, warpedExtent(from, from + 9 * DAY));
  return layout(placement, { extent, selection: null }, size);
};
const find = ({ items }: Layout, id: string): Item | undefined =>
  items.find((item) => item.event === id);
const chart = (...events: ReturnType<typeof event>[]): Placement =>
  prepare(timeline([moment('First', 0), ...events, moment('Last', 60)]), { ...size, measure });

/** Px from the middle of a mark to its text. */
const MARK_GAP = 12;
const NAME = 'A ship comes in';

test('a label turns to the other side of its mark while it fades', () => {
  const placement = chart(moment(NAME, 30));
  const at = (px: number): Item | undefined => find(around(placement, 30, px), NAME);
  const own = placement.timeline.events.find(({ id }) => id === NAME)!;
  const length = MARK_GAP + at(400)!.label.width + tailWidth(own, measure);
  expect(at(900 - length)).toMatchObject({ opacity: 1, label: { anchor: 'start' } });
  expect(at(900 - length + 3)!.opacity).toBeCloseTo(0.5, 6);
  expect(at(900 - length + 6)?.opacity ?? 0).toBeCloseTo(0, 6);
  expect(at(900 - length + 9)).toMatchObject({ label: { anchor: 'end' } });
  expect(at(900 - length + 9)!.opacity).toBeCloseTo(0.5, 6);
  expect(at(900 - length + 12.1)).toMatchObject({ opacity: 1, label: { anchor: 'end' } });
  // It goes with its mark.
  expect(at(893)!.opacity).toBe(1);
  expect(at(899)!.opacity).toBeCloseTo(0.5, 6);
  expect(at(906)).toBeUndefined();
});

test('it does not turn where its row is taken', () => {
  const placement = chart(moment('A long siege of the port', 28), moment(NAME, 30));
  for (const row of placement.positions.row.keys()) placement.positions.row[row] = 0;
  expect(find(around(placement, 30, 880), NAME)).toBeUndefined();
});

test('the label of a bar stands before the start of the bar at the right edge', () => {
  const placement = chart(lasting(NAME, 30, 50));
  const at = (px: number): Item | undefined => find(around(placement, 30, px), NAME);
  const length = textOf(at(400)!).right - textOf(at(400)!).left;
  for (const px of [880, 885]) {
    expect(at(px)!.opacity).toBe(1);
    expect(textOf(at(px)!).right).toBeCloseTo(894, -1);
    expect(at(px)!.label.x).toBeLessThan(900 - length);
  }
  expect(at(894)!.opacity).toBeCloseTo(0.5, 6);
  expect(at(901)).toBeUndefined();
});

const wheres = fc.double({ min: 0, max: 1, noNaN: true });
const zooms = fc.double({ min: -3, max: -0.1, noNaN: true }).map((power) => 10 ** power);
const CHARTS = [
  { width: 1200, height: 400 },
  { width: 900, height: 240 },
  { width: 570, height: 300 },
].flatMap(({ width, height }, k) =>
  [
    { count: 1000, longest: 36 },
    { count: 60, longest: 36 },
    // Labels of up to nearly half the width, where the chart begins to shorten them.
    { count: 60, longest: 110 },
    { count: 300, longest: 110 },
  ].map(({ count, longest }) => ({
    width,
    height,
    placement: prepare(synthetic(count, 21 + k, { longest }), { width, height, measure }),
  })),
);
const charts = fc.constantFrom(...CHARTS);

/** The frame of a part of the widest view, after a pan of some px and a zoom about its right end. */
function frameOf(
  { placement, ...of }: (typeof CHARTS)[number],
  at: number,
  much: number,
  px = 0,
  zoom = 1,
) {
  const { extent: limits } = viewLimits(placement);
  const length = warpedLength(limits) * much;
  const to = limits.from + (warpedLength(limits) - length) * at + length + (px * length) / of.width;
  const extent = unwarpExtent(placement.warp, warpedExtent(to - length / zoom, to));
  return layout(placement, { extent, selection: null }, of);
}

test('wherever the view is, nothing overlaps, is cut, or is counted twice', () => {
  fc.assert(
    fc.property(charts, wheres, zooms, (of, at, much) => {
      const frame = frameOf(of, at, much);
      expect([
        ...overlappingTexts(frame),
        ...miscounted(of.placement, frame),
        ...strayed(of.placement, frame),
        ...cutByEdges(frame),
        ...turnedForNothing(of.placement, frame),
      ]).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** The most that opacities change; and labels that turn while they can be seen. */
function change(before: Layout, after: Layout): { opacity: number; seen: string[] } {
  const items = new Map([...before.items, ...after.items].map(({ event }) => [event, null]));
  let opacity = 0;
  const seen: string[] = [];
  for (const id of items.keys()) {
    const [old, now] = [find(before, id), find(after, id)];
    const [was, is] = [old?.opacity ?? 0, now?.opacity ?? 0];
    if (old && now && old.label.anchor !== now.label.anchor) {
      opacity = Math.max(opacity, was + is);
      seen.push(...(was + is > 0.25 ? [id] : []));
    } else opacity = Math.max(opacity, Math.abs(is - was));
  }
  return { opacity, seen };
}

test('a px of panning changes no label by more than a sixth', () => {
  fc.assert(
    fc.property(charts, wheres, zooms, (of, at, much) => {
      const { opacity } = change(frameOf(of, at, much), frameOf(of, at, much, 1));
      expect(opacity).toBeLessThan(1.001 / 6);
    }),
    { numRuns: 500 },
  );
});

test('nor does it where a bar with a long label has left the view', () => {
  const long = 'A long siege of the port and of the towns around it';
  const name = 'A ship comes into the harbour, and nobody knows why';
  const placement = chart(lasting(long, 10, 30), moment(name, 36.5));
  placement.positions.row.fill(0);
  placement.positions.side.fill(0);
  const at = (px: number): Item | undefined => find(around(placement, 36.5, px), name);
  // It turns at 540 px. The bar, 650 px before it, then comes into view with its label.
  expect(at(530)).toMatchObject({ opacity: 1, label: { anchor: 'start' } });
  expect(at(620)).toMatchObject({ opacity: 1, label: { anchor: 'end' } });
  expect(at(655)).toBeUndefined();
  const shares = Array.from({ length: 320 }, (_, k) => at(480 + k)?.opacity ?? 0);
  for (const [k, share] of shares.slice(1).entries())
    expect(Math.abs(share - shares[k]!), `${k + 481} px`).toBeLessThan(1.001 / 6);
});

test('a little zooming changes labels a little, though others come', () => {
  fc.assert(
    fc.property(charts, wheres, zooms, (of, at, much) => {
      const { opacity, seen } = change(
        frameOf(of, at, much),
        frameOf(of, at, much, 0, 2 ** (1 / 800)),
      );
      expect(opacity).toBeLessThan(0.25);
      expect(seen).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('labels that turn without room for them are seen', () => {
  const frames = CHARTS.map((of) => ({ of, frame: frameOf(of, 0.5, 0.2) }));
  const mirrored = ({ items, ...rest }: Layout): Layout => ({
    ...rest,
    items: items.map((item) =>
      item.bar || item.label.anchor === 'end'
        ? item
        : {
            ...item,
            label: { ...item.label, anchor: 'end', countX: item.mark!.x - 20, differsX: null },
          },
    ),
  });
  expect(frames.flatMap(({ frame }) => overlappingTexts(mirrored(frame)))).not.toEqual([]);
  expect(
    frames.flatMap(({ of, frame }) => turnedForNothing(of.placement, mirrored(frame))),
  ).not.toEqual([]);
});
