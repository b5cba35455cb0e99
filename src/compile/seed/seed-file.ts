/** Reads one file of a seed. Node only. */
import { decode } from './decode.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** Bytes: several ten thousand events. */
const MOST = 20_000_000;

/**
 * Null where there is none, or none that can be read; the latter is then in the report.
 *
 * @param root the folder with all seeds: their files may be links to each other
 */
export function readSeedFile(path: string, root: string, report: Report): Source | null {
  const read = readRegularFile(path, { most: MOST, inside: root });
  if (read.kind === 'read') return decode(path, read.bytes, report);
  if (read.kind === 'refused') report.addFile(read.refusal.code, path, ...read.refusal.values);
  return null;
}
