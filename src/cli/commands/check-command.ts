/** `sourceline check`. */
import { formatReport, formatReview } from '../../seeds/report/report-text.ts';
import { annotationLines, jsonOf, type Finding } from '../../seeds/report/report-formats.ts';
import { publishingOf } from '../../seeds/drafts.ts';
import { reviewTimeline, type Review } from '../../compile/review/review.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { textOption } from '../options.ts';
import { seedsOf, SEEDS, timelinesOf } from '../seeds.ts';
import { settingsOf } from '../settings.ts';

const FORMATS = ['text', 'json', 'github'] as const;

const help = `Usage: sourceline check [timeline …] [options]

Lists what an editor should look at before publishing, each with its place and what to do:
quotations that are not verified, claims that only one document reports, numbers that differ between
documents and are not recorded as a difference, dates narrower than the quotations for them, events
outside the first view or without a label there on a page, in an article or on a phone, titles that
are cut elsewhere, empty lanes, and texts that make the embed heavy. Nothing is written.

Options:
  --strict           exit with 1 if there is anything to look at
  --format <format>  text, json, or github: lines that GitHub Actions shows beside the seeds
                     (default: text)
  --seeds <path>     the folder with the seeds (default: seeds)
  -h, --help         show this

Examples:
  npx sourceline check
  npx sourceline check paris-summit --strict --format github`;

export const command: Command = {
  help,
  options: { ...SEEDS, strict: { type: 'boolean' }, format: { type: 'string' } },
  operands: { least: 0, most: Infinity },
  run: (call) => {
    const format = formatOf(call);
    const settings = settingsOf(call);
    if (settings === null) return 1;
    const root = seedsOf(call);
    const reviews = timelinesOf(call, call.operands).map((id) =>
      reviewTimeline(root, id, settings.quotations, publishingOf(settings)),
    );
    const errors = reviews.some((each) => each.errors.mistakes > 0);
    const advice = reviews.some((each) => each.advice.mistakes > 0);
    if (format === 'text') printText(reviews, call);
    else {
      const findings = reviews.flatMap(findingsOf);
      const lines = format === 'json' ? [jsonOf(findings)] : annotationLines(findings);
      for (const line of lines) call.terminal.out(line);
    }
    return errors || (call.options.strict === true && advice) ? 1 : 0;
  },
};

/** @throws CommandError if there is no such format. */
function formatOf({ options }: Call): (typeof FORMATS)[number] {
  const given = textOption(options, 'format') ?? 'text';
  const format = FORMATS.find((each) => each === given);
  if (format) return format;
  throw new CommandError(`--format is one of ${FORMATS.join(', ')}, not "${given}".`, 2);
}

const findingsOf = ({ id, errors, advice }: Review): Finding[] => [
  ...errors.diagnostics.map((each) => ({ ...each, timeline: id, level: 'error' as const })),
  ...advice.diagnostics.map((each) => ({ ...each, timeline: id, level: 'warning' as const })),
];

function printText(reviews: readonly Review[], { terminal }: Call): void {
  const errors = reviews.map((each) => each.errors);
  if (errors.some(({ mistakes }) => mistakes > 0)) terminal.err(formatReport(errors));
  for (const { id, errors: own, advice } of reviews) {
    if (advice.mistakes > 0) terminal.out(formatReview(id, advice));
    else if (own.mistakes === 0) terminal.out(`${id}: nothing to look at`);
  }
}
