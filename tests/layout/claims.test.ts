/** Every claim can fail: it finds the fault in a placement that is broken on purpose. */
import { expect, test } from 'vitest';
import { STRIP_SPACING } from '../../src/layout/placement/cluster.ts';
import { layout, type Placement } from '../../src/layout/index.ts';
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
import { cutByEdges } from './edge-claims.ts';
import { synthetic } from './synthetic.ts';
import { frames } from './walk.ts';
import { prepare } from './placement/in-english.ts';

const size = { width: 1200, height: 400 };
const made = (): Placement => prepare(synthetic(1000, 3), { ...size, measure });
const walk = (placement: Placement): Layout[] => frames(placement, size.width, 0.5, 1.07);

/** Frames of the same extent before and after the placement was changed. */
function around(change: (placement: Placement) => void): [Placement, Layout, Layout] {
  const placement = made();
  const view = { extent: walk(placement)[20]!.extent, selection: null };
  const before = layout(placement, view, size);
  change(placement);
  return [placement, before, layout(placement, view, size)];
}

const breaches = ([placement, before, after]: [Placement, Layout, Layout]): string =>
  jumps(placement, before, after).join();

test('labels that show three percent too early lack room', () => {
  const placement = made();
  const crowded = (): string[] => walk(placement).flatMap((frame) => crowdedRows(placement, frame));
  expect(crowded()).toEqual([]);
  placement.positions.activation.forEach((zoom, i, all) => (all[i] = zoom * 0.97));
  expect(crowded()).not.toEqual([]);
});

test('labels that show a quarter too early overlap', () => {
  const placement = made();
  expect(walk(placement).flatMap(overlappingTexts)).toEqual([]);
  placement.positions.activation.forEach((zoom, i, all) => (all[i] = zoom * 0.75));
  expect(walk(placement).flatMap(overlappingTexts)).not.toEqual([]);
});

test('labels wider than their room overlap', () => {
  const placement = made();
  const wider: Placement = { ...placement, measure: (...text) => measure(...text) * 1.2 };
  expect(walk(wider).flatMap(overlappingTexts)).not.toEqual([]);
});

test('labels that do not fade at the edges are cut', () => {
  const placement = made();
  expect(walk(placement).flatMap(cutByEdges)).toEqual([]);
  const cut = walk(placement).map((frame) => ({
    ...frame,
    items: frame.items.map((item) => ({ ...item, opacity: 1 })),
  }));
  expect(cut.flatMap(cutByEdges)).not.toEqual([]);
});

test('a label that shows later than it did disappears', () => {
  const broken = around(({ positions }) => positions.activation.fill(1));
  expect(breaches(broken)).toContain('disappears');
});

test('an event that goes to another row or side is seen', () => {
  expect(breaches(around(({ positions }) => positions.row.fill(0)))).toContain('changes its row');
  expect(breaches(around(({ positions }) => positions.side.fill(1)))).toContain('changes its side');
});

test('a mark that moves against its instant is seen', () => {
  const broken = around(({ entries }) => {
    for (const shape of entries.shape) Object.assign(shape, { t0: shape.t0 + 1e9 });
  });
  expect(breaches(broken)).toContain('px off');
});

test('clusters that open too early are too close', () => {
  const placement = made();
  const { openings, least } = placement.strip.clusters;
  for (const level of [openings, ...least]) level.forEach((zoom, k) => (level[k] = zoom * 0.9));
  expect(walk(placement).flatMap((frame) => crampedStrip(frame, STRIP_SPACING))).not.toEqual([]);
});

test('an event that is neither labelled nor in the strip is missed', () => {
  const placement = made();
  const [frame] = walk(placement) as [Layout];
  expect(miscounted(placement, frame)).toEqual([]);
  expect(miscounted(placement, { ...frame, items: frame.items.slice(1) })).not.toEqual([]);
  expect(miscounted(placement, { ...frame, strip: frame.strip.slice(1) })).not.toEqual([]);
});

test('a label off its bar is seen', () => {
  const [, frame] = around(() => {});
  const items = frame.items.map((item) => ({
    ...item,
    label: { ...item.label, x: item.label.x - 99 },
  }));
  expect(strayed(made(), { ...frame, items })).not.toEqual([]);
});
