/** Labels of bars that began before the view: a bar never shows without its label. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout, type Placement, homeExtent, widestExtent } from '../../src/layout/index.ts';
import type { Item } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { duration, extent, type Extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { textOf } from './edge-claims.ts';
import { event, synthetic, timeline, when } from './synthetic.ts';
import { prepare } from './placement/in-english.ts';

const START = 18_262 * DAY;
const size = { width: 900, height: 240 };
const lasting = (id: string, from: number, to: number) =>
  event(id, when('span', 'day', START + from * DAY, START + to * DAY));

const itemIn = (placement: Placement, shown: Extent, id: string, selection: string | null = null) =>
  layout(placement, { extent: shown, selection }, size).items.find((item) => item.event === id)!;
/** As many days as fit at 100 px each, with the end of the bar `px` from the left edge. */
const ending = (px: number, end: number): Extent => {
  const from = START + (end - px / 100) * DAY;
  return extent(from, from + 9 * DAY);
};

test('no bar is drawn without its label at home', () => {
  const file = new URL('../../public/timelines/paris-summit.json', import.meta.url);
  const of = parseTimeline(JSON.parse(readFileSync(file, 'utf8'))).timeline!;
  for (const width of [1200, 1000, 800, 700, 652, 600]) {
    const placement = prepare(of, { width, height: 600, measure });
    const view = { extent: homeExtent(placement), selection: null };
    const { items } = layout(placement, view, { width, height: 600 });
    const mute = items.filter(({ bar, label, opacity }) => bar && opacity > 0 && label.x < 0);
    expect(mute.map((item) => item.event)).toEqual([]);
  }
});

test('a label stays past the end of its bar while its row is free, and goes with the bar', () => {
  const placement = prepare(timeline([lasting('A long siege of the port', 0, 20)]), {
    ...size,
    measure,
  });
  const at = (px: number): Item => itemIn(placement, ending(px, 20), 'A long siege of the port');
  expect(textOf(at(40)).right).toBeGreaterThan(140);
  for (const px of [300, 100, 40, 19])
    expect(at(px)).toMatchObject({ label: { x: 6 }, opacity: 1 });
  expect(at(6).label.x).toBeCloseTo(-6, 6);
  expect(at(6).opacity).toBeCloseTo(0.5, 6);
  expect(at(0.1).opacity).toBeLessThan(0.01);
});

test('it makes way for what comes next in its row, and takes its bar along', () => {
  const names = ['A long siege of the port', 'A ship comes in'];
  const of = timeline([lasting(names[0]!, 0, 20), lasting(names[1]!, 20.4, 24)]);
  const placement = prepare(of, { ...size, height: 95, measure });
  expect(placement.positions.row).toEqual(Int32Array.of(0, 0));
  const at = (px: number, selection: string | null = null): Item | undefined =>
    itemIn(placement, ending(px, 20), names[0]!, selection);
  const free = placement.entries.width[0]!;
  const pushed = at(free - 25)!;
  expect(pushed.label.x).toBeLessThan(6);
  expect(textOf(pushed).right).toBeLessThan(
    itemIn(placement, ending(free - 25, 20), names[1]!).box.x,
  );
  expect(at(100)).toBeUndefined();
  // A selected label shows over the other one.
  expect(at(100, names[0])).toMatchObject({ label: { x: 6 }, opacity: 1, forced: true });
});

const crowd = prepare(synthetic(1000, 21), { width: 1200, height: 400, measure });
const limits = widestExtent(crowd);
const items = (shown: Extent): Map<string, Item> => {
  const { items: all } = layout(
    crowd,
    { extent: shown, selection: null },
    { width: 1200, height: 400 },
  );
  return new Map(all.filter(({ bar }) => bar !== null).map((item) => [item.event, item]));
};
const where = fc.double({ min: 0.1, max: 0.9, noNaN: true });
const share = fc.double({ min: -3, max: -0.3, noNaN: true }).map((power) => 10 ** power);
const part = (at: number, much: number): Extent => {
  const from = limits.from + duration(limits) * at;
  return extent(from, from + duration(limits) * much);
};

/** The most that labels of bars change from one view to the next, in px and in opacity. */
function change(before: Extent, after: Extent): { px: number; opacity: number } {
  const now = items(after);
  const most = { px: 0, opacity: 0 };
  for (const [id, old] of items(before)) {
    const item = now.get(id);
    if (item) most.px = Math.max(most.px, Math.abs(item.label.x - old.label.x));
    const opacity = Math.abs((item?.opacity ?? 0) - old.opacity);
    most.opacity = Math.max(most.opacity, opacity);
  }
  return most;
}

test('a px of panning moves no label by more than a px', () => {
  fc.assert(
    fc.property(where, share, (at, much) => {
      const before = part(at, much);
      const px = duration(before) / 1200;
      const { px: moved, opacity } = change(before, extent(before.from + px, before.to + px));
      expect(moved).toBeLessThan(1.001);
      expect(opacity).toBeLessThan(1.001 / 12);
    }),
  );
});

test('a little zooming moves labels a little, though others come', () => {
  fc.assert(
    fc.property(where, share, (at, much) => {
      const before = part(at, much);
      const ms = duration(before) * 2 ** -(1 / 800);
      const { px, opacity } = change(before, extent(before.to - ms, before.to));
      // A label makes way by its own length over a quarter octave.
      expect(px).toBeLessThan(6);
      expect(opacity).toBeLessThan(0.25);
    }),
  );
});
