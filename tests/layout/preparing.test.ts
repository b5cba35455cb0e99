/** A placement in steps: it ends like the one made at once, and what it shows meanwhile holds. */
import { warpedLength } from '../../src/time/warp.ts';
import { describe, expect, test } from 'vitest';
import { layout, type Placement, type Provisional, widestExtent } from '../../src/layout/index.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { duration, extent } from '../../src/time/extent.ts';
import { miscounted, overlappingTexts } from './claims.ts';
import { isLeaving } from './edge-claims.ts';
import { synthetic } from './synthetic.ts';
import { prepare, prepareInSteps } from './placement/in-english.ts';

const timeline = synthetic(3000, 5);
const SIZES = [
  { width: 1200, height: 400 },
  { width: 700, height: 240 },
  { width: 360, height: 640 },
];

/** The number of steps, the provisional placements as they were, and the last one. */
function taken(size: { width: number; height: number }, only?: ReadonlySet<string>) {
  const options = { ...size, measure, ...(only && { only }) };
  const steps = prepareInSteps(timeline, options);
  const seen: { placement: Placement; frames: Layout[] }[] = [];
  let count = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { count, seen, last: value, options };
    count++;
    if (value) {
      const placement = value.placement();
      seen.push({ placement, frames: framesOf(placement, size) });
    }
  }
}

const framesOf = (placement: Placement, size: Layout['size']): Layout[] => {
  const limits = widestExtent(placement);
  return [1, 1 / 4, 1 / 32, 1 / 256].map((share) => {
    const length = duration(limits) * share;
    const from = limits.from + (duration(limits) - length) * 0.4;
    return layout(placement, { extent: extent(from, from + length), selection: null }, size);
  });
};

describe.for(SIZES)('at $width × $height', (size) => {
  const { count, seen, last, options } = taken(size);

  test('steps end where all at once does', () => {
    const { entryOf: _, strip, ...whole } = prepare(timeline, options);
    const { clusters, entry, member } = strip;
    expect(last).toMatchObject(whole);
    expect(last.strip).toMatchObject({ clusters, entry, member });
    const told = ({ idOf, namedBy }: Placement['strip']) =>
      Array.from(entry, (_, k) => [idOf(k), namedBy(k)]);
    expect(told(last.strip)).toEqual(told(strip));
    expect(last.strip.idsIn(5, 50)).toEqual(strip.idsIn(5, 50));
    expect(last.positions).toEqual(whole.positions);
    expect(last.index).toEqual(whole.index);
    expect(count).toBeGreaterThan(20);
  });

  test('the strip comes first, with the labels of home', () => {
    expect(seen).toHaveLength(1);
    expect(seen[0]!.frames[0]!.items.length).toBeGreaterThan(0);
    expect(seen[0]!.frames[0]!.strip.length).toBeGreaterThan(0);
  });

  test('everything shown meanwhile keeps the promises', () => {
    for (const { placement, frames } of seen)
      for (const frame of frames) {
        expect(overlappingTexts(frame)).toEqual([]);
        expect(miscounted(placement, frame)).toEqual([]);
      }
  });

  test('a label that shows stays where it is', () => {
    const finals = framesOf(last, size);
    for (const { placement, frames } of seen)
      frames.forEach((frame, k) => {
        const isHome = duration(frame.extent) >= warpedLength(placement.home);
        const there = new Map(finals[k]!.items.map((item) => [item.event, item]));
        for (const item of frame.items) {
          // Further in than home, labels that slide or turn at an edge make way for new ones.
          const isAtEdge = isLeaving(placement, frame, item) || (item.bar && item.label.x < 7);
          if (isAtEdge && !isHome) continue;
          expect(there.get(item.event)).toEqual(item);
        }
      });
    expect(finals[0]!.items).toEqual(seen.at(-1)!.frames[0]!.items);
  });
});

test('a chosen event that has no place yet is not drawn at another one', () => {
  const size = SIZES[0]!;
  const fresh = prepareInSteps(timeline, { ...size, measure });
  let first: Placement | null = null;
  while (first === null) first = (fresh.next().value as Provisional | null)?.placement() ?? null;
  const extent = widestExtent(first);
  const there = layout(first, { extent, selection: null }, size).items;
  const without = timeline.events.find(({ id }) => first.entryOf(id) === undefined)!.id;
  expect(layout(first, { extent, selection: without }, size).items).toEqual(there);
});

test('a filter is kept to in steps, too', () => {
  const only = new Set(timeline.events.slice(0, 700).map(({ id }) => id));
  const { last, options } = taken(SIZES[0]!, only);
  expect(last.positions).toEqual(prepare(timeline, options).positions);
  expect(last.entries.count).toBe(700);
});
