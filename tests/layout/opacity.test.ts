import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { homeExtent, layout, widestExtent } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { prepare } from './placement/in-english.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const timeline = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;

test.each([
  [1200, 640],
  [700, 600],
  [652, 600],
  [360, 640],
])('at home and at the widest view of %i × %i px no label is half faded', (width, height) => {
  const size = { width, height };
  const placement = prepare(timeline, { ...size, measure });
  for (const extent of [homeExtent(placement), widestExtent(placement)]) {
    const { items } = layout(placement, { extent, selection: null }, size);
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter(({ opacity }) => opacity > 0 && opacity < 1)).toEqual([]);
  }
});
