/**
 * What is left of timelines whose seeds are gone. Node only.
 *
 * `compile` records the timelines that it writes, in the folder itself, so that it never removes a
 * file that somebody else has put there. The record has the names alone: two editors who change two
 * timelines do not both change it.
 */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../compile/files/write.ts';
import { removeUnusedImages, unusedImages } from '../compile/images/image-folder.ts';
import { VERIFIED_HEAD } from '../compile/quotations/verified.ts';
import { VERIFIED_FILE } from '../seeds/verified.ts';
import { PUBLISHED_FILE, PUBLISHED_HEAD } from '../compile/published/record.ts';
import { isId } from '../seeds/seed/id.ts';
import { isSeedFile } from '../seeds/seed/seed-files.ts';
import { CommandError } from './command.ts';
import type { Site } from './site.ts';

/** Committed with the timelines; hidden, so that a build does not publish it. */
export const RECORD = '.compiled.json';

const FORMAT = 'sourceline-compiled/1';

/** Sorted. @param out the folder of the compiled timelines. @throws CommandError if it is damaged. */
export function recordedIn(out: string): readonly string[] {
  const path = join(out, RECORD);
  if (!existsSync(path)) return [];
  const names = namesIn(readFileSync(path, 'utf8'));
  if (names) return names;
  throw new CommandError(
    `${path} cannot be read: it says which timelines compile has written. Delete it, then run: npx sourceline compile`,
  );
}

function namesIn(text: string): readonly string[] | null {
  try {
    const { format, timelines } = JSON.parse(text) as { format?: unknown; timelines?: unknown };
    if (format !== FORMAT || !Array.isArray(timelines)) return null;
    const names: unknown[] = timelines;
    // A name becomes part of a path that is removed.
    return names.every((name): name is string => typeof name === 'string' && isId(name))
      ? names
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Called last: a run that is killed before is finished by the next. */
export function record(out: string, names: Iterable<string>): void {
  const content = { format: FORMAT, timelines: [...new Set(names)].sort() };
  writeWhole(join(out, RECORD), `${JSON.stringify(content, null, 2)}\n`);
}

/** What is left of a timeline. */
export interface LeftOver {
  readonly id: string;
  /** Paths of its files. */
  readonly files: readonly string[];
}

/**
 * What is left of all timelines that compile has written into `out`. If the folder of seeds is
 * missing, none counts as gone.
 */
export function leftOver(seeds: string, out: string): LeftOver[] {
  if (!existsSync(seeds)) return [];
  return recordedIn(out)
    .filter((id) => isGone(join(seeds, id)))
    .map((id) => ({
      id,
      files: [
        ...[join(out, `${id}.json`)].filter((path) => existsSync(path)),
        ...unusedImages(out, id, []),
        ...recordsIn(join(seeds, id)),
      ],
    }));
}

/** @throws CommandError if a site would publish a timeline whose seeds are gone. */
export function refuseLeftOver({ seeds, timelines }: Site): void {
  const [path] = leftOver(seeds, timelines).flatMap(({ files }) => files);
  if (path !== undefined)
    throw new CommandError(
      `${path} is left over from a timeline whose seeds are gone, and would be published. Run: npx sourceline compile`,
    );
}

/** Half of a timeline is not gone: somebody is working on it. */
const isGone = (folder: string): boolean =>
  !existsSync(folder) || !readdirSync(folder).some(isSeedFile);

const RECORDS = [
  [VERIFIED_FILE, VERIFIED_HEAD],
  [PUBLISHED_FILE, PUBLISHED_HEAD],
] as const;

/** Records of `verify` and `build` that stayed alone. Anything else in the folder is the editor's. */
const recordsIn = (folder: string): string[] =>
  RECORDS.flatMap(([file, head]) => {
    const path = join(folder, file);
    return existsSync(path) && readFileSync(path, 'utf8').startsWith(head) ? [path] : [];
  });

/** Removes the files; the record last, so that a run that is killed is finished by the next. */
export function removeLeftOver(seeds: string, out: string, gone: readonly LeftOver[]): void {
  for (const { id, files } of gone) {
    // First what names the images.
    rmSync(join(out, `${id}.json`), { force: true });
    removeUnusedImages(out, id, []);
    for (const path of files) rmSync(path, { force: true });
    const folder = join(seeds, id);
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
  if (gone.length === 0) return;
  const ids = gone.map(({ id }) => id);
  record(
    out,
    recordedIn(out).filter((id) => !ids.includes(id)),
  );
}
