/**
 * Reads a timeline's public JSON, which may come from elsewhere: checks every part of it. Pure.
 */
import { CHECK } from './check.ts';
import { readingTimeline, type Parsed } from './read-timeline.ts';
import { ended, type Steps } from './steps.ts';

export type { Parsed };

/** @example const { timeline, problems } = parseTimeline(await response.json()); */
export const parseTimeline = (json: unknown): Parsed => ended(parsing(json));

/** The same as `parseTimeline`, in steps. */
export const parsing = (json: unknown): Steps<Parsed> => readingTimeline(json, CHECK);
