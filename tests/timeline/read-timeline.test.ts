/** Data that need no check are the same with and without it. */
import { expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { readingTimeline } from '../../src/timeline/read-timeline.ts';
import { finish } from '../../src/timeline/steps.ts';
import { SUBJECT } from '../fuzz/subject.ts';

test('without a check, sound data are read as with it', () => {
  const { timeline, problems } = parseTimeline(SUBJECT);
  expect(problems).toEqual([]);
  expect(finish(readingTimeline(SUBJECT))).toEqual(timeline);
});

test('only the check puts events in order', () => {
  const json = { ...SUBJECT, events: [...SUBJECT.events].reverse() };
  const given = json.events.map(({ id }) => id);
  expect(finish(readingTimeline(json)).events.map(({ id }) => id)).toEqual(given);
  expect(parseTimeline(json).timeline?.events.map(({ id }) => id)).not.toEqual(given);
});
