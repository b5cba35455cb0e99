import { expect, test } from 'vitest';
import { homeExtent, layout } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { DAY } from '../../../src/time/instant.ts';
import { prepare } from '../placement/in-english.ts';
import { event, timeline, when } from '../synthetic.ts';

const size = { width: 1200, height: 240 };

/** A chart of two events, of which the second is in this many documents. */
function chartOf(documents: number) {
  const events = ['first', 'second'].map((id, k) =>
    event(id, when('single', 'day', k * DAY, (k + 1) * DAY)),
  );
  const whole = timeline(events, ['a']);
  const indexed = events.map((each, k) => ({ ...each, documentCount: k === 0 ? 0 : documents }));
  const placement = prepare({ ...whole, events: indexed }, { ...size, measure });
  return layout(placement, { extent: homeExtent(placement), selection: null }, size);
}

test('an event of which no document is named has no number behind its label', () => {
  const { items, legend } = chartOf(3);
  expect(items.map(({ label }) => label.count)).toEqual(['', '3']);
  expect(legend.map(({ encoding }) => encoding)).toContain('count');
});

test('where no number is drawn, none is explained', () => {
  const { items, legend } = chartOf(0);
  expect(items.map(({ label }) => label.count)).toEqual(['', '']);
  expect(legend.map(({ encoding }) => encoding)).not.toContain('count');
});
