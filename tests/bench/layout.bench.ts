/** How fast labels are placed and framed, and how many show. `npm run bench` prints it. */
import { bench, describe } from 'vitest';
import { layout, prepare, viewLimits, type Placement } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/measure.ts';
import { duration, extent, type Extent } from '../../src/time/extent.ts';
import { synthetic } from '../layout/synthetic.ts';
import { firstFit, greedy, inView, optimum } from './packing.ts';

const size = { width: 1200, height: 400 };
const counts = [22, 1000, 100_000];
const timelines = new Map(counts.map((count) => [count, synthetic(count, 7)]));
const made = (count: number): Placement => prepare(timelines.get(count)!, { ...size, measure });

/** A part of all that may be shown, about a place in it. */
const part = (placement: Placement, where: number, share: number): Extent => {
  const { extent: limits } = viewLimits(placement);
  const length = duration(limits) * share;
  const from = limits.from + (duration(limits) - length) * where;
  return extent(from, from + length);
};

describe('placement', () => {
  for (const count of counts) {
    bench(`${count} events`, () => void made(count), {
      iterations: 3,
      warmupIterations: 1,
      time: 1000,
    });
  }
});

describe('a frame, zooming in', () => {
  for (const count of counts) {
    const placement = made(count);
    let step = 0;
    bench(`${count} events`, () => {
      step = (step + 1) % 60;
      layout(placement, { extent: part(placement, 0.4, 1.1 ** -step), selection: null }, size);
    });
  }
});

const WHERE = [0.1, 0.3, 0.5, 0.7, 0.9];
const SEEDS = [1, 2, 3, 4];
const percent = (a: number, b: number): string => `${Math.round((100 * a) / b)} %`;

/** Of one frame: how many labels the placement shows, and how many others would. */
function counted(placement: Placement, shown: Extent): Record<string, number> {
  const { entries, places } = placement;
  const frame = { placement, extent: shown, width: size.width };
  const all = inView(frame);
  const zoom = size.width / duration(shown);
  const labelled = all.filter((i) => places.activation[i]! <= zoom);
  const least = all.map((i) => entries.importance[i]!).sort((a, b) => b - a)[19] ?? 1;
  // Many are as important as the twentieth: any twenty of those will do.
  const top = (list: readonly number[]): number[] =>
    list.filter((i) => entries.importance[i]! >= least);
  return {
    all: all.length,
    labelled: labelled.length,
    optimum: optimum(frame, all),
    greedy: greedy(frame, all),
    firstFit: firstFit(frame, all),
    top: Math.min(20, top(labelled).length),
    topOptimum: Math.min(20, optimum(frame, top(all))),
  };
}

function packingTable(mix: { bars: number; lanes: number }): Record<string, string | number>[] {
  const placements = SEEDS.map((seed) => prepare(synthetic(1000, seed, mix), { ...size, measure }));
  return [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64].map((share) => {
    const frames = placements.flatMap((placement) =>
      WHERE.map((where) => counted(placement, part(placement, where, share))),
    );
    const mean = (key: string): number =>
      Math.round(frames.reduce((sum, frame) => sum + frame[key]!, 0) / frames.length);
    return {
      'in view': mean('all'),
      labelled: mean('labelled'),
      'greedy per frame': mean('greedy'),
      'first fit': mean('firstFit'),
      'most possible': mean('optimum'),
      'of greedy': percent(mean('labelled'), mean('greedy')),
      'of most possible': percent(mean('labelled'), mean('optimum')),
      'of the top 20': percent(mean('top'), mean('topOptimum')),
    };
  });
}

for (const mix of [
  { bars: 0, lanes: 1 },
  { bars: 0.3, lanes: 3 },
]) {
  console.log(
    `1,000 events at 1200×400, ${mix.bars * 100} % bars, lanes: ${mix.lanes}; mean of 20 views`,
  );
  console.table(packingTable(mix));
}
