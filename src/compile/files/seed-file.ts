/** Reads one file that editors write. Node only. */
import { decode } from '../../seeds/seed/decode.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Source } from '../../seeds/report/source.ts';
import { MOST_OF_SEED } from '../../seeds/seed/seed-files.ts';
import { readFile } from './seed-folder.ts';

/**
 * Null if the file is missing or cannot be read; only the latter is reported.
 *
 * @param root the folder with all seeds, whose files may be links to each other
 */
export function readSeedFile(path: string, root: string, report: Report): Source | null {
  const bytes = readFile(path, { most: MOST_OF_SEED, inside: root }, report);
  return bytes && decode(path, bytes, report);
}
