import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { homeExtent, layout, viewLimits } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { prepare } from './placement/in-english.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const timeline = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;
const size = { width: 1200, height: 640 };
const whole = prepare(timeline, { ...size, measure });
const view = { extent: homeExtent(whole), selection: null };
const marksOf = (placement: typeof whole) =>
  new Map(layout(placement, view, size).items.map(({ event, mark }) => [event, mark?.x]));

test('a filter takes away and moves nothing', () => {
  const only = new Set(['kostroma-depot', 'lipetsk-oil', 'summit']);
  const some = prepare(timeline, { ...size, measure, only });
  const all = marksOf(whole);
  expect(new Set(marksOf(some).keys())).toEqual(only);
  for (const [event, x] of marksOf(some)) expect(x).toBe(all.get(event));
  expect(homeExtent(some)).toEqual(homeExtent(whole));
  expect(viewLimits(some)).toEqual(viewLimits(whole));
});

test('the events that are left have whole labels at home, none of them faded', () => {
  const only = new Set(['kostroma-depot', 'lipetsk-oil']);
  const { items, bands, unlabelled } = layout(
    prepare(timeline, { ...size, measure, only }),
    view,
    size,
  );
  expect(items.map(({ opacity }) => opacity)).toEqual([1, 1]);
  expect(unlabelled).toBe(0);
  expect(bands.map(({ id }) => id)).toEqual(['war']);
});

test('if no event is left, every lane stands empty', () => {
  const { items, bands } = layout(
    prepare(timeline, { ...size, measure, only: new Set() }),
    view,
    size,
  );
  expect(items).toEqual([]);
  expect(bands).toHaveLength(4);
});

test('an event that the filter takes away cannot be drawn by being chosen', () => {
  const only = new Set(['kostroma-depot']);
  const { items } = layout(
    prepare(timeline, { ...size, measure, only }),
    { ...view, selection: 'summit' },
    size,
  );
  expect(items.map(({ event }) => event)).toEqual(['kostroma-depot']);
});
