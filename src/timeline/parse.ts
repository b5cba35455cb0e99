/**
 * Reads a timeline's public JSON, which may come from elsewhere: checks every part of it. Pure.
 */
import { Findings } from './check/findings.ts';
import { siftingTimeline } from './check/sift-timeline.ts';
import type { ParseProblem } from './problem.ts';
import { readingTimeline } from './read-timeline.ts';
import { finish, type Steps } from './steps.ts';
import type { Timeline } from './timeline.ts';

export interface Parsed {
  /** Null if the whole cannot be read; `problems` then says why. */
  readonly timeline: Timeline | null;
  readonly problems: readonly ParseProblem[];
}

/** @example const { timeline, problems } = parseTimeline(await response.json()); */
export const parseTimeline = (json: unknown): Parsed => finish(parseInSteps(json));

/** The same as `parseTimeline`, in steps. */
export function* parseInSteps(json: unknown): Steps<Parsed> {
  const findings = new Findings();
  const { problems } = findings;
  const sifted = yield* siftingTimeline(json, findings);
  return { timeline: sifted && (yield* readingTimeline(sifted)), problems };
}
