/**
 * What readers have seen of each timeline: see compile/published/record.ts. Node only.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isCurrent } from '../compile/files/content.ts';
import { writeWhole } from '../compile/files/write.ts';
import { findUnexplained } from '../compile/published/compare.ts';
import {
  formatPublished,
  PUBLISHED_FILE,
  publishedOf,
  readPublished,
} from '../compile/published/record.ts';
import { messageOf } from '../seeds/report/diagnostics.ts';
import { Report } from '../seeds/report/report.ts';
import { seedNames } from '../compile/files/seed-folder.ts';
import { isFormat2 } from '../timeline/format.ts';
import { parseTimeline } from '../timeline/parse.ts';
import type { TimelineJson } from '../timeline/schema.ts';
import { CommandError } from './command.ts';
import type { Site } from './site.ts';

/** `compile --first`: no change needs a reason until the timeline is published again. */
export const forgetPublished = (seeds: string, id: string): void =>
  rmSync(join(seeds, id, PUBLISHED_FILE), { force: true });

/**
 * What is in the compiled timelines may have been changed without `compile`.
 *
 * @throws CommandError if a timeline that is to be published has changed without a reason
 */
export function refuseUnexplained(site: Site): void {
  for (const { id, path, timeline } of compiledIn(site)) {
    const report = new Report();
    const before = readPublished(join(site.seeds, id), site.seeds, report);
    const [fault] = report.diagnostics;
    if (fault) throw new CommandError(`${fault.file}: ${fault.sentence} ${fault.hint ?? ''}`);
    const [first, ...others] = before ? findUnexplained(before, timeline) : [];
    if (!first) continue;
    const { sentence } = messageOf(first.code, first.values);
    const more = others.length > 0 ? ` There are ${others.length} more.` : '';
    throw new CommandError(
      `${path}: ${sentence}${more} To see where, and what to write, run: npx sourceline compile`,
    );
  }
}

/**
 * Names that nobody can register are for trials (RFC 2606 and 6761), as are addresses of this machine.
 */
const TRIALS = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost|local)$|^127\.|^\[::1\]$/;

/** Whether a site at this address is for readers. */
export const isForReaders = (address: string): boolean => !TRIALS.test(new URL(address).hostname);

/** Records what readers see from now on. @returns the paths of the records that have changed */
export const recordPublished = (site: Site): string[] =>
  compiledIn(site).flatMap(({ id, timeline }) => {
    const path = join(site.seeds, id, PUBLISHED_FILE);
    const text = formatPublished(publishedOf(timeline));
    if (isCurrent(path, text)) return [];
    writeWhole(path, text);
    return [path];
  });

interface CompiledFile {
  readonly id: string;
  readonly path: string;
  readonly timeline: TimelineJson;
}

/** Those that have seeds here, and can be read whole; `build` tells of the others. */
const compiledIn = ({ seeds, timelines }: Site): CompiledFile[] =>
  seedNames(seeds).flatMap((id) => {
    const path = join(timelines, `${id}.json`);
    const timeline = existsSync(path) ? timelineIn(readFileSync(path, 'utf8')) : null;
    return timeline ? [{ id, path, timeline }] : [];
  });

function timelineIn(text: string): TimelineJson | null {
  try {
    const json = JSON.parse(text) as TimelineJson;
    return isFormat2(json.format) && parseTimeline(json).problems.length === 0 ? json : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
