/** Makes one archive of its parts. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsFolder } from '../../archive/files.ts';
import type { Say } from '../../seeds/report/say.ts';
import { filesIn } from '../files/folder.ts';
import { ArchiveFolder } from './archive-folder.ts';
import type { Built } from './archive-facts.ts';
import { EntrySorter } from './sorting/entry-sorter.ts';
import { finishArchive } from './finish-archive.ts';
import { ENTRIES_FILE, IDS_FILE, PART_FILE, PART_FORMAT, type PartJson } from './part.ts';
import { UNNAMED } from './records.ts';
import { readEntries } from './sorting/saved-entries.ts';

/** Parts of which no archive can be made. The message is a sentence, with a way out. */
export class PartFault extends Error {
  override readonly name = 'PartFault';
}

export interface Part {
  readonly path: string;
  readonly json: PartJson;
}

/**
 * @param paths folders of parts, in any order
 * @returns the parts in order
 * @throws PartFault unless these are all parts of one archive
 */
export function readParts(paths: readonly string[]): readonly Part[] {
  const parts = paths.map(readPart);
  const [first] = parts as [Part];
  for (const each of parts) checkPair(first, each);
  parts.sort((a, b) => a.json.part - b.json.part);
  parts.forEach(({ path, json: { part } }, i) => {
    if (part === parts[i - 1]?.json.part)
      throw new PartFault(
        `${parts[i - 1]!.path} and ${path} are both part ${part}: name each part once.`,
      );
  });
  const { of } = first.json;
  const numbers = new Set(parts.map(({ json }) => json.part));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((n) => !numbers.has(n));
  if (missing.length > 0) {
    const named = missing.slice(0, MOST_NAMED).join(', ');
    const more = missing.length > MOST_NAMED ? ' …' : '';
    throw new PartFault(
      `Of ${of} parts, these are missing: ${named}${more}. Build them with --part ${missing[0]}/${of}, and name their folders, too.`,
    );
  }
  return parts;
}

const MOST_NAMED = 10;

function readPart(path: string): Part {
  const file = join(path, PART_FILE);
  if (!existsSync(file))
    throw new PartFault(
      `${path} is not a part of an archive, because it has no ${PART_FILE}: name folders that --part has written.`,
    );
  const json = JSON.parse(readFileSync(file, 'utf8')) as PartJson;
  if (json.format === PART_FORMAT) return { path, json };
  throw new PartFault(`${path} is of another version of Sourceline: build this part again.`);
}

function checkPair(a: Part, b: Part): void {
  if (a.json.of !== b.json.of)
    throw new PartFault(
      `${a.path} is one of ${a.json.of} parts, and ${b.path} one of ${b.json.of}: name parts of the same number.`,
    );
  if (a.json.source !== b.json.source)
    throw new PartFault(
      `${a.path} and ${b.path} are of different events, titles or options: build all parts of one source, with the same options.`,
    );
}

/**
 * The same bytes as if one process had built the archive. The parts stay as they are.
 *
 * @param path an empty folder for the archive
 * @param temporary an empty folder
 * @throws DoubleId
 */
export function joinParts(
  parts: readonly Part[],
  path: string,
  temporary: string,
  say: Say = () => undefined,
): Built {
  const folder = new ArchiveFolder(path);
  say('bringing the files of the parts together');
  for (const part of parts)
    for (const name of ['t', recordsFolder(UNNAMED)])
      if (existsSync(join(part.path, name)))
        for (const file of filesIn(join(part.path, name)))
          folder.take(part.path, `${name}/${file}`);
  const at = (part: Part, file: string): string => join(part.path, file);
  const search = new EntrySorter(join(temporary, 'words'));
  const ids = new EntrySorter(join(temporary, 'ids'));
  for (const part of parts) {
    readEntries(at(part, ENTRIES_FILE), search);
    readEntries(at(part, IDS_FILE), ids);
  }
  return finishArchive(
    {
      head: parts[0]!.json.head,
      stretches: parts.map(({ json }) => json.written),
      ids,
      search,
    },
    folder,
    say,
  );
}
