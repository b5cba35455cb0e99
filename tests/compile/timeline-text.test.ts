import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelinePieces, timelineText } from '../../src/compile/timeline-text.ts';
import type { TimelineJson } from '../../src/timeline/schema.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';

const asWhole = (timeline: unknown): string => `${JSON.stringify(timeline, null, 2)}\n`;

test('the pieces are the text as a whole, whatever is in it', () => {
  const anyTimeline = fc.record(
    {
      format: fc.string(),
      title: fc.string({ unit: 'binary' }),
      events: fc.array(fc.jsonValue()),
      story: fc.jsonValue(),
    },
    { requiredKeys: ['events'] },
  );
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      expect(timelineText(timeline as unknown as TimelineJson)).toBe(asWhole(timeline));
    }),
  );
  const many = {
    ...HARBOUR_JSON,
    events: Array(1201).fill(HARBOUR_JSON.events[0]),
  } as TimelineJson;
  expect(timelineText(many)).toBe(asWhole(many));
  expect([...timelinePieces(many).pieces()].length).toBeGreaterThan(3);
});
