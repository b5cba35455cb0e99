import { type Extent } from '../../src/time/extent.ts';
import { TO_SCALE, unwarpExtent, warpExtent } from '../../src/time/warp.ts';
import { expect, test } from 'vitest';
import { makeFigure, keepFigure, type Figure } from '../../src/chart/figure.ts';
import { createKeeper } from '../../src/chart/keeper.ts';
import { layout, homeExtent } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { pan, zoom } from '../../src/view/navigation.ts';
import { synthetic } from '../layout/synthetic.ts';
import { prepare } from '../layout/placement/in-english.ts';

const size = { width: 1200, height: 400 };
const placement = prepare(synthetic(1000, 7), { ...size, measure });
const home = homeExtent(placement);
const figuresOf = (extent = home, selection: string | null = null) =>
  layout(placement, { extent, selection }, size).items.map((item) => makeFigure(item, false));
const panned = (extent: Extent, by: number): Extent =>
  unwarpExtent(TO_SCALE, pan(warpExtent(TO_SCALE, extent), by));
const keepFigures = () => createKeeper(({ event }: Figure) => event, keepFigure);
const chosen = placement.timeline.events[500]!.id;

test('the labels of a view that is panned are the same objects, so none is drawn again', () => {
  const keep = keepFigures();
  const before = new Set(keep(figuresOf()));
  const after = keep(figuresOf(panned(home, 0.01)));
  const same = after.filter((each) => before.has(each));
  expect(same.length).toBeGreaterThan(after.length * 0.7);
});

test('over many frames it is the very first object that stays', () => {
  const keep = keepFigures();
  const first = keep(figuresOf());
  keep(figuresOf());
  const third = keep(figuresOf());
  expect(third.map((each, i) => each === first[i])).toEqual(first.map(() => true));
});

test('every frame looks as if it were drawn anew', () => {
  const keep = keepFigures();
  const looks = (figures: readonly object[]): object[] =>
    figures.map((each) => ({ ...each, x: 0, y: 0, opacity: 0 }));
  for (let k = 0; k < 60; k++) {
    const extent = unwarpExtent(
      TO_SCALE,
      zoom(pan(warpExtent(TO_SCALE, home), Math.sin(k) / 4), 1.09 ** k, 0.4),
    );
    const now = figuresOf(extent, k % 3 === 0 ? chosen : null);
    expect(looks(keep(now))).toEqual(looks(now));
  }
});

test('a part that has changed takes no other part with it', () => {
  const first = figuresOf()[0]!;
  const moved = {
    ...first,
    mark: { x: 1, y: 2, known: 'hour', arrow: null, approximate: false } as const,
  };
  const kept = keepFigure(first, { ...moved, label: { ...first.label } });
  expect(kept).not.toBe(first);
  expect(kept.mark).toBe(moved.mark);
  expect(kept.label).toBe(first.label);
});
