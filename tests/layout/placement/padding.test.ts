import { TO_SCALE, unwarpExtent, warpExtent } from '../../../src/time/warp.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { padForLabels, layout } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { contains, duration, extent } from '../../../src/time/extent.ts';
import { HOUR } from '../../../src/time/instant.ts';
import { parseInstant } from '../../../src/time/iso.ts';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { prepare } from './in-english.ts';

const FILE = new URL('../../../public/timelines/paris-summit.json', import.meta.url);
const timeline = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;
const day = extent(parseInstant('2026-01-06')!, parseInstant('2026-01-07')!);

test.each([1200, 1120, 900])('a framed day has its marks’ labels whole at %i px', (width) => {
  const size = { width, height: 640 };
  const placement = prepare(timeline, { ...size, measure });
  const shown = unwarpExtent(TO_SCALE, padForLabels(placement, warpExtent(TO_SCALE, day)));
  expect(contains(shown, day)).toBe(true);
  const { items } = layout(placement, { extent: shown, selection: null }, size);
  const px = (instant: number): number => ((instant - shown.from) / duration(shown)) * width;
  const ofDay = items.filter(({ mark }) => mark && mark.x >= px(day.from) && mark.x <= px(day.to));
  expect(ofDay.length).toBeGreaterThan(10);
  for (const { event, label } of ofDay) {
    const left = label.anchor === 'start' ? label.x : label.x - label.width;
    expect(left, event).toBeGreaterThanOrEqual(0);
    expect((label.differsX ?? label.countX) + 8, event).toBeLessThanOrEqual(width);
  }
});

test('a label whose bar ends too soon for it is gone before the edge would cut it far', () => {
  const size = { width: 700, height: 600 };
  const placement = prepare(timeline, { ...size, measure });
  const to = parseInstant('2026-01-10')!;
  const bars = Array.from({ length: 96 }, (_, k) => {
    const shown = extent(parseInstant('2025-12-31')! + k * HOUR, to);
    return layout(placement, { extent: shown, selection: null }, size).items;
  })
    .flat()
    .filter(({ bar }) => bar !== null);
  expect(bars.some(({ opacity }) => opacity < 1)).toBe(true);
  for (const { label } of bars) expect(label.x).toBeGreaterThanOrEqual(-12);
  for (const { box, label, opacity } of bars)
    if (label.x >= 0 && box.x + box.width < size.width) expect(opacity).toBe(1);
});
