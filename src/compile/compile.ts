/** Compiles seeds into the public JSON. */
import type { TimelineJson } from '../timeline/schema.ts';
import { compileSeed } from '../seeds/compile-seed.ts';
import { USUAL_PUBLISHING, warnOfDrafts, type Publishing } from '../seeds/drafts.ts';
import { readImages, type Image } from './images/image.ts';
import { warnOfLanguage } from '../seeds/checks/language-warning.ts';
import { reportUnexplained } from './published/report-unexplained.ts';
import { Report, type Diagnostic } from '../seeds/report/report.ts';
import type { Say } from '../seeds/report/say.ts';
import { formatCount } from '../seeds/report/shown.ts';
import type { Findings } from '../seeds/report/report-text.ts';
import { readSeed } from '../seeds/seed/seed.ts';
import { seedFolder } from './files/seed-folder.ts';
import { USUAL_LIMITS, type QuotationLimits } from '../seeds/checks/quotation-limits.ts';
import { readVerified } from './quotations/verified.ts';

export interface Compiled {
  readonly id: string;
  /** Null if anything is wrong, or if all events are drafts that are left out. */
  readonly timeline: TimelineJson | null;
  /** All images that its events show, without repeats. */
  readonly images: readonly Image[];
  /** The first of the mistakes. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of places where something is wrong. */
  readonly mistakes: number;
  /** Quotations that no longer stand as they were verified. */
  readonly warnings: Findings;
  /** What has changed since it was published, without a reason. */
  readonly unexplained: Findings;
}

/**
 * Reads `root/id` and writes nothing. The same seeds give the same timeline on every machine.
 *
 * @param limits what the site's settings allow
 * @param publishing whether events without a source, and drafts, are in it
 * @param say called with what is being done
 */
export function compileTimeline(
  root: string,
  id: string,
  limits: QuotationLimits = USUAL_LIMITS,
  publishing: Publishing = USUAL_PUBLISHING,
  say: Say = () => undefined,
): Compiled {
  const [report, warnings] = [new Report(), new Report()];
  const seed = readSeed(seedFolder(root, id), report, { remarks: warnings, say });
  const verified = readVerified(seed, root, report);
  say(`${id}: checking ${formatCount(seed.events.length)} events`);
  const images = readImages(seed, root, report);
  const rules = { limits, publishing, found: verified.of, images };
  const timeline = compileSeed(seed, rules, report);
  const { diagnostics, count: mistakes } = report;
  // As long as nothing is verified, each quotation would be named.
  if (verified.hasAny)
    verified.warn(
      seed.events.flatMap((event) => event.citations),
      warnings,
    );
  warnOfDrafts(seed, publishing, warnings);
  if (seed.timeline) warnOfLanguage(seed.timeline, warnings);
  const unexplained = new Report();
  if (timeline) reportUnexplained(seed, timeline, root, unexplained);
  const shown = new Map([...images.values()].map((image) => [image.path, image]));
  return {
    id,
    timeline,
    images: [...shown.values()],
    diagnostics,
    mistakes,
    warnings: findingsOf(warnings),
    unexplained: findingsOf(unexplained),
  };
}

const findingsOf = ({ diagnostics, count }: Report): Findings => ({ diagnostics, mistakes: count });
