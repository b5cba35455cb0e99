/**
 * Reviews a timeline that compiles: what an editor should look at before publishing, each with its
 * place and a way out. Node only, because it weighs the data.
 */
import { gzipSync } from 'node:zlib';
import { readTimeline } from '../../timeline/any-version.ts';
import { compileTimeline, type Compiled } from '../compile.ts';
import { timelineText } from '../timeline-text.ts';
import { publishedOf, USUAL_PUBLISHING, type Publishing } from '../../seeds/drafts.ts';
import { readVerified } from '../quotations/verified.ts';
import { Report } from '../../seeds/report/report.ts';
import type { Findings } from '../../seeds/report/report-text.ts';
import { readSeed, type Seed } from '../../seeds/seed/seed.ts';
import { seedFolder } from '../files/seed-folder.ts';
import type { QuotationLimits } from '../../seeds/checks/quotation-limits.ts';
import { reviewDate } from './date-review.ts';
import { reviewClaim, reviewNumbers, type LanguageOf } from './evidence-review.ts';
import { reviewView } from './view-review.ts';

/** In bytes, gzipped: what takes an embed with the code of the chart to 200 kB. */
const HEAVY = 40_000;

export interface Review {
  readonly id: string;
  /** If there are any, nothing else was reviewed. */
  readonly errors: Findings;
  readonly advice: Findings;
}

/** Reads `root/id` and writes nothing. */
export function reviewTimeline(
  root: string,
  id: string,
  limits: QuotationLimits,
  publishing: Publishing = USUAL_PUBLISHING,
): Review {
  const compiled = compileTimeline(root, id, limits, publishing);
  const errors = { diagnostics: compiled.diagnostics, mistakes: compiled.mistakes };
  const report = new Report();
  // It compiled, so its seed has no mistakes.
  const read = (): Seed =>
    publishedOf(readSeed(seedFolder(root, id), new Report()), publishing, new Report());
  if (compiled.timeline) review(compiled.timeline, root, read(), report);
  const own = { diagnostics: report.diagnostics, mistakes: report.count };
  return { id, errors, advice: joinFindings(compiled.warnings, own) };
}

function review(
  json: NonNullable<Compiled['timeline']>,
  root: string,
  seed: Seed,
  report: Report,
): void {
  // Compile has warned of the others.
  const verified = readVerified(seed, root, new Report());
  if (!verified.hasAny)
    verified.warn(
      seed.events.flatMap((event) => event.citations),
      report,
    );
  const own = seed.timeline!.language.value;
  const languages = new Map(
    seed.documents.map(({ id, language }) => [id.value, language?.value ?? own]),
  );
  const languageOf: LanguageOf = (document) => languages.get(document) ?? own;
  for (const event of seed.events) {
    reviewClaim(event, report);
    reviewNumbers(event, languageOf, report);
    reviewDate(event, languageOf, report);
  }
  reviewView(seed, readTimeline(json), report);
  const weight = gzipSync(timelineText(json), { level: 9 }).length;
  if (weight > HEAVY) {
    const values = [weight, HEAVY].map((bytes) => String(Math.round(bytes / 1000)));
    report.addFile('review-heavy', seed.eventsSource?.file ?? seed.folder, ...values);
  }
}

const joinFindings = (a: Findings, b: Findings): Findings => ({
  diagnostics: [...a.diagnostics, ...b.diagnostics],
  mistakes: a.mistakes + b.mistakes,
});
