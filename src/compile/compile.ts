/** Compiles seeds into the public JSON. */
import type { TimelineJson } from '../timeline/schema.ts';
import { checkSeed } from './checks/check.ts';
import { readImages, type Image } from './images/image.ts';
import { toJson } from './json.ts';
import { warnOfLanguage } from './checks/language-warning.ts';
import { readBack } from './checks/read-back.ts';
import { Report, type Diagnostic } from './report/report.ts';
import type { Findings } from './report/report-text.ts';
import { readSeed } from './seed/seed.ts';
import { USUAL_LIMITS, type QuotationLimits } from './settings/quotation-limits.ts';
import { readVerified } from './quotations/verified.ts';

export interface Compiled {
  readonly id: string;
  /** Null if anything is wrong. */
  readonly timeline: TimelineJson | null;
  /** All images that its events show, without repeats. */
  readonly images: readonly Image[];
  /** The first of the mistakes. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of places where something is wrong. */
  readonly mistakes: number;
  /** Quotations that no longer stand as they were verified. */
  readonly warnings: Findings;
}

/**
 * Reads `root/id` and writes nothing. The same seeds give the same timeline on every machine.
 *
 * @param limits what the site's settings allow
 */
export function compileTimeline(
  root: string,
  id: string,
  limits: QuotationLimits = USUAL_LIMITS,
): Compiled {
  const report = new Report();
  const seed = readSeed(root, id, report);
  const verified = readVerified(seed, root, report);
  checkSeed(seed, limits, report);
  const images = readImages(seed, root, report);
  const timeline = report.count > 0 ? null : toJson(seed, verified, images);
  if (timeline) readBack(timeline, timelineText(timeline), seed, report);
  const { diagnostics, count: mistakes } = report;
  const warnings = new Report();
  verified.warn(
    seed.events.flatMap((event) => event.citations),
    warnings,
  );
  if (seed.timeline) warnOfLanguage(seed.timeline, warnings);
  const shown = new Map([...images.values()].map((image) => [image.path, image]));
  return {
    id,
    timeline: mistakes > 0 ? null : timeline,
    images: [...shown.values()],
    diagnostics,
    mistakes,
    warnings: { diagnostics: warnings.diagnostics, mistakes: warnings.count },
  };
}

/** The text of public/timelines/<id>.json. */
export const timelineText = (timeline: TimelineJson): string =>
  `${JSON.stringify(timeline, null, 2)}\n`;
