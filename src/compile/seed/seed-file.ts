/** Reads one file of a seed. Node only. */
import { decode } from './decode.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** In bytes: enough for tens of thousands of events. */
const MOST = 20_000_000;

/**
 * Null if the file is missing or cannot be read; only the latter is reported.
 *
 * @param root the folder with all seeds, whose files may be links to each other
 */
export function readSeedFile(path: string, root: string, report: Report): Source | null {
  const read = readRegularFile(path, { most: MOST, inside: root });
  if (read.kind === 'read') return decode(path, read.bytes, report);
  if (read.kind === 'refused') report.addFile(read.refusal.code, path, ...read.refusal.values);
  return null;
}
