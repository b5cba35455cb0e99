/** `sourceline compile`. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishingOf } from '../../seeds/drafts.ts';
import { compileTimeline, type Compiled } from '../../compile/compile.ts';
import { timelinePieces } from '../../compile/timeline-text.ts';
import { removeUnusedImages, unusedImages } from '../../compile/images/image-folder.ts';
import { kindOf } from '../../compile/files/regular-file.ts';
import { seedNames } from '../../compile/files/seed-folder.ts';
import { formatCount } from '../../seeds/report/shown.ts';
import { schemaText } from '../../compile/schema.ts';
import { isCurrent } from '../../compile/files/content.ts';
import { writeWhole } from '../../compile/files/write.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import { CommandError, type Call, type Command, type Terminal } from '../command.ts';
import { countDocuments, countEvents, countQuotations } from '../counts.ts';
import {
  leftOver,
  RECORD,
  record,
  recordedIn,
  removeLeftOver,
  type LeftOver,
} from '../left-over.ts';
import { forgetPublished } from '../published.ts';
import { printFindings, printWarnings, seedsOf, SEEDS, timelinesOf } from '../seeds.ts';
import { settingsOf } from '../settings.ts';

const help = `Usage: sourceline compile [timeline …] [options]

Turns seeds/<timeline>/ into public/timelines/<timeline>.json, for the timelines that are named or
for all; images go into a folder beside it. Everything that is wrong is reported with its file, line
and column; then nothing is written. What compile has written for a timeline whose seeds are gone is
removed, unless timelines are named or --seeds is given.

Drafts are named and left out; a timeline of drafts only is not written. Quotations that no longer
stand as they were verified are named. What has changed since "build --site" published it needs a
reason.

Options:
  --check         write nothing; fail if a JSON, an image or a schema beside them is out of date, or
                  left over
  --strict        write nothing if a quotation is not verified
  --first         take the timelines as if they were never published: no change needs a reason
  --seeds <path>  the folder with the seeds (default: seeds)
  --out <path>    the folder for the JSON (default: public/timelines)
  -h, --help      show this

Examples:
  npx sourceline compile
  npx sourceline compile paris-summit
  npx sourceline compile --check`;

export const command: Command = {
  help,
  options: {
    ...SEEDS,
    out: { type: 'string' },
    check: { type: 'boolean' },
    strict: { type: 'boolean' },
    first: { type: 'boolean' },
  },
  operands: { least: 0, most: Infinity },
  run: (call) => {
    const settings = settingsOf(call);
    if (settings === null) return 1;
    const root = seedsOf(call);
    const out = typeof call.options.out === 'string' ? call.options.out : call.site.timelines;
    // Other seeds may have been compiled into the same folder.
    const isWhole = call.operands.length === 0 && call.options.seeds === undefined;
    const gone = isWhole ? leftOver(root, out) : [];
    const names = gone.length > 0 ? seedNames(root) : timelinesOf(call, call.operands);
    const publishing = publishingOf(settings);
    const compiled = names.map((id) =>
      compileTimeline(root, id, settings.quotations, publishing, call.terminal.say),
    );
    if (printFindings(compiled, call.terminal)) return 1;
    const unexplained = call.options.first ? [] : compiled.map((each) => each.unexplained);
    if (printFindings(unexplained, call.terminal)) return 1;
    refuseDrafts(compiled, out);
    printWarnings(
      compiled.map(({ warnings }) => warnings),
      call.terminal,
    );
    if (call.options.strict && printUnverified(compiled, call.terminal)) return 1;
    if (call.options.check) return check(compiled, gone, out, call);
    if (call.options.first) for (const id of names) forgetPublished(root, id);
    write(compiled, out, call);
    removeLeftOver(root, out, gone);
    for (const { id, files } of gone)
      for (const path of files)
        call.terminal.out(`${path}: removed, because ${join(root, id)} is gone`);
    return 0;
  },
};

/** @throws CommandError if readers would go on seeing a timeline that has only drafts now. */
function refuseDrafts(compiled: readonly Compiled[], out: string): void {
  for (const { id, timeline } of compiled) {
    const path = join(out, `${id}.json`);
    if (timeline === null && existsSync(path))
      throw new CommandError(
        `${path} is published, and all events of ${id} are drafts now: give one of them citations, or remove ${path}.`,
      );
  }
}

