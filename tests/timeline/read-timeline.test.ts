/** Data that need no check are the same with and without it. */
import { expect, test } from 'vitest';
import { CHECK } from '../../src/timeline/check.ts';
import type { Check } from '../../src/timeline/problem.ts';
import { readingTimeline } from '../../src/timeline/read-timeline.ts';
import { ended } from '../../src/timeline/steps.ts';
import { SUBJECT } from '../fuzz/subject.ts';

test('without a check, sound data are read as with it', () => {
  const checked = ended(readingTimeline(SUBJECT, CHECK));
  expect(checked.problems).toEqual([]);
  expect(ended(readingTimeline(SUBJECT, null))).toEqual(checked);
});

test('only the check puts events in order', () => {
  const json = { ...SUBJECT, events: [...SUBJECT.events].reverse() };
  const idsOf = (check: Check | null) =>
    ended(readingTimeline(json, check)).timeline?.events.map(({ id }) => id);
  const given = json.events.map(({ id }) => id);
  expect(idsOf(null)).toEqual(given);
  expect(idsOf(CHECK)).not.toEqual(given);
});

test('without a check, references are still followed', () => {
  const [event, ...others] = SUBJECT.events;
  const json = { ...SUBJECT, events: [{ ...event!, lane: 'nowhere' }, ...others] };
  const { problems } = ended(readingTimeline(json, null));
  expect(problems.map(({ place }) => place)).toEqual(['events[0].lane']);
});
