import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { extent } from '../../src/time/extent.ts';
import { parseInstant } from '../../src/time/iso.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { prepare } from './placement/in-english.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const timeline = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;
const size = { width: 1200, height: 640 };
const shown = (from: string, to: string) => extent(parseInstant(from)!, parseInstant(to)!);

const axis = (data: Timeline, from: string, to: string) => {
  const placement = prepare(data, { ...size, measure });
  const { ticks, contexts } = layout(placement, { extent: shown(from, to), selection: null }, size);
  return {
    ticks: ticks.map(({ text }) => text).filter(Boolean),
    contexts: contexts.map((c) => c.text),
  };
};

test('if no date has an hour the axis has none, however far one zooms in', () => {
  const { ticks, contexts } = axis(timeline, '2026-01-05T18:00', '2026-01-07T06:00');
  expect(ticks).toEqual(['Mon 5', 'Tue 6', 'Wed 7']);
  expect(contexts).toEqual(['January 2026']);
});

test('within one day the axis still says which', () => {
  const { ticks, contexts } = axis(timeline, '2026-01-06T02:00', '2026-01-06T22:00');
  expect(ticks).toEqual(['Tue 6']);
  expect(contexts).toEqual(['January 2026']);
});

test('one moment among the dates brings the hours back', () => {
  const [first, ...rest] = timeline.events as [TimelineEvent, ...TimelineEvent[]];
  const moment = { ...first, when: { ...first.when, precision: 'minute' as const } };
  const { ticks } = axis(
    { ...timeline, events: [moment, ...rest] },
    '2026-01-05T18:00',
    '2026-01-07T06:00',
  );
  expect(ticks).toContain('12:00');
});
