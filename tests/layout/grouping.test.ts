import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layout, homeExtent } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { DAY } from '../../src/time/instant.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { GROUPINGS } from '../../src/view/grouping.ts';
import { groupEvents } from '../../src/view/more-groupings.ts';
import { crampedStrip, crowdedRows, jumps, miscounted, overlappingTexts } from './claims.ts';
import { STRIP_SPACING } from '../../src/layout/placement/cluster.ts';
import { overflowing } from './sweep.ts';
import { event, timeline, when } from './synthetic.ts';
import { frames } from './walk.ts';
import { prepare } from './placement/in-english.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const summit = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;
const names = {
  several: 'In several documents',
  only: ({ title }: { title: string | null }) =>
    `Only in the document that has the title “${title}”, and in no other`,
  elsewhere: 'Other places',
  nowhere: 'No place named',
};

for (const by of GROUPINGS) {
  for (const [width, height] of [
    [1200, 640],
    [700, 640],
    [1200, 240],
  ] as const) {
    test(`by ${by} at ${width}×${height} every promise holds`, () => {
      const placement = prepare(summit, {
        width,
        height,
        measure,
        grouped: groupEvents(summit, by, names),
      });
      const walk = frames(placement, width, 0.97, 1.3);
      expect(walk.length).toBeGreaterThan(10);
      const breaches = walk.flatMap((frame, k) => [
        ...overlappingTexts(frame),
        ...overflowing(frame),
        ...crowdedRows(placement, frame),
        ...crampedStrip(frame, STRIP_SPACING),
        ...miscounted(placement, frame),
        ...(k > 0 ? jumps(placement, walk[k - 1]!, frame) : []),
      ]);
      expect(breaches).toEqual([]);
    });
  }
}

const drawn = (by: (typeof GROUPINGS)[number], size: { width: number; height: number }) => {
  const placement = prepare(summit, { ...size, measure, grouped: groupEvents(summit, by, names) });
  return layout(placement, { extent: homeExtent(placement), selection: null }, size);
};

test('lanes that have no room apart are one band, and never stand on the axis', () => {
  const lanes = 'abcdefgh'.split('');
  const day = (k: number) => when('single', 'day', k * DAY, (k + 1) * DAY);
  const few = timeline(
    lanes.map((lane, k) => event(lane, day(k), { lane })),
    lanes,
  );
  const bandsAt = (height: number) => {
    const size = { width: 1200, height };
    const placement = prepare(few, { ...size, measure });
    const frame = layout(placement, { extent: homeExtent(placement), selection: null }, size);
    expect(overflowing(frame), `${height} px`).toEqual([]);
    return frame.bands.length;
  };
  expect([100, 160, 240, 300, 380, 460].map(bandsAt)).toEqual([1, 1, 1, 1, 1, 8]);
});

test('a name too long for its band ends in an ellipsis inside it', () => {
  const size = { width: 600, height: 900 };
  const { bands } = drawn('document', size);
  expect(bands.length).toBe(3);
  for (const { name } of bands) expect(measure(name!, 12, 600)).toBeLessThanOrEqual(592);
  expect(bands.some(({ name }) => name!.endsWith('…'))).toBe(true);
});

test('the legend explains lanes exactly where no band names them', () => {
  const size = { width: 1200, height: 640 };
  expect(drawn('lane', size).unnamedLanes).toEqual([]);
  for (const by of ['document', 'place', 'none'] as const)
    expect(drawn(by, size).unnamedLanes, by).toEqual([0, 1, 2, 3]);
  // Too low for several bands, and too narrow.
  expect(drawn('lane', { width: 1200, height: 200 }).unnamedLanes.length).toBeGreaterThan(0);
  expect(drawn('lane', { width: 360, height: 600 }).unnamedLanes.length).toBeGreaterThan(0);
});

test('grouping moves no mark in time', () => {
  const size = { width: 1200, height: 640 };
  const marks = (by: (typeof GROUPINGS)[number]) =>
    new Map(drawn(by, size).items.map(({ event, mark }) => [event, mark?.x]));
  const byLane = marks('lane');
  for (const [event, x] of marks('document'))
    if (byLane.has(event)) expect(x).toBe(byLane.get(event));
});