/** Writes new images before the JSON and removes old ones after it, so that none is missing. */
function write(compiled: readonly Compiled[], out: string, { terminal }: Call): void {
  const known = recordedIn(out);
  for (const { id, images } of compiled)
    for (const path of [`${id}.json`, ...images.map((image) => image.path)])
      checkTarget(join(out, path));
  for (const { id, timeline, images } of compiled) {
    if (!timeline) continue;
    const path = join(out, `${id}.json`);
    terminal.say?.(`${id}: writing ${formatCount(timeline.events.length)} events`);
    for (const image of images) writeWhole(join(out, image.path), image.bytes);
    writeWhole(path, timelinePieces(timeline));
    removeUnusedImages(out, id, images);
    terminal.out(`${path}: ${countsOf(timeline)}`);
  }
  record(out, [...known, ...compiled.map(({ id }) => id)]);
}

/** Refuses all but files: at a pipe, we would wait until somebody reads from it. */
function checkTarget(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new CommandError(
      `${path} is ${kindOf(found)}, not a file. Remove it, or choose another folder with --out.`,
    );
}

function check(
  compiled: readonly Compiled[],
  gone: readonly LeftOver[],
  out: string,
  { site, terminal }: Call,
): number {
  const files = compiled.flatMap(({ id, timeline, images }) => [
    ...images.map(({ path, bytes }) => ({ path: join(out, path), content: bytes })),
    ...(timeline ? [{ path: join(out, `${id}.json`), content: timelinePieces(timeline) }] : []),
  ]);
  const schema = { path: join(out, '..', 'timeline.schema.json'), content: schemaText() };
  const old = [
    ...files.filter((file) => !isCurrent(file.path, file.content)),
    ...compiled.flatMap(({ id, images }) =>
      unusedImages(out, id, images).map((path) => ({ path })),
    ),
    ...recordIfMissing(compiled, out),
  ].map(({ path }) => ({ path, command: 'compile' }));
  // A site need not publish the schema.
  const schemas = existsSync(schema.path) ? [schema] : [];
  if (schemas.some(({ path, content }) => !isCurrent(path, content)))
    old.push({ path: schema.path, command: 'schema' });
  for (const { path, command: cure } of old) {
    terminal.err(`${path} is out of date. Run: npx sourceline ${cure}`);
  }
  for (const { id, files: left } of gone)
    for (const path of left)
      terminal.err(
        `${path} is left over: ${join(site.seeds, id)} is gone. Run: npx sourceline compile`,
      );
  if (old.length + gone.length > 0) return 1;
  for (const { path } of [...files, ...schemas]) terminal.out(`${path} is current`);
  return 0;
}

/** The record, if it lacks a timeline: what compile wrote for that would never be removed. */
function recordIfMissing(compiled: readonly Compiled[], out: string): { readonly path: string }[] {
  const known = recordedIn(out);
  return compiled.every(({ id }) => known.includes(id)) ? [] : [{ path: join(out, RECORD) }];
}

/** Says for each timeline which has quotations that are not verified how many. @returns whether any has. */
function printUnverified(compiled: readonly Compiled[], terminal: Terminal): boolean {
  const left = compiled.flatMap(({ id, timeline }) => {
    if (!timeline) return [];
    const { cited, verified } = quotationsOf(timeline);
    return verified === cited ? [] : [`${id}: ${cited - verified} of ${countQuotations(cited)}`];
  });
  if (left.length > 0) terminal.err(`${left.join('; ')} are not verified; nothing was written.`);
  return left.length > 0;
}

function quotationsOf({ events }: TimelineJson): {
  readonly cited: number;
  readonly verified: number;
} {
  const citations = events.flatMap((event) => event.citations);
  return { cited: citations.length, verified: citations.filter((each) => each.verified).length };
}

function countsOf(timeline: TimelineJson): string {
  const { events, documents } = timeline;
  const { cited, verified } = quotationsOf(timeline);
  const told = `${countEvents(events.length)} from ${countDocuments(documents.length)}`;
  return `${told}, ${verified} of ${countQuotations(cited)} verified`;
}
