import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { homeExtent, layout } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { prepare } from './in-english.ts';

const FILE = new URL('../../../public/timelines/paris-summit.json', import.meta.url);
const timeline = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;

test('on the home view every event of the week has its whole title', () => {
  const size = { width: 1200, height: 640 };
  const placement = prepare(timeline, { ...size, measure });
  const { items, unlabelled } = layout(
    placement,
    { extent: homeExtent(placement), selection: null },
    size,
  );
  expect(unlabelled).toBe(0);
  for (const { label, opacity } of items) {
    const left = label.anchor === 'start' ? label.x : label.x - label.width;
    expect(left).toBeGreaterThanOrEqual(0);
    expect((label.differsX ?? label.countX) + 8).toBeLessThanOrEqual(size.width);
    expect(opacity).toBe(1);
  }
});
