/** Reads the three files of a timeline's folder. Imports Node's file system and `compile`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentSeeds, type DocumentSeed } from './documents-seed.ts';
import { readEventSeeds, type EventSeed } from './events-seed.ts';
import type { Report } from './report.ts';
import { decode } from './decode.ts';
import type { Source } from './source.ts';
import { readTranslationSeeds, type TranslationSeed } from './translations-seed.ts';
import { readTimelineSeed, type TimelineSeed } from './timeline-seed.ts';
import { readYaml, type Value } from './yaml.ts';
import { zoneFault } from './zone-name.ts';

export interface Seed {
  /** The folder's name, the timeline's id. */
  readonly id: string;
  /** Path of the folder, as errors name it. */
  readonly folder: string;
  readonly timeline: TimelineSeed | null;
  readonly documents: readonly DocumentSeed[];
  readonly events: readonly EventSeed[];
  readonly translations: readonly TranslationSeed[];
  readonly documentsSource: Source | null;
  readonly eventsSource: Source | null;
}

/** Names of the folders below `root` that hold a timeline.yaml, sorted. */
export function seedNames(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'timeline.yaml')))
    .map((entry) => entry.name)
    .sort();
}

/** What cannot be read is in the report, and left out. */
export function readSeed(root: string, id: string, report: Report): Seed {
  const folder = join(root, id);
  const read = (name: string) => readFile(join(folder, name), report);
  const [timelineFile, documentsFile, eventsFile] = [
    read('timeline.yaml'),
    read('documents.yaml'),
    read('events.yaml'),
  ];
  const timeline = readTimelineSeed(timelineFile.value, report);
  const path = join(folder, 'translations.yaml');
  const translations = existsSync(path) ? readFile(path, report).value : null;
  // A zone that is not one is in the report already; dates can still be checked.
  const zone = timeline?.timeZone.value ?? '';
  const timeZone = zoneFault(zone) ? 'UTC' : zone;
  return {
    id,
    folder,
    timeline,
    documents: readDocumentSeeds(documentsFile.value, timeZone, report),
    events: readEventSeeds(eventsFile.value, timeZone, report),
    translations: readTranslationSeeds(translations, report),
    documentsSource: documentsFile.source,
    eventsSource: eventsFile.source,
  };
}

function readFile(path: string, report: Report): { source: Source | null; value: Value | null } {
  if (!existsSync(path)) {
    report.addFile('file-missing', path, path);
    return { source: null, value: null };
  }
  const source = decode(path, readFileSync(path), report);
  return { source, value: source && readYaml(source, report) };
}
