/** Lists what a build wrote, in the folder itself. Only such a folder is replaced. Node only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../compile/files/folder.ts';

export const RECORD = '.sourceline-build.json';

const FORMAT = 'sourceline-build/1';

/** Files that file managers leave in any folder. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Must be called last, because a folder with a record counts as complete. */
export function writeRecord(folder: string): void {
  const record = { format: FORMAT, files: filesIn(folder) };
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
}

/** The files that the record in `folder` lists; null if there is no readable record. */
export function recordedIn(folder: string): ReadonlySet<string> | null {
  let record: unknown;
  try {
    record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return null;
    throw error;
  }
  const { format, files } = (record ?? {}) as { format?: unknown; files?: unknown };
  if (format !== FORMAT || !Array.isArray(files)) return null;
  return new Set(files.map(String));
}

/** Files in `folder` that its record does not list. */
export function strangersIn(folder: string, recorded: ReadonlySet<string>): string[] {
  const known = (path: string): boolean =>
    path === RECORD || recorded.has(path) || LITTER.includes(path.split('/').at(-1)!);
  return filesIn(folder).filter((path) => !known(path));
}
