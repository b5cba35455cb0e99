/** Reads a file that a site's settings name. Node only. */
import { isAbsolute, join, normalize } from 'node:path';
import { readRegularFile } from '../files/regular-file.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Located } from '../../seeds/seed/fields.ts';

export interface Wanted {
  readonly root: string;
  /** In bytes. */
  readonly most: number;
}

/** Null, and reported, if it is not a file in the site's folder, or is too large. */
export function readSiteFile(
  { value, spot }: Located<string>,
  { root, most }: Wanted,
  report: Report,
): Buffer | null {
  if (isAbsolute(value) || normalize(value).startsWith('..')) {
    report.add('site-file-outside', spot, value);
    return null;
  }
  const read = readRegularFile(join(root, value), { most, inside: root });
  if (read.kind === 'read') return read.bytes;
  if (read.kind === 'missing') report.add('site-file-missing', spot, value);
  else report.add(read.refusal.code, spot, ...read.refusal.values);
  return null;
}
