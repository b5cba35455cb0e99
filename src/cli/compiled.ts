/** Reads a compiled timeline for a command. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFileInErrors } from '../seeds/report/file-error.ts';
import { messageOf } from '../seeds/report/diagnostics.ts';
import { readRegularFile } from '../compile/files/regular-file.ts';
import { archiveNames } from './archives/archive-folders.ts';
import type { Site } from './site.ts';
import { nearest } from '../seeds/report/suggestion.ts';
import { parseAnyVersion } from '../timeline/any-version.ts';
import { Findings } from '../timeline/check/findings.ts';
import { siftingTimeline } from '../timeline/check/sift-timeline.ts';
import { describeProblems } from '../timeline/problem.ts';
import type { TimelineJson } from '../timeline/schema.ts';
import { finish } from '../timeline/steps.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { CommandError, type Call } from './command.ts';

interface Compiled {
  readonly timeline: Timeline;
  /** The bytes of its file. */
  readonly bytes: Buffer;
}

/**
 * Prints what is left out.
 * @param name the name of a compiled timeline, or the path of a JSON file.
 * @throws CommandError if it does not exist or cannot be read.
 */
export function readCompiled(
  name: string,
  { site, terminal }: Pick<Call, 'site' | 'terminal'>,
): Compiled {
  const path = fileOf(name, site);
  const bytes = bytesOf(path);
  const { timeline, problems } = parseAnyVersion(jsonOf(bytes, path));
  if (!timeline) throw new CommandError(`${path}: ${describeProblems(problems)}`);
  for (const { place, sentence } of problems) terminal.err(`${path}: ${place}: ${sentence}`);
  return { timeline, bytes };
}

/**
 * The same as JSON, of which nothing is left out.
 * @throws CommandError if any part of it cannot be read.
 */
export function readCompiledJson(path: string): TimelineJson {
  const findings = new Findings();
  const json = finish(siftingTimeline(jsonOf(bytesOf(path), path), findings));
  if (json === null || findings.problems.length > 0)
    throw new CommandError(`${path}: ${describeProblems(findings.problems)}`);
  return json;
}

/** Bytes. JavaScript strings cannot be longer. */
const MOST = 400_000_000;

function bytesOf(path: string): Buffer {
  const read = readRegularFile(path, { most: MOST });
  if (read.kind === 'read') return read.bytes;
  if (read.kind === 'missing') return nameFileInErrors(path, () => readFileSync(path));
  throw new CommandError(messageOf(read.refusal.code, read.refusal.values).sentence);
}

function fileOf(name: string, site: Site): string {
  const { timelines } = site;
  if (name.endsWith('.json')) return name;
  const path = join(timelines, `${name}.json`);
  if (existsSync(path)) return path;
  if (archiveNames(site).includes(name))
    throw new CommandError(
      `${name} is an archive, and archives are not exported: the file that it was made of has all its events. For a picture of it, run: npx sourceline snapshot ${name}`,
      2,
    );
  const near = nearest(name, compiledNames(timelines));
  throw new CommandError(
    `There is no ${path}.${near ? ` Did you mean ${near}?` : ' Run: npx sourceline compile'}`,
    2,
  );
}

/** The names of the timelines in a folder of compiled ones, which may be missing. */
export const compiledNames = (timelines: string): string[] =>
  existsSync(timelines)
    ? readdirSync(timelines).flatMap((file) =>
        /^[^.].*\.json$/.test(file) ? file.slice(0, -5) : [],
      )
    : [];

function jsonOf(bytes: Buffer, path: string): unknown {
  try {
    // Without a byte order mark, which some editors write and the page passes over.
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new CommandError(`${path} is not JSON: ${(error as Error).message}`);
  }
}
