/** The files of a seed, wherever they lie: in a folder of a disk, or dropped on a page. Pure. */
import type { Report } from '../report/report.ts';

export interface SeedFiles {
  /** The folder's name, which is the timeline's id. */
  readonly id: string;
  /** The path of the folder, as messages name it. */
  readonly folder: string;
  /** The path of a file in it, as messages name it. */
  readonly pathOf: (name: string) => string;
  /** Null, and reported, if the folder cannot be read. */
  readonly names: (report: Report) => readonly string[] | null;
  /** Null if it is missing; or, and then reported, if it cannot be read or has more bytes. */
  readonly read: (name: string, most: number, report: Report) => Uint8Array | null;
}

export const TIMELINE_FILE = 'timeline.yaml';

/** Tables that may stand in place of events.yaml. */
export const EVENT_TABLES: readonly string[] = ['events.csv', 'events.xlsx'];

const SEED_FILES = [
  ...[TIMELINE_FILE, 'documents.yaml', 'events.yaml', 'translations.yaml'],
  ...EVENT_TABLES,
];

/** In bytes, for a file that is not a table: enough for tens of thousands of events. */
export const MOST_OF_SEED = 20_000_000;

/** In bytes: enough for 100,000 rows of some length. */
export const MOST_OF_TABLE = 60_000_000;

/**
 * Whether an editor, or a system that ignores capitals, may have changed a seed file's name to
 * this.
 */
export const isMeant = (name: string, wanted: string): boolean =>
  name.toLowerCase().replace(/\.yml$/, '.yaml') === wanted;

/** Whether a file of a timeline's folder is one that an editor writes, or is meant to be. */
export const isSeedFile = (name: string): boolean =>
  SEED_FILES.some((wanted) => isMeant(name, wanted));

/** Reports files that are not read because their name is not quite the one that is wanted. */
export function checkNames(
  wanted: string,
  names: readonly string[],
  pathOf: SeedFiles['pathOf'],
  report: Report,
): void {
  for (const name of names) {
    if (name === wanted || !isMeant(name, wanted)) continue;
    const path = pathOf(name);
    report.addFile('file-name-form', path, path, wanted);
  }
}
