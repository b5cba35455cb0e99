/**
 * Lists what a build wrote, in the folder itself. Only such a folder is replaced. Node only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../compile/files/folder.ts';

export const RECORD = '.sourceline-build.json';

const FORMAT = 'sourceline-build/1';

/** Files that file managers leave in any folder. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Must be called last, because a folder with a record counts as complete.
 * @param whole paths of folders in it that have very many files: each is one entry
 */
export function writeRecord(folder: string, whole: readonly string[] = []): void {
  const record = { format: FORMAT, ...entriesIn(folder, whole.map(entryOf)) };
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
}

/** What the record in a folder says. */
export interface Recorded {
  /** Paths of files; of a folder all of which is made by us, with a slash at its end. */
  readonly entries: ReadonlySet<string>;
  /** The number of files, without the record; null in a record of an older version. */
  readonly count: number | null;
}

/** Null if there is no readable record. */
export function recordedIn(folder: string): Recorded | null {
  let record: unknown;
  try {
    record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return null;
    throw error;
  }
  const { format, files, count } = (record ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(files)) return null;
  const entries = new Set(files.map(String));
  return { entries, count: typeof count === 'number' ? count : null };
}

/** Files in `folder` that its record does not list. */
export function strangersIn(folder: string, { entries }: Recorded): string[] {
  const known = (path: string): boolean =>
    path === RECORD || entries.has(path) || LITTER.includes(path.split('/').at(-1)!);
  const { files } = entriesIn(
    folder,
    [...entries].filter((entry) => entry.endsWith('/')),
  );
  return files.filter((path) => !known(path));
}

const entryOf = (folder: string): string => `${folder}/`;

/** The sorted files of a folder, and those of its folders that count as one. */
function entriesIn(
  folder: string,
  whole: readonly string[],
): { readonly files: string[]; readonly count: number } {
  const [files, folders] = [[] as string[], new Set<string>()];
  const paths = filesIn(folder);
  for (const path of paths) {
    const around = whole.find((each) => path.startsWith(each));
    if (around === undefined) files.push(path);
    else folders.add(around);
  }
  return { files: [...files, ...folders].sort(), count: paths.length };
}
