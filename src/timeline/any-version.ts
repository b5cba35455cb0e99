/** Reads timelines of any version of the format, where the amount of code hardly counts. Pure. */
import { upgrade } from './format-1.ts';
import { parseTimeline, type Parsed } from './parse.ts';
import { describeProblems } from './problem.ts';
import type { Timeline } from './timeline.ts';

export const parseAnyVersion = (json: unknown): Parsed => parseTimeline(upgrade(json));

/** @throws Error if nothing of the timeline can be shown. */
export function readTimeline(json: unknown): Timeline {
  const { timeline, problems } = parseAnyVersion(json);
  if (!timeline) throw new Error(describeProblems(problems));
  return timeline;
}
