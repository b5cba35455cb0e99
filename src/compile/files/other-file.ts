/** Finds a file of another format in a folder. Node only. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { otherAmong } from '../../seeds/seed/other-file.ts';
import { MOST_OF_SEED } from '../../seeds/seed/seed-files.ts';
import { readRegularFile, refusalOf } from './regular-file.ts';

/** A file of another format in a folder, as a path and what it is; null if there is none. */
export function otherFileIn(folder: string): readonly [path: string, what: string] | null {
  const textOf = (name: string): string => {
    const read = readRegularFile(join(folder, name), { most: MOST_OF_SEED });
    return read.kind === 'read' ? read.bytes.toString() : '';
  };
  const other = otherAmong(namesOf(folder), textOf);
  return other && [join(folder, other[0]), other[1]];
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // A folder that is missing or cannot be read is reported elsewhere.
    refusalOf(folder, error);
    return [];
  }
}
