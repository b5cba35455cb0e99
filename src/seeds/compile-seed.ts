/** Compiles a seed that has been read. The same seed gives the same timeline everywhere. Pure. */
import type { TimelineJson } from '../timeline/schema.ts';
import { finish, type Steps } from '../timeline/steps.ts';
import { checkingSeed } from './checks/check.ts';
import type { QuotationLimits } from './checks/quotation-limits.ts';
import { readingBack } from './checks/read-back.ts';
import { publishedOf, type Publishing } from './drafts.ts';
import { toJson, type Beside } from './json.ts';
import type { Report } from './report/report.ts';
import type { Seed } from './seed/seed.ts';

export interface SeedRules extends Beside {
  /** What the site's settings allow. */
  readonly limits: QuotationLimits;
  /** Whether events without a source, and drafts, are in it. */
  readonly publishing: Publishing;
}

/** Null if anything is wrong, or was before, or if all events are drafts that are left out. */
export const compileSeed = (seed: Seed, rules: SeedRules, report: Report): TimelineJson | null =>
  finish(compilingSeed(seed, rules, report));

/** The same in steps. */
export function* compilingSeed(
  seed: Seed,
  { limits, publishing, ...beside }: SeedRules,
  report: Report,
): Steps<TimelineJson | null> {
  yield null;
  yield* checkingSeed(seed, limits, report);
  const published = publishedOf(seed, publishing, report);
  if (report.count > 0 || published.events.length === 0) return null;
  yield null;
  const timeline = toJson(published, beside);
  yield* readingBack(timeline, seed, report);
  return report.count > 0 ? null : timeline;
}
