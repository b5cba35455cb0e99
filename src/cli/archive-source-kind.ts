/** What kind of source `sourceline archive` is given, by its name. Node only. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPostgres } from '../compile/archive/sources/postgres-address.ts';
import { shown } from '../seeds/report/shown.ts';
import { CommandError } from './command.ts';

export type SourceKind = 'seed' | 'json' | 'ndjson' | 'csv' | 'parquet' | 'postgres';

const BY_ENDING = new Map<string, SourceKind>([
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['parquet', 'parquet'],
]);

/** What to do with files that hold a source in another form. */
const WAYS_OUT = new Map([
  ...['xlsx', 'xls', 'ods', 'numbers'].map(
    (ending) => [ending, 'is a spreadsheet: save its sheet as CSV, and name that file'] as const,
  ),
  ...['gz', 'zip', 'zst', 'bz2', 'xz'].map(
    (ending) => [ending, 'is compressed: unpack it, and name the file within'] as const,
  ),
]);

/**
 * @param seeds the folder of the timelines
 * @throws CommandError if an archive cannot be made of it
 */
export function kindOfSource(source: string, seeds: string): SourceKind {
  if (isPostgres(source)) return 'postgres';
  const [, ending] = /[^/\\]\.([^./\\]+)$/.exec(source.toLowerCase()) ?? [];
  const kind = ending === undefined ? undefined : BY_ENDING.get(ending);
  if (kind !== undefined) return kind;
  if (ending === undefined && existsSync(join(seeds, source, 'timeline.yaml'))) return 'seed';
  const found = statSync(source, { throwIfNoEntry: false });
  // A slip in the name of a timeline: whoever looks for it knows the names that there are.
  if (ending === undefined && !found && source !== '-') return 'seed';
  throw new CommandError(`${shown(source)} ${whyNot(source, ending, found?.isDirectory())}.`, 2);
}

function whyNot(source: string, ending: string | undefined, isFolder = false): string {
  if (source === '-')
    return 'would be the standard input, but a source is read more than once: save it as a file, and name that';
  if (isFolder)
    return `is a folder: name a file, or a timeline in seeds/ by its name alone, such as ${shown(basename(source))}`;
  return (
    WAYS_OUT.get(ending ?? '') ??
    'is not a source that an archive is made of: name a .json, .ndjson, .csv or .parquet file, postgres://…, or a timeline in seeds/'
  );
}
