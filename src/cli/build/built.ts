/** Reads the compiled timelines and the archives, and checks that a site can be built of them. Node only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { messageOf } from '../../seeds/report/diagnostics.ts';
import { sentencesOf } from '../../seeds/report/message.ts';
import { nearest } from '../../seeds/report/suggestion.ts';
import { SETTINGS_FILE } from '../../compile/settings/settings.ts';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { isId, isReserved } from '../../seeds/seed/id.ts';
import { MOST_QUOTED, WHOLE_PAGE } from '../../export/still/prerender.ts';
import { parseAnyVersion } from '../../timeline/any-version.ts';
import { isFormat1 } from '../../timeline/format.ts';
import { describeProblems } from '../../timeline/problem.ts';
import type { Parsed } from '../../timeline/parse.ts';
import { readingTimeline } from '../../timeline/read-timeline.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import { finish } from '../../timeline/steps.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { archiveNames, openArchiveFolder } from '../archives/archive-folders.ts';
import { readOverview, type OpenedArchive } from '../archives/overview.ts';
import { CommandError } from '../command.ts';
import type { Site } from '../site.ts';
import type { PublicFile } from './public-files.ts';
import { shown } from '../../seeds/report/shown.ts';

/** A timeline of the built folder. */
export interface Built {
  readonly id: string;
  /** The text of its JSON file; of an archive, its most important events as such a text. */
  readonly json: string;
  /** The SHA-256 of that file, in hex. */
  readonly hash: string;
  /** Whether it can be read without checking it, and is the same. */
  readonly isSound: boolean;
  /** The path of its page, relative to the folder. */
  readonly page: string;
  /** The separate page with its quotations; null if they are in `page`. */
  readonly whole: string | null;
  /** Null for a timeline that is one file. */
  readonly archive: OpenedArchive | null;
}

/** How many problems of one timeline are listed. */
const MOST_TOLD = 10;

const JSON_FILE = /^timelines\/([^/]+)\.json$/;

/** Whether the first page of a site lists its timelines. */
export const isListed = (timelines: readonly Pick<Built, 'page'>[]): boolean =>
  timelines.every(({ page }) => page !== 'index.html');

interface Opening {
  readonly site: Site;
  /** The timeline that the settings want as the first page; null for none. */
  readonly opens: string | null;
}

/**
 * Reads every timeline in public/ and in archives/. A single one is the first page of the site, and so
 * is the one that the settings name. The others each have a folder of their name.
 * @param warn is called for each part of a timeline that cannot be read and is left out.
 * @throws CommandError if a timeline cannot be read, or cannot be part of a site.
 */
export function builtTimelines(
  files: readonly PublicFile[],
  { site, opens }: Opening,
  warn: (line: string) => void,
): Built[] {
  const small = files.flatMap(({ path, source }) => {
    const id = JSON_FILE.exec(path)?.[1];
    return id === undefined ? [] : [{ id, source, isArchive: false }];
  });
  const archives = archiveNames(site).map((id) => ({
    ...{ id, source: join(site.archives, id), isArchive: true },
  }));
  const found = [...small, ...archives].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (found.length === 0)
    throw new CommandError(
      `There is no timeline in ${shown(site.timelines)}. Run: npx sourceline compile`,
    );
  checkNames(small, archives);
  checkOpens(
    opens,
    found.map(({ id }) => id),
    site,
  );
  return found.map(({ id, source, isArchive }): Built => {
    checkName(id, source);
    const folder = found.length === 1 || id === opens ? '' : `${id}/`;
    const page = `${folder}index.html`;
    if (isArchive) {
      const archive = readOverview(openArchiveFolder(site, id));
      const hash = createHash('sha256').update(archive.headText).digest('hex');
      return { id, json: archive.json, hash, isSound: true, page, whole: null, archive };
    }
    const { timeline, ...data } = read(source, warn);
    const large = timeline.events.length > MOST_QUOTED;
    return { id, ...data, page, whole: large ? `${folder}${WHOLE_PAGE}` : null, archive: null };
  });
}

/** @throws Error if the timeline cannot be read. */
export function timelineOf({ id, json }: Pick<Built, 'id' | 'json'>): Timeline {
  const { timeline, problems } = parseAnyVersion(JSON.parse(json));
  if (timeline) return timeline;
  throw new Error(`${id}: ${describeProblems(problems)}`);
}

/** The tags of its language and of those that it is translated into. */
export function languagesIn({ json }: Pick<Built, 'json'>): string[] {
  const { language, translations = {} } = JSON.parse(json) as TimelineJson;
  return [language, ...Object.keys(translations)];
}

function checkOpens(opens: string | null, ids: readonly string[], { root }: Site): void {
  if (opens === null || ids.includes(opens)) return;
  const message = messageOf('opens-unknown', [opens, ids.join(', '), nearest(opens, ids) ?? '']);
  const file = shown(join(root, SETTINGS_FILE));
  throw new CommandError(`${file}: ${sentencesOf(message)}`);
}

interface Found {
  readonly id: string;
  readonly source: string;
}

/** @throws CommandError if an archive has the name of another timeline: both would have one page. */
function checkNames(small: readonly Found[], archives: readonly Found[]): void {
  for (const { id, source } of archives) {
    const other = small.find((each) => each.id === id);
    if (other)
      throw new CommandError(
        `${shown(source)} and ${shown(other.source)} would have the same page. Rename the folder of the archive, or delete the one that you do not want.`,
      );
  }
}

function checkName(id: string, source: string): void {
  const [file, name] = [shown(source), shown(id)];
  if (!isId(id))
    throw new CommandError(
      `${file}: the name "${name}" becomes part of links: use lower-case letters, digits and single hyphens.`,
    );
  if (isReserved(id))
    throw new CommandError(
      `${file}: the name "${name}" is taken by a page or folder that every site has. Rename ${source.endsWith('.json') ? 'the timeline’s folder in seeds/, compile again, and delete this file' : 'it'}.`,
    );
}

function read(
  source: string,
  warn: (line: string) => void,
): Pick<Built, 'json' | 'hash' | 'isSound'> & { readonly timeline: Timeline } {
  const file = shown(source);
  const bytes = nameFileInErrors(source, () => readFileSync(source));
  const json = bytes.toString();
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new CommandError(
      `${file} is not valid JSON: ${shown((error as Error).message)}. Compile it again: npx sourceline compile`,
    );
  }
  const { timeline, problems } = parseAnyVersion(data);
  if (!timeline) throw new CommandError(`${file}: ${shown(describeProblems(problems))}`);
  const lines = problems
    .slice(0, MOST_TOLD)
    .map(({ place, sentence }) => `${file}: ${place && `${place}: `}${shown(sentence)}`);
  if (problems.length > MOST_TOLD) lines.push(`${file}: and ${problems.length - MOST_TOLD} more`);
  lines.forEach(warn);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { json, hash, isSound: isSound(data, { timeline, problems }), timeline };
}

/** Whether checks change nothing in data of the current format. */
function isSound(data: unknown, checked: Parsed): boolean {
  if (checked.problems.length > 0 || isFormat1(data)) return false;
  return isDeepStrictEqual(finish(readingTimeline(data as TimelineJson)), checked.timeline);
}
