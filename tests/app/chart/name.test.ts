/** The names of everything that can be pressed in the chart. */
import { expect, test } from 'vitest';
import { clusterName } from '../../../src/app/chart/name.ts';
import { layout } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { extent } from '../../../src/time/extent.ts';
import { DAY } from '../../../src/time/instant.ts';
import { dayUnit } from '../../../src/time/unit.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { harbour } from '../../export/harbour.ts';
import { prepare } from '../../layout/placement/in-english.ts';

const timeline = harbour();
const size = { width: 900, height: 400 };
const middle = Date.UTC(2024, 4, 4);

test('a count claims no day more exactly than its events’ dates are known', () => {
  const shown = extent(middle - 400 * DAY, middle + 400 * DAY);
  const { strip } = layout(
    prepare(timeline, { ...size, measure }),
    { extent: shown, selection: null },
    size,
  );
  const cluster = strip.find((mark) => mark.kind === 'cluster')!;
  const held = timeline.events.filter(({ id }) => cluster.events.includes(id));
  expect(held).toHaveLength(cluster.count);
  // These two may be anywhere from 1 to 9 May and from 3 to 6 May; their marks are in the middle.
  expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(['strike', 'offer']));
  expect(cluster.named.first.from).toBe(Math.min(...held.map(({ when }) => when.extent.from)));
  expect(cluster.named.last.to).toBe(Math.max(...held.map(({ when }) => when.extent.to)));
  const [{ text } = { text: '' }] = clusterName(cluster, { words: ENGLISH, closest: false });
  expect(text).toMatch(/^\d events, .*2024.*, Enter to zoom in$/);
  const [first, last] = [1, 9].map((day) => dayUnit({ year: 2024, month: 5, day }));
  const two = { ...cluster, count: 2, named: { first: first!, last: last! } };
  expect(clusterName(two, { words: ENGLISH, closest: true })).toEqual([
    { text: '2 events, 1–9 May 2024, Enter to list them' },
  ]);
});
