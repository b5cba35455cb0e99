/** Finds the folders that are timelines, and the files in them. Node only. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from './id.ts';
import { isInside, refusalOf, targetOf } from '../files/regular-file.ts';
import type { Report } from '../report/report.ts';

const TIMELINE = 'timeline.yaml';

/**
 * Whether an editor, or a system that ignores capitals, may have changed a seed file's name to
 * this.
 */
const isMeant = (name: string, wanted: string): boolean =>
  name.toLowerCase().replace(/\.yml$/, '.yaml') === wanted;

/**
 * The sorted names of the timelines below `root`: folders that hold a timeline.yaml, and links to
 * such folders. Includes those that cannot be read, so that readSeed reports the reason.
 */
export function seedNames(root: string): string[] {
  if (!lstatSync(root, { throwIfNoEntry: false })) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => {
      const path = join(root, entry.name);
      if (entry.isDirectory()) return holdsTimeline(path);
      // Editors leave links to nothing beside their open files (.#events.yaml).
      return entry.isSymbolicLink() && isId(entry.name) && isLinkedTimeline(path);
    })
    .map(({ name }) => name)
    .sort();
}

function isLinkedTimeline(path: string): boolean {
  try {
    const target = targetOf(path);
    return target === null || (statSync(target).isDirectory() && holdsTimeline(target));
  } catch (error) {
    refusalOf(path, error);
    return true;
  }
}

function holdsTimeline(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => isMeant(name, TIMELINE));
  } catch (error) {
    refusalOf(folder, error);
    return true;
  }
}

const SEED_FILES = [TIMELINE, 'documents.yaml', 'events.yaml', 'translations.yaml'];

/** Whether a file of a timeline's folder is one that an editor writes, or is meant to be. */
export const isSeedFile = (name: string): boolean =>
  SEED_FILES.some((wanted) => isMeant(name, wanted));

/** Names of the files in a timeline's folder. Null, and reported, if it cannot be read. */
export function namesIn(folder: string, root: string, report: Report): readonly string[] | null {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  try {
    const target = targetOf(folder);
    if (target === null) report.addFile('file-dangling', folder, folder);
    else if (!isInside(target, realpathSync(root)))
      report.addFile('file-outside', folder, folder, root);
    else return readdirSync(folder);
  } catch (error) {
    const { code, values } = refusalOf(folder, error);
    report.addFile(code, folder, ...values);
  }
  return null;
}

/** Reports files that are not read because their name is not quite a seed file's. */
export function checkNames(
  wanted: string,
  names: readonly string[],
  folder: string,
  report: Report,
): void {
  for (const name of names) {
    if (name === wanted || !isMeant(name, wanted)) continue;
    const path = join(folder, name);
    report.addFile('file-name-form', path, path, wanted);
  }
}
