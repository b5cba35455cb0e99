/** Which folders are timelines, and what lies in them. Node only. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from './id.ts';
import { isInside, refusalOf, targetOf } from '../files/regular-file.ts';
import type { Report } from '../report/report.ts';

const TIMELINE = 'timeline.yaml';

/** What an editor, or a system that does not tell capitals apart, may make of a seed file's name. */
const isMeant = (name: string, wanted: string): boolean =>
  name.toLowerCase().replace(/\.yml$/, '.yaml') === wanted;

/**
 * Names of the timelines below `root`, sorted: folders that hold a timeline.yaml, and links to
 * such folders. One that cannot be read is among them, so that readSeed tells why.
 */
export function seedNames(root: string): string[] {
  if (!lstatSync(root, { throwIfNoEntry: false })) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => {
      const path = join(root, entry.name);
      if (entry.isDirectory()) return holdsTimeline(path);
      // Editors leave links to nothing beside what is open in them (.#events.yaml).
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

/** Names of the files in a timeline's folder; null where it may not be read, which is then told. */
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

/** Tells of files that are not read, since their name is not quite that of a seed file. */
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
