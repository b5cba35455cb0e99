/** Finds the folders that are timelines, and reads the files in them. Node only. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from '../../seeds/seed/id.ts';
import { isInside, readRegularFile, refusalOf, targetOf, type Bounds } from './regular-file.ts';
import type { Report } from '../../seeds/report/report.ts';
import { isMeant, TIMELINE_FILE, type SeedFiles } from '../../seeds/seed/seed-files.ts';

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
    return readdirSync(folder).some((name) => isMeant(name, TIMELINE_FILE));
  } catch (error) {
    refusalOf(folder, error);
    return true;
  }
}

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

/** The files of the timeline in `root/id`. Links may not lead out of `root`. */
export function seedFolder(root: string, id: string): SeedFiles {
  const folder = join(root, id);
  const pathOf = (name: string): string => join(folder, name);
  return {
    ...{ id, folder, pathOf },
    names: (report) => namesIn(folder, root, report),
    read: (name, most, report) => readFile(pathOf(name), { most, inside: root }, report),
  };
}

/** Null if it is missing; or, and then reported, if it cannot be read. */
export function readFile(path: string, bounds: Bounds, report: Report): Uint8Array | null {
  const read = readRegularFile(path, bounds);
  if (read.kind === 'refused') report.addFile(read.refusal.code, path, ...read.refusal.values);
  return read.kind === 'read' ? read.bytes : null;
}
