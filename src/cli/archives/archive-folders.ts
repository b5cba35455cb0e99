/** The archives of a site, each in a folder of archives/. Node only. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FORMAT, type HeadJson } from '../../archive/format.ts';
import { HEAD_FILE, jsonIn } from '../../archive/files.ts';
import { nameFileInErrors } from '../../seeds/report/file-error.ts';
import { shown } from '../../seeds/report/shown.ts';
import { CommandError } from '../command.ts';
import type { Site } from '../site.ts';

export interface ArchiveFolder {
  /** The name of the folder, which is that of its pages. */
  readonly id: string;
  readonly path: string;
  readonly head: HeadJson;
  /** The text of head.js. */
  readonly headText: string;
}

/** The names of all archives, sorted. Drafts of archives are hidden. */
export function archiveNames({ archives }: Pick<Site, 'archives'>): string[] {
  if (!statSync(archives, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(archives)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => statSync(join(archives, name), { throwIfNoEntry: false })?.isDirectory())
    .sort();
}

/** @throws CommandError if it is not an archive, not whole, or of a format that we do not know */
export function openArchiveFolder({ archives }: Pick<Site, 'archives'>, id: string): ArchiveFolder {
  const path = join(archives, id);
  const file = join(path, HEAD_FILE);
  if (!statSync(file, { throwIfNoEntry: false })) throw partOf(path, `it has no ${HEAD_FILE}`);
  const headText = nameFileInErrors(file, () => readFileSync(file, 'utf8'));
  const head = headIn(headText);
  if (head === null) throw notWhole(path, HEAD_FILE);
  if (head.format === ARCHIVE_FORMAT) return { id, path, head: head as HeadJson, headText };
  throw new CommandError(
    `${shown(path)} has the format ${shown(String(head.format))}, and this Sourceline reads ${ARCHIVE_FORMAT}. Update Sourceline (npm install sourceline@latest), or write the archive again with this one.`,
  );
}

function headIn(text: string): { readonly format?: unknown } | null {
  try {
    return JSON.parse(jsonIn(text)) as { readonly format?: unknown } | null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @param file of it, which is missing or damaged */
export const notWhole = (path: string, file: string): CommandError =>
  partOf(path, `${file} is missing or damaged`);

/** @param why a sentence */
export const partOf = (path: string, why: string): CommandError =>
  new CommandError(
    `${shown(path)} is not a whole archive: ${shown(why)}. Write it again (npx sourceline archive <source>), or move it out of the folder.`,
  );
