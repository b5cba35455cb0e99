/**
 * How fast labels are placed and frames are made, and how many labels show. Printed by `npm run
 * bench`.
 */
import { bench, describe } from 'vitest';
import { layout, type Placement } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { synthetic } from '../layout/synthetic.ts';
import { homeRow, packingTable, part } from './packing-table.ts';
import { prepare } from '../layout/placement/in-english.ts';

const size = { width: 1200, height: 400 };
const counts = [22, 1000, 100_000];
/** Takes half a minute and a gigabyte, so it only runs on request. */
const MILLION = process.env.SOURCELINE_MILLION === '1';
const timelines = new Map(counts.map((count) => [count, synthetic(count, 7)]));
const made = (count: number): Placement => prepare(timelines.get(count)!, { ...size, measure });

describe('placement', () => {
  for (const count of counts) {
    bench(`${count} events`, () => void made(count), {
      iterations: 3,
      warmupIterations: 1,
      time: 1000,
    });
  }
});

/** The sizes that take longest: a column, and all rows in one band. */
describe('placement, narrow and in one lane', () => {
  for (const count of [1000, 100_000]) {
    const lane = synthetic(count, 7, { lanes: 1 });
    const often = { iterations: 3, warmupIterations: 1, time: 1000 };
    const narrow = { width: 360, height: 640, measure };
    bench(`${count} events, 360 × 640`, () => void prepare(timelines.get(count)!, narrow), often);
    const high = { width: 1200, height: 640, measure };
    bench(`${count} events, one lane, 1200 × 640`, () => void prepare(lane, high), often);
  }
});

describe.runIf(MILLION)('placement of a million events', () => {
  const timeline = synthetic(MILLION ? 1_000_000 : 0, 7);
  bench(
    '1,000,000 events',
    () => {
      const placement = prepare(timeline, { ...size, measure });
      const { rss, heapUsed } = process.memoryUsage();
      const of = placement.entries.count;
      console.log(
        `${of} placed; ${Math.round(heapUsed / 1e6)} MB of heap, ${Math.round(rss / 1e6)} MB in all`,
      );
    },
    { iterations: 1, warmupIterations: 0, time: 0 },
  );
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

const percent = (a: number, b: number): string => `${Math.round((100 * a) / b)} %`;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

for (const mix of [
  { bars: 0, lanes: 1 },
  { bars: 0.3, lanes: 3 },
]) {
  const placements = SEEDS.map((seed) => prepare(synthetic(1000, seed, mix), { ...size, measure }));
  const rows = [homeRow(placements, size), ...packingTable(placements, size)];
  const table = rows.map((row) => ({
    'in view': Math.round(row.inView),
    labelled: Math.round(row.labelled),
    'greedy per frame': Math.round(row.greedy),
    'first fit': Math.round(row.firstFit),
    'most possible': Math.round(row.possible),
    'of greedy': percent(row.labelled, row.greedy),
    'of most possible': percent(row.labelled, row.possible),
    'of the top 20': percent(row.top, row.topPossible),
  }));
  console.log(
    `1,000 events at 1200×400, ${mix.bars * 100} % bars, lanes: ${mix.lanes}; first at home, then means of 80 views`,
  );
  console.table(table);
}
