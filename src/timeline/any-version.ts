/** Reads timelines of any version of the format, where the amount of code hardly counts. Pure. */
import { upgraded } from './format-1.ts';
import { parseTimeline, type Parsed } from './parse.ts';
import { unreadable } from './problem.ts';
import type { Timeline } from './timeline.ts';

export const parseAnyVersion = (json: unknown): Parsed => parseTimeline(upgraded(json));

/** @throws Error if nothing of the timeline can be shown. */
export function readTimeline(json: unknown): Timeline {
  const { timeline, problems } = parseAnyVersion(json);
  if (!timeline) throw new Error(unreadable(problems));
  return timeline;
}
