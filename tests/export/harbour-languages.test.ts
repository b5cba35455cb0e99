import { expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import * as editions from './harbour-languages.ts';

test.for(Object.entries(editions))('%s is read without a problem', ([, json]) => {
  const { timeline, problems } = parseTimeline(json);
  expect(problems).toEqual([]);
  expect(timeline?.events).toHaveLength(5);
});
