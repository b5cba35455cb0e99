/** Data that need no check are the same with and without it. */
import { expect, test } from 'vitest';
import { CHECK } from '../../src/timeline/check.ts';
import { readingTimeline } from '../../src/timeline/read-timeline.ts';
import { ended } from '../../src/timeline/steps.ts';
import { SUBJECT } from '../fuzz/subject.ts';

test('without a check, sound data are read as with it', () => {
  const checked = ended(readingTimeline(SUBJECT, CHECK));
  expect(checked.problems).toEqual([]);
  expect(ended(readingTimeline(SUBJECT, null))).toEqual(checked);
});

test('without a check, references are still followed', () => {
  const [event, ...others] = SUBJECT.events;
  const json = { ...SUBJECT, events: [{ ...event!, lane: 'nowhere' }, ...others] };
  const { problems } = ended(readingTimeline(json, null));
  expect(problems.map(({ place }) => place)).toEqual(['events[0].lane']);
});
